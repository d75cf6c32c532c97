using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Overview;

/// <summary>Something that the teacher told several students.</summary>
/// <param name="Words">In the teacher's words: the comment of the bank, or the wording that was used most.</param>
/// <param name="Criterion">The criterion under which it was said most; null for a paper as a whole.</param>
/// <param name="Papers">The papers under which it stands.</param>
/// <param name="Quotes">Words of the students that go with it, at most three.</param>
public sealed record SharedWords(string Words, Criterion? Criterion, IReadOnlyList<string> Papers, IReadOnlyList<PaperQuote> Quotes);
