using System.ComponentModel;
using Homeroom.Assistant.Policies;
using Homeroom.Guardrails;

namespace Homeroom.WebApi.Checks;

/// <summary>A text to look at.</summary>
public sealed record LookAsk(
    [property: Description("The text, at most 100,000 characters.")] string Text,
    [property: Description("request, student-work, reply or pupil-text.")] string Direction,
    [property: Description("K-2, 3-5, 6-8 or 9-12.")] string Band,
    [property: Description("The people it may name; left out, your class list.")] IReadOnlyList<LookPerson>? Roster = null
);

/// <summary>Somebody whom a text may name.</summary>
public sealed record LookPerson(
    [property: Description("The full name.")] string Name,
    [property: Description("student, guardian or staff.")] string? Role = null,
    [property: Description("The school's id for the person.")] string? Id = null
);

/// <summary>What the checks see in a text.</summary>
internal sealed record LookAnswer(
    [property: Description("The strongest verdict: pass, note, hold, refuse or escalate.")] string Verdict,
    [property: Description("What was found, in the order of the text; at most 1,000.")] IReadOnlyList<LookFinding> Findings,
    [property: Description("How many findings there are in all.")] int Total,
    [property: Description("The text as a model would get it.")] string Redacted,
    [property: Description("That text with the originals put back.")] string Restored,
    [property: Description("Whether it is the same as the text that came, to the letter.")] bool Exact,
    [property: Description("The policy that decided.")] LookPolicy Policy
);

/// <summary>Which policy decided.</summary>
internal sealed record LookPolicy([property: Description("Its name.")] string Name, [property: Description("Hash of its content.")] string Version);

/// <summary>One finding in a text.</summary>
internal sealed record LookFinding(
    [property: Description("The check that found it.")] string Rail,
    [property: Description("What was found, as a stable code.")] string Code,
    [property: Description("First UTF-16 unit of the words it is about.")] int Start,
    [property: Description("How many UTF-16 units; 0 when it is about the whole text.")] int Length,
    [property: Description("What it does: pass, note, hold, refuse or escalate.")] string Severity,
    [property: Description("The same, or mask where the words are replaced before a model sees them.")] string Action,
    [property: Description("One sentence for a teacher.")] string Message,
    [property: Description("Words that could stand there instead.")] string? Suggestion,
    [property: Description("What the check itself proposes.")] string Proposed,
    [property: Description("Version of the check.")] string RailVersion,
    [property: Description("Why the school lets the words stand, if it does.")] string? Allowed
);

/// <summary>Findings in the words of the API.</summary>
internal static class LookContracts
{
    private const int Most = 1000;

    public static LookAnswer Of(LookOutcome looked, string text, RailPipeline rails) =>
        new(
            PolicyTerms.Of(looked.Verdict),
            [.. looked.InOrder().Take(Most).Select(Of)],
            looked.Findings.Count,
            looked.Masked,
            looked.Restored,
            string.Equals(text, looked.Restored, StringComparison.Ordinal),
            new LookPolicy(rails.Policy.Name, rails.Policy.Version)
        );

    /// <summary>The findings as they stand in the text.</summary>
    public static IEnumerable<Finding> InOrder(this LookOutcome looked) => looked.Findings.OrderBy(f => f.Start).ThenBy(f => f.Length);

    /// <summary>Whether the words are replaced before a model sees them.</summary>
    public static bool IsMask(this Finding finding) => finding is { Rail: "privacy", Code: not ("leak" or "broken") };

    private static LookFinding Of(Finding f) =>
        new(
            f.Rail,
            f.Code,
            f.Start,
            f.Length,
            PolicyTerms.Of(f.Severity),
            f.IsMask() ? "mask" : PolicyTerms.Of(f.Severity),
            f.Message,
            f.Suggestion,
            PolicyTerms.Of(f.Ruling!.Proposed),
            f.Ruling.RailVersion,
            f.Ruling.Reason
        );
}
