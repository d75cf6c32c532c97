namespace Homeroom.Assistant.Grading.Marking;

/// <summary>What a teacher wants done with a class set.</summary>
public abstract record MarkingCommand
{
    /// <summary>Makes the assignment, or changes it.</summary>
    public sealed record Set(AssignmentSetup Setup) : MarkingCommand;

    /// <summary>Brings papers.</summary>
    public sealed record Bring(IReadOnlyList<string> Papers) : MarkingCommand
    {
        /// <summary>Marks that the teacher gave before, by paper. They count where the rubric has one criterion and they stand on its scale.</summary>
        public IReadOnlyDictionary<string, double> Scores { get; init; } = new Dictionary<string, double>();
    }

    /// <summary>Takes a paper out.</summary>
    public sealed record TakeOut(string Paper) : MarkingCommand;

    /// <summary>Gives marks and words to one paper, all of them or none. A null mark takes it back.</summary>
    public sealed record Mark(string Paper, IReadOnlyList<MarkWish> Marks, IReadOnlyList<FeedbackWish> Feedback) : MarkingCommand;

    /// <summary>Remembers which draft has the feedback that was asked for.</summary>
    public sealed record Ask(string Paper, string Draft) : MarkingCommand;

    /// <summary>Locks papers.</summary>
    public sealed record Lock(IReadOnlyList<string> Papers) : MarkingCommand;

    /// <summary>Opens a locked paper again.</summary>
    public sealed record Reopen(string Paper) : MarkingCommand;
}

/// <summary>A mark to give.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Points">The mark; null takes it back.</param>
/// <param name="Shown">What was suggested beside it.</param>
public sealed record MarkWish(string Criterion, double? Points, ShownSuggestion? Shown);

/// <summary>Words to write.</summary>
/// <param name="Criterion">The criterion; empty for the paper as a whole.</param>
/// <param name="Text">The words; empty takes them away.</param>
/// <param name="Draft">Id of the draft they began as.</param>
public sealed record FeedbackWish(string Criterion, string Text, string? Draft);

/// <summary>What became of a command: the events to append, or why there are none.</summary>
/// <param name="Events">The events; empty where nothing changes.</param>
/// <param name="Refused">Why it cannot be done; null where it can.</param>
public sealed record MarkingDecision(IReadOnlyList<MarkingEvent> Events, string? Refused = null);
