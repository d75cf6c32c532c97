using Homeroom.Guardrails;

namespace Homeroom.WebApi.Checks;

/// <summary>How a verdict looks: a word, a drawing and a colour, of which the word alone would do.</summary>
internal sealed record VerdictLook(string Word, string Icon, string Tone)
{
    /// <summary>Of a finding.</summary>
    public static VerdictLook Of(Finding finding) =>
        finding.IsMask() && finding.Severity == Verdict.Pass ? new VerdictLook("Replaced", "redo", "ok") : Of(finding.Severity);

    /// <summary>Of a verdict.</summary>
    public static VerdictLook Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Pass => new("Pass", "tick", "ok"),
            Verdict.Note => new("Note", "note", "note"),
            Verdict.Hold => new("Hold", "hold", "hold"),
            Verdict.Refuse => new("Refuse", "remove", "error"),
            _ => new("Escalate", "warning", "error"),
        };
}
