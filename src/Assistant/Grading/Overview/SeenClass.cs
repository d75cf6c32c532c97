using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Overview;

/// <summary>One paper with its marks.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Marks">What its teacher said of it.</param>
/// <param name="IsMarked">Whether every criterion has a mark.</param>
internal sealed record SeenPaper(ClassPaper Paper, MarkedPaper Marks, bool IsMarked)
{
    /// <summary>The mark on a criterion; null where there is none yet.</summary>
    public double? On(Criterion criterion) => Marks.Marks.TryGetValue(criterion.Id, out var mark) ? mark.Points : null;

    /// <summary>What was suggested beside the mark on a criterion.</summary>
    public ShownSuggestion? Shown(Criterion criterion) => Marks.Marks.GetValueOrDefault(criterion.Id)?.Shown;

    /// <summary>The first piece of evidence that was shown for a criterion, as it stands in the paper; null where none was.</summary>
    public PaperQuote? Evidence(Criterion criterion)
    {
        var text = Paper.For(criterion.Id);
        foreach (var span in Shown(criterion)?.Evidence ?? [])
        {
            if (span is { Start: >= 0, Length: > 0 } && span.Start <= text.Length - span.Length)
            {
                return new PaperQuote(Paper.Id, Paper.Student, text.Substring(span.Start, span.Length));
            }
        }

        return null;
    }
}

/// <summary>A class as it is looked at: its papers in the order in which they were brought.</summary>
internal sealed record SeenClass(AssignmentSetup Setup, IReadOnlyList<SeenPaper> Papers);

/// <summary>Words of a student, exactly as they stand in the paper.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Student">Whose it is.</param>
/// <param name="Text">The words.</param>
public sealed record PaperQuote(string Paper, string Student, string Text);
