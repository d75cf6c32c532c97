namespace Homeroom.Guardrails;

/// <summary>What one rail found in one place.</summary>
/// <param name="Rail">Id of the rail.</param>
/// <param name="Code">Stable code of the finding within the rail.</param>
/// <param name="Place">Where: the name of a request field, or a JSON pointer into a section.</param>
/// <param name="Start">First UTF-16 unit in the text at <paramref name="Place"/>.</param>
/// <param name="Length">Length in UTF-16 units; 0 when the finding is about the whole place.</param>
/// <param name="Severity">What the finding asks for: what the rail proposes, and once the pipeline has ruled, what the policy says.</param>
/// <param name="Message">One sentence for a teacher.</param>
/// <param name="Suggestion">Text that could stand in place of the span, if there is one.</param>
/// <param name="Ruling">By which policy it does what it does; null on a finding of before there were policies.</param>
public sealed record Finding(
    string Rail,
    string Code,
    string Place,
    int Start,
    int Length,
    Verdict Severity,
    string Message,
    string? Suggestion = null,
    Ruling? Ruling = null
)
{
    /// <summary>Names this finding across re-checks of an unchanged text.</summary>
    public string Key => $"{Rail}:{Code}:{Place}:{Start}:{Length}";
}

/// <summary>What was decided of a finding, and by what.</summary>
/// <param name="Policy">Name of the policy.</param>
/// <param name="PolicyVersion">Hash of the policy's content.</param>
/// <param name="RailVersion">Version of the rail that found it.</param>
/// <param name="Proposed">What the rail proposed.</param>
/// <param name="Reason">Why the school lets the word stand, if it does.</param>
public sealed record Ruling(string Policy, string PolicyVersion, string RailVersion, Verdict Proposed, string? Reason = null);

/// <summary>What a check outside of the pipeline found, before the policy has ruled.</summary>
/// <param name="Finding">The finding, with what the check proposes.</param>
/// <param name="RailVersion">Version of the check.</param>
public sealed record Found(Finding Finding, string RailVersion);
