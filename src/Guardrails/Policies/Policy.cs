namespace Homeroom.Guardrails.Policies;

/// <summary>What a school wants findings to do. It is data: a <see cref="RailPipeline"/> compiles it once and asks it for each finding.</summary>
/// <param name="Name">What the school calls it.</param>
/// <param name="Version">Hash of its content; every finding carries it.</param>
public sealed record Policy(string Name, string Version)
{
    /// <summary>A policy without a word of its own: every finding does what its check proposes.</summary>
    public static Policy AsProposed { get; } = new("as the checks propose", "0");

    /// <summary>The policy beneath, which holds wherever this one says nothing.</summary>
    public Policy? Over { get; init; }

    /// <summary>What findings do.</summary>
    public IReadOnlyList<PolicyRule> Rules { get; init; } = [];

    /// <summary>Words that the school wants to hear of.</summary>
    public IReadOnlyList<BlockedWord> Blocked { get; init; } = [];

    /// <summary>Words that are fine at this school.</summary>
    public IReadOnlyList<AllowedWord> Allowed { get; init; } = [];
}

/// <summary>What the findings of one check do. Of two rules that fit, the narrower wins: code before direction before band.</summary>
/// <param name="Rail">Id of the rail.</param>
/// <param name="Code">Code of the finding, or <see cref="AnyCode"/>.</param>
/// <param name="Verdict">What it does; null for what the check proposes.</param>
public sealed record PolicyRule(string Rail, string Code, Verdict? Verdict)
{
    /// <summary>Every code of the rail, save that it broke.</summary>
    public const string AnyCode = "*";

    /// <summary>Only for texts that go these ways; empty for all.</summary>
    public IReadOnlyList<Direction> Directions { get; init; } = [];

    /// <summary>Only for these grade bands; empty for all.</summary>
    public IReadOnlyList<string> Bands { get; init; } = [];

    /// <summary>One sentence on what is found, or why the school wants it so.</summary>
    public string About { get; init; } = "";
}

/// <summary>A word that a school wants to hear of.</summary>
/// <param name="Text">The word or phrase, found as whole words in any case.</param>
/// <param name="Reason">The school's reason, for a teacher.</param>
/// <param name="Verdict">What it does.</param>
public sealed record BlockedWord(string Text, string Reason, Verdict Verdict = Verdict.Note)
{
    /// <summary>What could stand there instead.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Only for texts that go these ways; empty for all.</summary>
    public IReadOnlyList<Direction> Directions { get; init; } = [];

    /// <summary>Only for these grade bands; empty for all.</summary>
    public IReadOnlyList<string> Bands { get; init; } = [];
}

/// <summary>A word that is fine at this school: a finding that lies within it asks for nothing, unless a floor holds it.</summary>
/// <param name="Text">The word or phrase, found as whole words in any case.</param>
/// <param name="Reason">The school's reason.</param>
public sealed record AllowedWord(string Text, string Reason)
{
    /// <summary>Only for findings of this rail; empty for all.</summary>
    public string Rail { get; init; } = "";
}
