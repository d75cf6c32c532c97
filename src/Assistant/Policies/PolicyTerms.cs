using System.Text.Json;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Policies;

/// <summary>The words of policies, of cases and of the API for verdicts, directions and bands.</summary>
public static class PolicyTerms
{
    /// <summary>Stands for what the check proposes.</summary>
    public const string AsProposed = "check";

    /// <summary>The grade bands.</summary>
    public static IReadOnlyList<string> Bands { get; } = ["K-2", "3-5", "6-8", "9-12"];

    /// <summary>Verdicts by their words.</summary>
    public static IReadOnlyDictionary<string, Verdict> Verdicts { get; } = Enum.GetValues<Verdict>().ToDictionary(Of);

    /// <summary>Directions by their words.</summary>
    public static IReadOnlyDictionary<string, Direction> Directions { get; } = Enum.GetValues<Direction>().ToDictionary(Of);

    /// <summary>The word for a verdict, such as "hold".</summary>
    public static string Of(Verdict verdict) => JsonNamingPolicy.KebabCaseLower.ConvertName(verdict.ToString());

    /// <summary>The word for a direction, such as "student-work".</summary>
    public static string Of(Direction direction) => JsonNamingPolicy.KebabCaseLower.ConvertName(direction.ToString());
}
