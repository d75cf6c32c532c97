using System.Collections.Immutable;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>
/// A class set of papers with the teacher's marks: its events, folded. Suggestions are no part of it; they stand beside it and change nothing.
/// </summary>
public sealed partial record ClassSet
{
    private ClassSet() { }

    /// <summary>A set in which nothing happened yet.</summary>
    public static ClassSet Empty { get; } = new();

    /// <summary>The assignment; null before it is set up.</summary>
    public AssignmentSetup? Setup { get; private init; }

    /// <summary>The papers by id.</summary>
    public ImmutableDictionary<string, MarkedPaper> Papers { get; private init; } = ImmutableDictionary<string, MarkedPaper>.Empty;

    /// <summary>Ids of the papers in the order in which they were brought.</summary>
    public ImmutableList<string> Order { get; private init; } = [];

    /// <summary>How many events it has.</summary>
    public int Version { get; private init; }

    /// <summary>Whether every criterion of a paper has a mark.</summary>
    public bool IsMarked(string paper) =>
        Setup is not null && Papers.TryGetValue(paper, out var p) && Setup.Rubric.Criteria.All(c => p.Marks.ContainsKey(c.Id));

    /// <summary>The set after one more event.</summary>
    public ClassSet After(MarkingEvent e)
    {
        var next = e switch
        {
            SetUp s => With(s.Setup),
            PaperAdded p when !Papers.ContainsKey(p.Paper) => this with
            {
                Papers = Papers.Add(p.Paper, new MarkedPaper(p.Paper)),
                Order = Order.Add(p.Paper),
            },
            PaperTakenOut p => this with { Papers = Papers.Remove(p.Paper), Order = Order.Remove(p.Paper) },
            PaperEvent p when Papers.TryGetValue(p.Paper, out var paper) => this with { Papers = Papers.SetItem(p.Paper, After(paper, p)) },
            _ => this,
        };
        return next with { Version = Version + 1 };
    }

    /// <summary>The set after all of these.</summary>
    public ClassSet After(IEnumerable<MarkingEvent> events) => events.Aggregate(this, (set, e) => set.After(e));

    // Whatever changes a mark or a word opens the lock.
    private static MarkedPaper After(MarkedPaper paper, PaperEvent e) =>
        e switch
        {
            LevelGiven g => paper with { Marks = paper.Marks.SetItem(g.Criterion, new GivenMark(g.Points, g.By, g.At, g.Shown)), Lock = null },
            LevelCleared c => paper with { Marks = paper.Marks.Remove(c.Criterion), Lock = null },
            FeedbackWritten { Text: "" } f => paper with { Feedback = paper.Feedback.Remove(f.Criterion), Lock = null },
            FeedbackWritten f => paper with { Feedback = paper.Feedback.SetItem(f.Criterion, new WrittenFeedback(f.Text, f.Draft)), Lock = null },
            FeedbackAsked a => paper with { Drafted = a.Draft },
            PaperLocked l => paper with { Lock = new MarkLock(l.By, l.At, l.Hash) },
            PaperReopened => paper with { Lock = null },
            _ => paper,
        };

    private ClassSet With(AssignmentSetup setup)
    {
        var kept = setup.Rubric.Criteria.ToDictionary(c => c.Id, c => Rubrics.RubricScale.Of(setup.Rubric, c), StringComparer.Ordinal);
        return this with
        {
            Setup = setup,
            Papers = Papers.ToImmutableDictionary(
                p => p.Key,
                p =>
                    p.Value with
                    {
                        Marks = p
                            .Value.Marks.Where(m => kept.TryGetValue(m.Key, out var scale) && scale.Holds(m.Value.Points))
                            .ToImmutableDictionary(StringComparer.Ordinal),
                        Feedback = p
                            .Value.Feedback.Where(f => f.Key.Length == 0 || kept.ContainsKey(f.Key))
                            .ToImmutableDictionary(StringComparer.Ordinal),
                        Lock = null,
                    },
                StringComparer.Ordinal
            ),
        };
    }
}
