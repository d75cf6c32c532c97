using Homeroom.Assistant.Evaluation.Swaps.Cues;
using Homeroom.Assistant.Evaluation.Swaps.Gender;
using Homeroom.Assistant.Evaluation.Swaps.Names;
using Homeroom.Assistant.Policies;

namespace Homeroom.Assistant.Evaluation.Swaps;

/// <summary>The axes along which a text can be swapped.</summary>
public static class SwapAxes
{
    /// <summary>The names of the axes.</summary>
    public static IReadOnlyList<string> Names { get; } = ["gender", "name", "place", "dialect", "disability", "socio-economic"];

    /// <summary>What to write in place of an axis that there is not.</summary>
    public static string Hint(string typed) => Nearest.Hint(typed, Names);

    /// <summary>The swap of an axis; null if there is no such axis.</summary>
    /// <param name="axis">One of <see cref="Names"/>.</param>
    /// <param name="seed">Chooses among counterparts where there are several; the same seed gives the same texts.</param>
    /// <param name="keepNames">On the gender axis, leaves first names as they are.</param>
    public static ISwap? For(string axis, int seed = 0, bool keepNames = false) =>
        axis switch
        {
            "gender" => new GenderSwap(!keepNames),
            "name" => new NameSwap(seed),
            "place" or "socio-economic" => CueSwap.Of(axis),
            "dialect" => new DialectSwap(),
            "disability" => new DisabilitySwap(seed),
            _ => null,
        };
}
