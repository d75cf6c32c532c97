using System.Collections.Frozen;

namespace Homeroom.Assistant.Evaluation.Swaps.Words;

/// <summary>All forms of a line of verbs: the regular ones by rule, the others from a list.</summary>
internal sealed class Inflection(string irregular)
{
    private readonly Dictionary<string, string[]> _irregular = Lists.Words(irregular).Select(w => w.Split('/')).ToDictionary(w => w[0]);

    /// <summary>Every form of every verb of a line.</summary>
    public FrozenSet<string> Forms(string line) => Lists.Words(line).SelectMany(Of).ToFrozenSet(StringComparer.Ordinal);

    private string[] Of(string verb)
    {
        if (_irregular.TryGetValue(verb, out var forms))
        {
            return forms;
        }

        var silent = verb.EndsWith('e');
        var stem = silent ? verb[..^1] : verb;
        var hisses =
            verb.EndsWith('s')
            || verb.EndsWith('x')
            || verb.EndsWith("ch", StringComparison.Ordinal)
            || verb.EndsWith("sh", StringComparison.Ordinal);
        return [verb, verb + (hisses ? "es" : "s"), stem + "ed", stem + "ing"];
    }
}
