using System.ComponentModel;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;

namespace Homeroom.WebApi.Prompts;

/// <summary>A text to save.</summary>
internal sealed record PromptSave(
    [property: Description("The text, with its message blocks.")] string Template,
    [property: Description("Number of the version that it was made from; 0 for the one that came with Homeroom.")] int From,
    [property: Description("Why, at most 300 characters.")] string? Why = null,
    [property: Description("0 to 1.2; left out, as it was.")] string? Temperature = null,
    [property: Description("16 to 16000; left out, as it was.")] string? MaxTokens = null
);

/// <summary>A text to look at, render or try; without a template, that of a version.</summary>
internal sealed record PromptLook(
    [property: Description("Number of a version; left out, your last one or the one in use.")] int? Version = null,
    [property: Description("A text in place of that of the version.")] string? Template = null,
    [property: Description("Key of a case, such as s1, or last for your last lesson.")] string? Case = null
);

/// <summary>What a model would read.</summary>
internal sealed record PromptRendered(
    [property: Description("The messages, names replaced.")] IReadOnlyList<PromptMessage> Messages,
    [property: Description("Why there are none.")] string? Why,
    [property: Description("What the lint noticed.")] IReadOnlyList<PromptNote> Lint
);

/// <summary>Which version is to be used, and by whom.</summary>
internal sealed record PromptPublish(
    [property: Description("Number of the version.")] int Version,
    [property: Description("Mine, School or Default.")] PromptScope Scope
);

/// <summary>Whose choice is to be taken back.</summary>
internal sealed record PromptBack([property: Description("Mine, School or Default.")] PromptScope Scope);

/// <summary>Which version becomes the next one of yours.</summary>
internal sealed record PromptFork([property: Description("Number of the version; 0 for the one that came with Homeroom.")] int Version);

/// <summary>A file to bring in.</summary>
internal sealed record PromptImport(
    [property: Description("The YAML of the file, at most 64 KB.")] string Yaml,
    [property: Description("Why.")] string? Why = null
);

/// <summary>What to take over.</summary>
internal sealed record PromptMergeAsk(
    [property: Description("Number of the version whose changes are taken over; 0 for the one that came with Homeroom.")] int From,
    [property: Description("A side for each conflict: Mine, Theirs or Both. Left out, nothing is saved and the pieces are shown.")]
        IReadOnlyList<MergeSide>? Sides = null
);

/// <summary>How two lines of versions come together.</summary>
internal sealed record PromptMergeAnswer(
    [property: Description("Number of the version that was saved; missing when nothing was.")] int? Saved,
    [property: Description("How many conflicts a person decides.")] int Conflicts,
    [property: Description("The pieces in their order.")] IReadOnlyList<MergePiece> Pieces
);

/// <summary>A run of words in a comparison.</summary>
internal sealed record PromptRun([property: Description("Same, Added or Removed.")] Homeroom.Assistant.WordChange Change, string Text);

/// <summary>What a trial wrote.</summary>
internal sealed record TrialAnswer(
    [property: Description("Who wrote it.")] string Model,
    [property: Description("How long it took.")] long Milliseconds,
    [property: Description("Why nothing, or not all, was written.")] string? Trouble,
    [property: Description("What was written, by property, names put back.")] IReadOnlyDictionary<string, System.Text.Json.Nodes.JsonNode> Parts,
    [property: Description("What the checks found.")] IReadOnlyList<Finding> Findings
);

/// <summary>Two trials side by side.</summary>
internal sealed record TrialsAnswer(
    [property: Description("Whether the model follows a prompt's words; the offline composer does not.")] bool FollowsPrompts,
    [property: Description("With the version in use; missing when the model follows no prompt.")] TrialAnswer? InUse,
    [property: Description("With the given text.")] TrialAnswer Yours
);
