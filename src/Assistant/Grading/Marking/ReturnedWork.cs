using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>
/// Proof that a teacher locked the marks and the words on a paper. Only a class set makes one, and only of exactly what was locked; whatever leaves for a student, a gradebook or a
/// file of marks asks for one. Nothing returns work by itself.
/// </summary>
public sealed class ReturnedWork
{
    private ReturnedWork(AssignmentSetup setup, ClassPaper paper, MarkedPaper marked, MarkLock by) =>
        (Setup, Paper, Marked, LockedBy, LockedAt) = (setup, paper, marked, by.By, by.At);

    /// <summary>The assignment under which it was locked.</summary>
    public AssignmentSetup Setup { get; }

    /// <summary>The work.</summary>
    public ClassPaper Paper { get; }

    /// <summary>The marks and the words.</summary>
    public MarkedPaper Marked { get; }

    /// <summary>Who locked it.</summary>
    public string LockedBy { get; }

    /// <summary>When.</summary>
    public DateTimeOffset LockedAt { get; }

    /// <summary>The weighted total out of the weighted maximum.</summary>
    public RubricTotal Total =>
        RubricTotal.Of(Setup.Rubric, Marked.Marks.ToDictionary(m => m.Key, m => (double?)m.Value.Points, StringComparer.Ordinal))!;

    /// <summary>The proof for a paper whose lock holds for exactly its present marks and words; null otherwise.</summary>
    public static ReturnedWork? Of(ClassSet set, ClassPaper paper) =>
        set.Setup is { } setup
        && set.Papers.TryGetValue(paper.Id, out var marked)
        && marked.Lock is { } by
        && !string.IsNullOrWhiteSpace(by.By)
        && set.IsMarked(paper.Id)
        && by.Hash == marked.Hash(setup.RubricVersion)
            ? new ReturnedWork(setup, paper, marked, by)
            : null;
}
