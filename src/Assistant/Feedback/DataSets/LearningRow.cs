using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>What a teacher lets be done with a draft; each includes those before it.</summary>
public enum Consent
{
    /// <summary>Nothing at all.</summary>
    Nothing,

    /// <summary>Counted in figures of many.</summary>
    Aggregate,

    /// <summary>Made an eval case.</summary>
    Cases,

    /// <summary>Made training data: chats and preferences.</summary>
    Preferences,
}

/// <summary>One draft from which may be learned: what was asked, what the model wrote, what the teacher kept.</summary>
/// <param name="Draft">Id of the draft.</param>
/// <param name="Teacher">Id of the teacher; only a stand-in of it leaves.</param>
/// <param name="Messages">The prompt as it was rendered.</param>
/// <param name="ModelText">The model's first text.</param>
/// <param name="ApprovedText">The text that the teacher approved.</param>
/// <param name="Consent">What the teacher lets be done with it.</param>
public sealed record LearningRow(
    string Draft,
    string Teacher,
    IReadOnlyList<PromptMessage> Messages,
    string ModelText,
    string ApprovedText,
    Consent Consent = Consent.Aggregate
)
{
    /// <summary>Id of the prompt.</summary>
    public string Prompt { get; init; } = "";

    /// <summary>Hash of the prompt's exact text.</summary>
    public string Version { get; init; } = "";

    /// <summary>Model that wrote it.</summary>
    public string Model { get; init; } = "";

    /// <summary>Grade band of the readers.</summary>
    public string Band { get; init; } = "6-8";

    /// <summary>The prompt's inputs by name; an eval case needs them.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>();

    /// <summary>Everybody whom the texts may name, the teacher included.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];
}
