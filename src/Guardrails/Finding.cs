namespace Homeroom.Guardrails;

/// <summary>What one rail found in one place.</summary>
/// <param name="Rail">Id of the rail.</param>
/// <param name="Code">Stable code of the finding within the rail.</param>
/// <param name="Place">Where: the name of a request field, or a JSON pointer into a section.</param>
/// <param name="Start">First UTF-16 unit in the text at <paramref name="Place"/>.</param>
/// <param name="Length">Length in UTF-16 units; 0 when the finding is about the whole place.</param>
/// <param name="Severity">What the finding asks for.</param>
/// <param name="Message">One sentence for a teacher.</param>
/// <param name="Suggestion">Text that could stand in place of the span, if there is one.</param>
public sealed record Finding(
    string Rail,
    string Code,
    string Place,
    int Start,
    int Length,
    Verdict Severity,
    string Message,
    string? Suggestion = null
)
{
    /// <summary>Names this finding across re-checks of an unchanged text.</summary>
    public string Key => $"{Rail}:{Code}:{Place}:{Start}:{Length}";
}
