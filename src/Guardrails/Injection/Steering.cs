namespace Homeroom.Guardrails.Injection;

/// <summary>Tells findings that stop what a student wrote on its way to a model: somebody tries to steer whoever reads it.</summary>
public static class Steering
{
    /// <summary>Code by which a model rail tells an attempt to steer.</summary>
    public const string Attack = "attack";

    private static readonly HashSet<string> Rails = ["hidden-text", "instructions", "jailbreak"];

    /// <summary>Whether the finding says so surely enough to hold the work.</summary>
    public static bool Is(Finding finding) => finding.Severity >= Verdict.Hold && (Rails.Contains(finding.Rail) || finding.Code == Attack);
}
