using System.Text.Json.Serialization;

namespace Homeroom.Assistant.BiasActivities.Live;

/// <summary>What happened in a live activity. Events are only ever appended; a sender's own id makes each of them count once, however often it is sent.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Marked), "marked")]
[JsonDerivedType(typeof(Unmarked), "unmarked")]
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Paced), "paced")]
[JsonDerivedType(typeof(PhaseSet), "phase")]
[JsonDerivedType(typeof(TimeSet), "time")]
[JsonDerivedType(typeof(PauseSet), "pause")]
[JsonDerivedType(typeof(LockSet), "lock")]
[JsonDerivedType(typeof(MuteSet), "mute")]
[JsonDerivedType(typeof(RemovedFromClass), "removed")]
[JsonDerivedType(typeof(ShownSet), "shown")]
public abstract record LiveEvent
{
    /// <summary>Its place among all events; 0 while it is not stored.</summary>
    [JsonIgnore]
    public long Number { get; init; }

    /// <summary>Id of the student who did it; empty for the teacher.</summary>
    [JsonIgnore]
    public string Pupil { get; init; } = "";

    /// <summary>The sender's own id of it.</summary>
    [JsonIgnore]
    public string ClientId { get; init; } = "";

    /// <summary>When it arrived.</summary>
    [JsonIgnore]
    public DateTimeOffset At { get; init; }
}

/// <summary>A student took a made-up name. <paramref name="OwnPace"/> is for those who were absent and go through it alone.</summary>
public sealed record Joined(string Nickname, bool OwnPace = false) : LiveEvent;

/// <summary>A student marked the words from the first to the last. A mark that arrives when the key was already shown is late: it is kept and not counted.</summary>
public sealed record Marked(int First, int Last, string Code, string Why = "", Worry Worry = Worry.None, bool Late = false) : LiveEvent;

/// <summary>A student took a mark back.</summary>
public sealed record Unmarked(string Mark) : LiveEvent;

/// <summary>A student answered; a later answer to the same takes its place.</summary>
public sealed record Said(string Task, string Item, string Value, Worry Worry = Worry.None) : LiveEvent;

/// <summary>A student who goes through it alone went on.</summary>
public sealed record Paced(LivePhase Phase) : LiveEvent;

/// <summary>The teacher went on to a part.</summary>
public sealed record PhaseSet(LivePhase Phase, DateTimeOffset? Until) : LiveEvent;

/// <summary>The teacher gave more time.</summary>
public sealed record TimeSet(DateTimeOffset? Until) : LiveEvent;

/// <summary>The teacher paused it, or let it go on until then.</summary>
public sealed record PauseSet(bool On, DateTimeOffset? Until) : LiveEvent;

/// <summary>The teacher closed the door, or opened it.</summary>
public sealed record LockSet(bool On) : LiveEvent;

/// <summary>The teacher muted a student, whose words nobody else will see, or took that back.</summary>
public sealed record MuteSet(string Who, bool On) : LiveEvent;

/// <summary>The teacher took a student out, with all that student's marks.</summary>
public sealed record RemovedFromClass(string Who) : LiveEvent;

/// <summary>The teacher let others see a student's words, or kept them back.</summary>
public sealed record ShownSet(string Who, string Task, string Item, bool On) : LiveEvent;

/// <summary>What the rails said of a student's own words. It goes to the teacher alone.</summary>
public enum Worry
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Something about a person, such as a name, an address or a number.</summary>
    Personal,

    /// <summary>Words that do not belong into a classroom.</summary>
    Unfit,

    /// <summary>Somebody may need help.</summary>
    Help,
}
