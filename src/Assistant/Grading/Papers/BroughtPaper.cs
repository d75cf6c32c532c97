namespace Homeroom.Assistant.Grading.Papers;

/// <summary>One paper as it was brought.</summary>
/// <param name="Label">Whose it is, as the file, the row or the head of the text says; “Paper 3” where nothing says it.</param>
/// <param name="Text">What was written, its line ends as \n.</param>
/// <param name="From">Where it stood: “class.zip › Period 3 › Maria Lopez.docx”, “marks.csv, line 4”.</param>
public sealed record BroughtPaper(string Label, string Text, string From)
{
    /// <summary>The school's id of the student, where a table has one; else empty.</summary>
    public string Id { get; init; } = "";

    /// <summary>The answers of a problem set in their order, by the names of their columns, or by their numbers where these have none.</summary>
    public IReadOnlyDictionary<string, string>? Answers { get; init; }

    /// <summary>The mark that a table already has.</summary>
    public double? Score { get; init; }

    /// <summary>What a teacher should know of it, in sentences: hidden text, what was cleaned, that it is empty.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether it has no word at all.</summary>
    public bool IsEmpty => !Text.Any(char.IsLetterOrDigit);
}

/// <summary>All that was brought.</summary>
/// <param name="Papers">The papers, in the order in which they came.</param>
/// <param name="Problems">What could not be read, and what to do, in sentences.</param>
/// <param name="Told">How it was read where there was a choice, in sentences.</param>
public sealed record PaperReading(IReadOnlyList<BroughtPaper> Papers, IReadOnlyList<string> Problems, IReadOnlyList<string> Told);
