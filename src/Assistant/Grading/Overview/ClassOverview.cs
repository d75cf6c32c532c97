using Homeroom.Assistant.Grading.Marking;

namespace Homeroom.Assistant.Grading.Overview;

/// <summary>How a class is doing on one assignment, by its teacher's marks. Nothing of it is a mark, and nothing of it leaves for a student.</summary>
public sealed record ClassOverview
{
    /// <summary>The assignment.</summary>
    public required AssignmentSetup Setup { get; init; }

    /// <summary>How many papers there are.</summary>
    public required int Papers { get; init; }

    /// <summary>How many of them have a mark on every criterion.</summary>
    public required int Marked { get; init; }

    /// <summary>How many are locked.</summary>
    public required int Locked { get; init; }

    /// <summary>The figures of each criterion, in the order of the rubric.</summary>
    public required IReadOnlyList<CriterionFigures> Criteria { get; init; }

    /// <summary>Where to spend the next lesson, in a sentence; null while too few papers are marked.</summary>
    public required string? Focus { get; init; }

    /// <summary>What the teacher praised in several papers, the most frequent first.</summary>
    public required IReadOnlyList<SharedWords> Strengths { get; init; }

    /// <summary>What the teacher asked for in several papers, the most frequent first.</summary>
    public required IReadOnlyList<SharedWords> NextSteps { get; init; }

    /// <summary>Students who need the same thing, the largest group first.</summary>
    public required IReadOnlyList<ReteachGroup> Groups { get; init; }

    /// <summary>The same or nearly the same answer with different marks.</summary>
    public required IReadOnlyList<UnequalMarks> Unequal { get; init; }

    /// <summary>How suggestions agree with the marks, by criterion.</summary>
    public required IReadOnlyList<SuggestionAgreement> Agreement { get; init; }

    /// <summary>The same over all criteria.</summary>
    public required SuggestionAgreement Overall { get; init; }

    /// <summary>Looks at a class; null before the assignment is set up.</summary>
    /// <param name="set">The marks.</param>
    /// <param name="papers">The papers by id; a paper whose text is not here is left out.</param>
    public static ClassOverview? Of(ClassSet set, IReadOnlyDictionary<string, ClassPaper> papers)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(papers);
        if (set.Setup is not { } setup)
        {
            return null;
        }

        var seen = new SeenClass(
            setup,
            [.. set.Order.Where(papers.ContainsKey).Select(id => new SeenPaper(papers[id], set.Papers[id], set.IsMarked(id)))]
        );
        IReadOnlyList<CriterionFigures> figures = [.. setup.Rubric.Criteria.Select(c => CriterionFigures.Of(c, seen))];
        var (strengths, steps) = FeedbackWording.Of(seen);
        return new ClassOverview
        {
            Setup = setup,
            Papers = seen.Papers.Count,
            Marked = seen.Papers.Count(p => p.IsMarked),
            Locked = seen.Papers.Count(p => ReturnedWork.Of(set, p.Paper) is not null),
            Criteria = figures,
            Focus = CriterionFigures.Focus(figures),
            Strengths = strengths,
            NextSteps = steps,
            Groups = ReteachGroup.Of(seen),
            Unequal = UnequalMarks.Of(seen),
            Agreement = [.. setup.Rubric.Criteria.Select(c => SuggestionAgreement.Of(c, seen))],
            Overall = SuggestionAgreement.Overall(seen),
        };
    }
}
