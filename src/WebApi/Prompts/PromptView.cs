using Homeroom.Assistant;
using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Prompts.Lint;
using Homeroom.WebApi.Lessons;

namespace Homeroom.WebApi.Prompts;

/// <summary>Something to look at a prompt with.</summary>
/// <param name="Key">What the form sends.</param>
/// <param name="Name">What a teacher reads.</param>
public sealed record PromptCase(string Key, string Name);

/// <summary>A prompt as its page shows it.</summary>
public sealed record PromptView
{
    /// <summary>All versions.</summary>
    public required PromptFamily Family { get; init; }

    /// <summary>The version that is open; null for the file.</summary>
    public PromptRevision? Open { get; init; }

    /// <summary>The text as it stands in the editor.</summary>
    public required PromptFile Text { get; init; }

    /// <summary>Whether the text in the editor is not saved.</summary>
    public bool IsUnsaved { get; init; }

    /// <summary>Why, as typed.</summary>
    public string Why { get; init; } = "";

    /// <summary>What the lint says.</summary>
    public required LintReport Lint { get; init; }

    /// <summary>The messages as a model would read them.</summary>
    public required PromptPreview Preview { get; init; }

    /// <summary>What it can be looked at with.</summary>
    public required IReadOnlyList<PromptCase> Cases { get; init; }

    /// <summary>With which it is.</summary>
    public required string Case { get; init; }

    /// <summary>What differs from the text that it was made from.</summary>
    public required IReadOnlyList<WordRun> Changes { get; init; }

    /// <summary>Number of that text.</summary>
    public int ChangedFrom { get; init; }

    /// <summary>What the gate says of the open version.</summary>
    public required GateOutcome Gate { get; init; }

    /// <summary>What an experiment has dealt this teacher; null without one, and for who has chosen a version.</summary>
    public PromptPin? Dealt { get; init; }

    /// <summary>Whether the teacher runs this Homeroom.</summary>
    public bool IsOwner { get; init; }

    /// <summary>Whether a language model drafts.</summary>
    public bool FollowsPrompts { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Id of the prompt.</summary>
    public string Id => Family.Id;

    /// <summary>Address of the page.</summary>
    public string Address => "/prompts/" + Family.Id;

    /// <summary>Number of the open version; 0 for the file.</summary>
    public int Number => Open?.Number ?? 0;

    /// <summary>Whether the open version is used for this teacher.</summary>
    public bool IsInUse => Family.InUse?.Id == Open?.Id;

    /// <summary>How a teacher of this version is called.</summary>
    public string By(PromptRevision version) =>
        version.Author == Family.Teacher ? "you"
        : version.AuthorName.Length > 0 ? version.AuthorName
        : "a colleague who has left";
}
