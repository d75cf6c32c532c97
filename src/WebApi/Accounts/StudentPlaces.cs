namespace Homeroom.WebApi.Accounts;

/// <summary>One stored text that names a student.</summary>
/// <param name="Where">class list, what you asked for, the plan, its history, feedback, a class hour, or a place among the papers of an assignment.</param>
/// <param name="DraftId">The draft it belongs to, if it does.</param>
/// <param name="Title">How the draft is called.</param>
/// <param name="Text">The text.</param>
/// <param name="Spellings">How the name is written in it, once for each place.</param>
public sealed record StudentPlace(string Where, string? DraftId, string Title, string Text, IReadOnlyList<string> Spellings);

/// <summary>One way in which the name is written.</summary>
/// <param name="Text">Letter by letter.</param>
/// <param name="Places">How often.</param>
/// <param name="Sure">Whether it is the whole name, or its given name with a capital.</param>
public sealed record Spelling(string Text, int Places, bool Sure);

/// <summary>Where a student stands.</summary>
/// <param name="Name">The name as asked.</param>
/// <param name="Places">Every text.</param>
/// <param name="Spellings">Every way of writing, most frequent first.</param>
/// <param name="Writing">Drafts that name the student and are being written just now.</param>
public sealed record StudentPlaces(string Name, IReadOnlyList<StudentPlace> Places, IReadOnlyList<Spelling> Spellings, int Writing)
{
    /// <summary>Only the places of these spellings.</summary>
    public StudentPlaces Only(IReadOnlySet<string> chosen) =>
        this with
        {
            Places = [.. Places.Select(p => p with { Spellings = [.. p.Spellings.Where(chosen.Contains)] }).Where(p => p.Spellings.Count > 0)],
            Spellings = [.. Spellings.Where(s => chosen.Contains(s.Text))],
        };

    /// <summary>How many places there are.</summary>
    public int Count => Places.Sum(p => p.Spellings.Count);
}
