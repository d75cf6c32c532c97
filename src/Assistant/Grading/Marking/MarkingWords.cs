using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>What somebody wrote in a paper, or in an event of a class set.</summary>
public static class MarkingWords
{
    /// <summary>The texts of an event, as they stand.</summary>
    public static IReadOnlyList<string> Of(MarkingEvent e) => Read(change => With(e, change));

    /// <summary>The texts of a paper, as they stand; the student's name first.</summary>
    public static IReadOnlyList<string> Of(ClassPaper paper) => Read(change => With(paper, change));

    /// <summary>The paper with these texts changed.</summary>
    public static ClassPaper With(ClassPaper paper, Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(change);
        return paper with
        {
            Student = change(paper.Student),
            Text = change(paper.Text),
            Answers = paper.Answers.ToDictionary(a => a.Key, a => change(a.Value)),
        };
    }

    /// <summary>The event with these texts changed.</summary>
    public static MarkingEvent With(MarkingEvent e, Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return e switch
        {
            SetUp s => s with { Setup = With(s.Setup, change) },
            LevelGiven { Shown: { } shown } g => g with
            {
                Shown = shown with { Moved = [.. shown.Moved.Select(change)], Silent = shown.Silent is null ? null : change(shown.Silent) },
            },
            FeedbackWritten f => f with { Text = change(f.Text) },
            _ => e,
        };
    }

    private static AssignmentSetup With(AssignmentSetup setup, Func<string, string> change) =>
        setup with
        {
            Title = change(setup.Title),
            ClassName = change(setup.ClassName),
            Task = change(setup.Task),
            Source = change(setup.Source),
            Rubric = setup.Rubric with
            {
                Title = change(setup.Rubric.Title),
                Criteria = [.. setup.Rubric.Criteria.Select(c => With(c, change))],
                Comments = [.. setup.Rubric.Comments.Select(c => c with { Text = change(c.Text) })],
            },
        };

    private static Criterion With(Criterion criterion, Func<string, string> change) =>
        criterion with
        {
            Name = change(criterion.Name),
            Levels = [.. criterion.Levels.Select(l => l with { Name = change(l.Name), Says = change(l.Says) })],
            KeyPoints = [.. criterion.KeyPoints.Select(change)],
            Key = change(criterion.Key),
        };

    private static List<string> Read(Action<Func<string, string>> through)
    {
        List<string> texts = [];
        through(text =>
        {
            texts.Add(text);
            return text;
        });
        return texts;
    }
}
