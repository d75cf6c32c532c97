namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>
/// Words of orders, grades and models close together. In plain text they mean nothing; where somebody went to the length of hiding them, a few are enough.
/// </summary>
internal static class Hints
{
    /// <summary>How many sorts of them there must be in what was decoded.</summary>
    public const int FewestDecoded = 2;

    /// <summary>How many sorts of them there must be in a comment and the like.</summary>
    public const int FewestConcealed = 3;

    private const int Near = 24;

    /// <summary>The sorts: each a row of cues.</summary>
    public static readonly IReadOnlyList<string> Cues =
    [
        "Override OverrideF OverrideSov",
        "Instr Rubric",
        "Best TopMost FullMark TopF",
        "MarkHead Mark MarkF",
        "Model Grader",
        "Give GiveF GiveSov",
        "Essay",
    ];

    private static readonly Lazy<UInt128[]> Sorts = new(() => [.. Cues.Select(InstructionRules.All.Bits)]);

    /// <summary>The first place where enough of them stand together.</summary>
    public static IEnumerable<(string Code, int Start, int Length)> In(List<CueWord> words, int fewest)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var cues = UInt128.Zero;
            for (var to = at; to < words.Count && to - at < Near && words[to].Ordinal - words[at].Ordinal <= Near; to++)
            {
                cues |= words[to].Cues;
                if (Sorts.Value.Count(s => (s & cues) != 0) >= fewest)
                {
                    return [("hint", words[at].Start, words[to].End - words[at].Start)];
                }
            }
        }

        return [];
    }
}
