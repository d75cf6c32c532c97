using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Lessons.Paper;

namespace Homeroom.Assistant.Grading.Returns;

/// <summary>What a student gets back, as paper: it is made of the proof of a teacher's lock, and of nothing of anybody else.</summary>
public static class FeedbackSheet
{
    /// <summary>The sheet of one student.</summary>
    public static IReadOnlyList<Block> Of(ReturnedWork work, SheetWishes wishes)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(wishes);
        return
        [
            new Block.Heading(1, work.Setup.Title),
            new Block.Paragraph(Head(work), "Student"),
            .. work.Setup.Rubric.Criteria.SelectMany(c => Criterion(work, c, wishes)),
            .. Overall(work),
            .. wishes.Total ? [new Block.Paragraph(MarkText.OutOf(work.Total), "Total")] : Array.Empty<Block>(),
            .. wishes.ReplyLines > 0 ? [new Block.Heading(2, "What will you do next?"), new Block.Lines(wishes.ReplyLines)] : Array.Empty<Block>(),
        ];
    }

    /// <summary>The sheets of a class, one student a page.</summary>
    public static IReadOnlyList<Block> All(IReadOnlyList<ReturnedWork> works, SheetWishes wishes)
    {
        ArgumentNullException.ThrowIfNull(works);
        return [.. works.SelectMany((w, i) => i == 0 ? Of(w, wishes) : Of(w, wishes).Prepend(new Block.NewPage()))];
    }

    private static string Head(ReturnedWork work) =>
        work.Setup.ClassName.Trim().Length == 0 ? work.Paper.Student : $"{work.Paper.Student}, {work.Setup.ClassName.Trim()}";

    private static IEnumerable<Block> Criterion(ReturnedWork work, Criterion criterion, SheetWishes wishes)
    {
        var points = work.Marked.Marks[criterion.Id].Points;
        var (name, says) = Level(criterion, points);
        var mark = wishes.Total ? $" ({MarkText.OutOf(points, criterion.Levels[^1].Points)}{Counts(criterion.Weight)})" : "";
        yield return new Block.Heading(2, $"{criterion.Name}: {name}{mark}");
        if (says.Trim().Length > 0)
        {
            yield return new Block.Paragraph(says);
        }

        if (work.Marked.Feedback.TryGetValue(criterion.Id, out var words))
        {
            yield return new Block.Paragraph(words.Text, "Your teacher says");
        }
    }

    // Else the marks would not add up to the total below.
    private static string Counts(double weight) =>
        weight switch
        {
            1 => "",
            2 => ", counts twice",
            0.5 => ", counts half",
            _ => $", counts {MarkText.Of(weight)} times",
        };

    private static IEnumerable<Block> Overall(ReturnedWork work) =>
        work.Marked.Feedback.TryGetValue("", out var words) ? [new Block.Heading(2, "Overall"), new Block.Paragraph(words.Text)] : [];

    // A mark between two levels is named after both, and described by the one that is reached.
    private static (string Name, string Says) Level(Criterion criterion, double points)
    {
        var at = criterion.Levels.Count - 1;
        while (at > 0 && criterion.Levels[at].Points > points + 1e-9)
        {
            at--;
        }

        var level = criterion.Levels[at];
        return points > level.Points + 1e-9 && at + 1 < criterion.Levels.Count
            ? ($"between {level.Name} and {criterion.Levels[at + 1].Name}", level.Says)
            : (level.Name, level.Says);
    }
}
