namespace Homeroom.Assistant.Prompts;

/// <summary>For whom a version of a prompt is used.</summary>
public enum PromptScope
{
    /// <summary>For the teacher who published it.</summary>
    Mine,

    /// <summary>For everybody at the school.</summary>
    School,

    /// <summary>Wherever a school has chosen nothing.</summary>
    Default,
}

/// <summary>Where a version stands for whoever looks at it.</summary>
public enum PromptStatus
{
    /// <summary>Nobody uses it.</summary>
    Draft,

    /// <summary>Its teacher uses it.</summary>
    Mine,

    /// <summary>The school uses it.</summary>
    School,

    /// <summary>It is the default.</summary>
    Default,
}

/// <summary>One version of a prompt, as a teacher saved it. It is never changed; its text is found by its hash.</summary>
public sealed record PromptRevision
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the prompt, such as "lessons/plan".</summary>
    public required string Prompt { get; init; }

    /// <summary>Number among all versions of this prompt, from 1; 0 is the file that came with Homeroom.</summary>
    public int Number { get; init; }

    /// <summary>Id of the teacher who saved it; empty when the account is gone.</summary>
    public required string Author { get; init; }

    /// <summary>How that teacher is called today.</summary>
    public string AuthorName { get; init; } = "";

    /// <summary>How many versions of this prompt that teacher had saved with it: two tabs cannot save the same turn.</summary>
    public int Turn { get; init; }

    /// <summary>Id of the version that it was made from; null when that is a file.</summary>
    public string? Parent { get; init; }

    /// <summary>Content hash of what it was made from.</summary>
    public required string ParentHash { get; init; }

    /// <summary>Content hash of what was taken over into it, if anything was.</summary>
    public string? MergedHash { get; init; }

    /// <summary>Why, in the teacher's words.</summary>
    public string Why { get; init; } = "";

    /// <summary>Content hash of its text.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was saved.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>That from a moment on a version is used. Only ever appended: going back is one more of these.</summary>
public sealed record PromptUse
{
    /// <summary>Id of the prompt.</summary>
    public required string Prompt { get; init; }

    /// <summary>For whom.</summary>
    public PromptScope Scope { get; init; }

    /// <summary>Id of the teacher it is for; empty for the school and the default.</summary>
    public required string Owner { get; init; }

    /// <summary>Number among the uses of this prompt for this owner, from 1.</summary>
    public int Turn { get; init; }

    /// <summary>The version; null for none of one's own.</summary>
    public string? Revision { get; init; }

    /// <summary>Id of the teacher who decided it.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }
}
