namespace Homeroom.Assistant.Grading.Flags;

/// <summary>Something about a paper that a teacher should look at first.</summary>
/// <param name="Code">Its stable name: doubled, shuffled, off-topic and so on.</param>
/// <param name="Message">For the teacher: what was seen, and what to do.</param>
/// <param name="Silences">Whether counting words says nothing of this paper, so that no mark is suggested.</param>
public sealed record PaperFlag(string Code, string Message, bool Silences)
{
    /// <summary>Ids of the other papers that it is about.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>The words of the paper that it is about; empty where it is about all of it.</summary>
    public string Quote { get; init; } = "";
}
