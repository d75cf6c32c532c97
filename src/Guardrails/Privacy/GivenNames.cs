using System.Collections.Frozen;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Common given names of many origins, without case and diacritics.</summary>
internal static partial class GivenNames
{
    /// <summary>All of them.</summary>
    public static FrozenSet<string> All { get; } =
        $"{Americas} {Europe} {AfricaAndMiddleEast} {Asia}"
            .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}
