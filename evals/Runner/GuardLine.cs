using System.Text.Encodings.Web;
using System.Text.Json;
using Homeroom.Guardrails;

namespace Homeroom.Evals;

/// <summary>One line out: what the rails say of a case.</summary>
internal sealed record GuardLine(string Id, string Verdict, IReadOnlyList<GuardFinding> Findings, string Redacted, string Restored)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static GuardLine Of(string id, LookOutcome looked) =>
        new(
            id,
            Word(looked.Verdict),
            [
                .. looked
                    .Findings.OrderBy(f => f.Start)
                    .ThenBy(f => f.Length)
                    .Select(f => new GuardFinding(f.Rail, f.Code, f.Start, f.Length, Word(f.Severity), Action(f))),
            ],
            looked.Masked,
            looked.Restored
        );

    public string Write() => JsonSerializer.Serialize(this, Format);

    private static string Action(Finding finding) => finding is { Rail: "privacy", Code: not ("leak" or "broken") } ? "mask" : Word(finding.Severity);

    private static string Word(Verdict verdict) => JsonNamingPolicy.KebabCaseLower.ConvertName(verdict.ToString());
}

/// <summary>One finding of a line out.</summary>
/// <param name="Rail">Id of the rail.</param>
/// <param name="Code">Code within the rail.</param>
/// <param name="Start">First UTF-16 unit in the text of the case.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Severity">pass, note, hold, refuse or escalate.</param>
/// <param name="Action">The same, or mask.</param>
internal sealed record GuardFinding(string Rail, string Code, int Start, int Length, string Severity, string Action);
