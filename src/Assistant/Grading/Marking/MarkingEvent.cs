using System.Text.Json.Serialization;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>What happened to a class set. Events are only ever appended, each by a named teacher.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(SetUp), "set-up")]
[JsonDerivedType(typeof(PaperAdded), "paper")]
[JsonDerivedType(typeof(PaperTakenOut), "taken-out")]
[JsonDerivedType(typeof(LevelGiven), "level")]
[JsonDerivedType(typeof(LevelCleared), "cleared")]
[JsonDerivedType(typeof(FeedbackWritten), "feedback")]
[JsonDerivedType(typeof(FeedbackAsked), "feedback-asked")]
[JsonDerivedType(typeof(PaperLocked), "locked")]
[JsonDerivedType(typeof(PaperReopened), "reopened")]
[JsonDerivedType(typeof(NamesErased), "name-erased")]
public abstract record MarkingEvent
{
    /// <summary>Who did it.</summary>
    public string By { get; init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Its place among the events of the set, from 1; 0 while it is not stored.</summary>
    [JsonIgnore]
    public int Number { get; init; }
}

/// <summary>What happened to one paper.</summary>
public abstract record PaperEvent(string Paper) : MarkingEvent;

/// <summary>The assignment was made or changed. Marks that the rubric no longer has are gone from here on; locks are open.</summary>
public sealed record SetUp(AssignmentSetup Setup) : MarkingEvent;

/// <summary>A student's name was taken out of everything in the set.</summary>
/// <param name="Places">In how many places it stood.</param>
public sealed record NamesErased(int Places) : MarkingEvent;

/// <summary>A paper was brought. Its text stands beside the events.</summary>
public sealed record PaperAdded(string Paper) : PaperEvent(Paper);

/// <summary>A paper was taken out with all that was said of it.</summary>
public sealed record PaperTakenOut(string Paper) : PaperEvent(Paper);

/// <summary>The teacher gave a mark.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Points">The mark.</param>
/// <param name="Shown">What was suggested at that moment; null where nothing was shown.</param>
public sealed record LevelGiven(string Paper, string Criterion, double Points, ShownSuggestion? Shown) : PaperEvent(Paper);

/// <summary>The teacher took a mark back.</summary>
public sealed record LevelCleared(string Paper, string Criterion) : PaperEvent(Paper);

/// <summary>The teacher wrote or kept feedback.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Criterion">The criterion; empty for the paper as a whole.</param>
/// <param name="Text">The words; empty takes them away.</param>
/// <param name="Draft">Id of the draft they began as; null where there was none.</param>
public sealed record FeedbackWritten(string Paper, string Criterion, string Text, string? Draft) : PaperEvent(Paper);

/// <summary>The teacher had feedback drafted. It changes no mark and no word, so a lock stays.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Draft">Id of the draft.</param>
public sealed record FeedbackAsked(string Paper, string Draft) : PaperEvent(Paper);

/// <summary>The teacher locked a paper: these marks and these words may be returned.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Hash">What exactly was locked.</param>
public sealed record PaperLocked(string Paper, string Hash) : PaperEvent(Paper);

/// <summary>The teacher opened a locked paper again.</summary>
public sealed record PaperReopened(string Paper) : PaperEvent(Paper);
