namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>What a pupil says is missing from a text. It goes to the teacher alone until the teacher shows it.</summary>
/// <param name="Pupil">The pupil's pseudonym.</param>
/// <param name="Text">The pupil's words.</param>
public sealed record Omission(string Pupil, string Text);

/// <summary>Answers that name the same thing.</summary>
/// <param name="Words">Up to three words that the answers share, the most telling first; none where they say nothing to group by.</param>
/// <param name="Answers">The answers, in the order in which they came.</param>
/// <param name="Pupils">How many pupils gave them.</param>
/// <param name="Expected">Number of the activity's expected answer that they name, or null.</param>
public sealed record OmissionGroup(IReadOnlyList<string> Words, IReadOnlyList<Omission> Answers, int Pupils, int? Expected);

/// <summary>Answers to "What is missing?" by what they name. A proposal: a teacher reads them all.</summary>
/// <param name="Groups">The groups, largest first.</param>
/// <param name="Unnamed">Numbers of the expected answers that nobody gave.</param>
public sealed record OmissionGroups(IReadOnlyList<OmissionGroup> Groups, IReadOnlyList<int> Unnamed)
{
    /// <summary>From which mean likeness on two groups are one, 0 to 1.</summary>
    public const double Alike = 0.3;

    /// <summary>Groups answers by the words that say what is missing: average linkage over the cosine of their weighted words.</summary>
    /// <param name="answers">What pupils wrote.</param>
    /// <param name="expected">What the activity expects to be named.</param>
    /// <param name="text">The texts the answers are about: words that stand often in them tell little.</param>
    public static OmissionGroups Of(IReadOnlyList<Omission> answers, IReadOnlyList<string> expected, MarkText? text = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(expected);
        var all = new WeighedAnswers([.. expected, .. answers.Select(a => a.Text)], text);
        var groups = all.Groups(expected.Count, Alike);
        return new(
            [
                .. groups
                    .Select(g => (Place: g.Where(i => i < expected.Count).ToArray(), Said: g.Where(i => i >= expected.Count).Order().ToArray()))
                    .Where(g => g.Said.Length > 0)
                    .Select(g => Group(g.Place, [.. g.Said.Select(i => answers[i - expected.Count])], all.Telling([.. g.Place, .. g.Said])))
                    .OrderByDescending(g => g.Pupils)
                    .ThenByDescending(g => g.Expected is not null),
            ],
            [.. groups.Where(g => g.All(i => i < expected.Count)).SelectMany(g => g).Order()]
        );
    }

    private static OmissionGroup Group(int[] expected, Omission[] answers, IReadOnlyList<string> words) =>
        new(words, answers, answers.Select(a => a.Pupil).Distinct(StringComparer.Ordinal).Count(), expected is [var only] ? only : null);
}
