using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.WebApi.Grading.Sets;

namespace Homeroom.WebApi.Grading;

/// <summary>A paper in the list of a class set.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Marked">What was said of it.</param>
/// <param name="Flags">What to look at first.</param>
/// <param name="IsMarked">Whether every criterion has a mark.</param>
/// <param name="IsFirst">Whether it is one to mark first.</param>
/// <param name="Total">The weighted total, once it is marked.</param>
/// <param name="Suggested">How many criteria have a suggestion.</param>
public sealed record PaperLine(
    ClassPaper Paper,
    MarkedPaper Marked,
    IReadOnlyList<PaperFlag> Flags,
    bool IsMarked,
    bool IsFirst,
    RubricTotal? Total,
    int Suggested
);

/// <summary>A class set on its page.</summary>
public sealed class SetView
{
    internal SetView(OpenSet open)
    {
        (Home, Setup) = (open.Address(), open.Setup);
        if (open.Set.Order.Count == 0)
        {
            return;
        }

        var suggestions = open.Suggestions;
        FirstLeft = suggestions.FirstLeft;
        HasFirst = suggestions.MarkFirst.Count > 0;
        var first = suggestions.MarkFirst.ToHashSet();
        Lines =
        [
            .. suggestions
                .Queue()
                .Select(id =>
                {
                    var marked = open.Set.Papers[id];
                    return new PaperLine(
                        open.Papers[id],
                        marked,
                        suggestions.Flags(id),
                        open.Set.IsMarked(id),
                        first.Contains(id),
                        RubricTotal.Of(Setup.Rubric, marked.Marks.ToDictionary(m => m.Key, m => (double?)m.Value.Points)),
                        Setup.Rubric.Criteria.Count(c => suggestions.For(id, c.Id)?.Points is not null)
                    );
                }),
        ];
    }

    /// <summary>Address of the class set.</summary>
    public string Home { get; }

    /// <summary>The assignment.</summary>
    public AssignmentSetup Setup { get; }

    /// <summary>The papers in the order in which they are taken.</summary>
    public IReadOnlyList<PaperLine> Lines { get; } = [];

    /// <summary>How many of those to mark first are left.</summary>
    public int FirstLeft { get; }

    /// <summary>Whether some are to be marked first.</summary>
    public bool HasFirst { get; }

    /// <summary>The paper to go on with.</summary>
    public PaperLine? Next => Lines.FirstOrDefault(l => !l.IsMarked);

    /// <summary>How many are marked.</summary>
    public int Marked => Lines.Count(l => l.IsMarked);

    /// <summary>How many are locked.</summary>
    public int Locked => Lines.Count(l => l.Marked.Lock is not null);
}
