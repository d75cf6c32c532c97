using System.Globalization;
using System.Numerics;

namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>One word of a rule.</summary>
/// <param name="Any">One of these cues.</param>
/// <param name="All">And all of these, such as that it stands where an order begins.</param>
/// <param name="None">And none of these.</param>
/// <param name="Gap">How many other words may stand before it.</param>
internal readonly record struct Step(UInt128 Any, UInt128 All, UInt128 None, int Gap)
{
    /// <summary>Whether a word can stand here.</summary>
    public bool Takes(UInt128 cues) => (cues & Any) != 0 && (cues & All) == All && (cues & None) == 0;
}

/// <summary>
/// An order of cues. Written as <c>!Override^ 3 Prior|Rubric Instr:</c> — names are cues, | is or, a number is how many words may stand between, ^ asks for a
/// word that begins an order (at the start of a sentence or after "please", "you must" and the like), ! for one without a "not" before it, * for one in capitals, : for a
/// colon after it, . for the end of a clause after it. A rule that begins with &amp; goes on over the end of a sentence.
/// </summary>
/// <param name="Code">Stable code of what it finds.</param>
/// <param name="Steps">Its words.</param>
/// <param name="Across">Whether it goes on over the end of a sentence.</param>
/// <param name="Weight">How much it says, where rules are added up.</param>
internal sealed record Rule(string Code, Step[] Steps, bool Across, double Weight = 1)
{
    private const int Window = 64;

    /// <summary>Reads a rule.</summary>
    public static Rule Parse(Lexicon lexicon, string code, string pattern, double weight = 1)
    {
        var across = pattern.StartsWith('&');
        List<Step> steps = [];
        var gap = 0;
        foreach (var part in pattern.TrimStart('&').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(part, CultureInfo.InvariantCulture, out var number))
            {
                gap = number;
                continue;
            }

            steps.Add(ParseStep(lexicon, part, gap));
            gap = 0;
        }

        return new Rule(code, [.. steps], across, weight);
    }

    /// <summary>Whether all its words occur in a text at all.</summary>
    public bool IsPossible(UInt128 cues) => Array.TrueForAll(Steps, s => (cues & s.Any) != 0 && (cues & s.All) == s.All);

    /// <summary>The end of the shortest match that begins with the word at <paramref name="first"/>: an index into the words, or −1.</summary>
    public int End(ReadOnlySpan<CueWord> words, int first)
    {
        if (!Steps[0].Takes(words[first].Cues))
        {
            return -1;
        }

        var reached = 1UL;
        foreach (var step in Steps.AsSpan(1))
        {
            var next = 0UL;
            for (var left = reached; left != 0; left &= left - 1)
            {
                next |= Follow(words, first, first + BitOperations.TrailingZeroCount(left), step);
            }

            if (next == 0)
            {
                return -1;
            }

            reached = next;
        }

        return first + BitOperations.TrailingZeroCount(reached);
    }

    private ulong Follow(ReadOnlySpan<CueWord> words, int first, int from, Step step)
    {
        var found = 0UL;
        for (var at = from + 1; at < words.Length && at - first < Window && words[at].Ordinal - words[from].Ordinal <= step.Gap + 1; at++)
        {
            if (!Across && words[at].Sentence != words[from].Sentence)
            {
                break;
            }

            if (step.Takes(words[at].Cues))
            {
                found |= 1UL << (at - first);
            }
        }

        return found;
    }

    private static Step ParseStep(Lexicon lexicon, string part, int gap)
    {
        UInt128 any = 0;
        UInt128 all = 0;
        var none = part.StartsWith('!') ? lexicon.Known(WordReader.Negated) : 0;
        foreach (var sign in part.AsSpan(part.AsSpan().TrimEnd("^:.*").Length))
        {
            all |= lexicon.Known(
                sign switch
                {
                    '^' => WordReader.Orders,
                    ':' => WordReader.Colon,
                    '*' => WordReader.Capitals,
                    _ => WordReader.Ends,
                }
            );
        }

        foreach (var cue in part.Trim('!', '^', ':', '.', '*').Split('|'))
        {
            any |= lexicon.Known(cue);
        }

        return new Step(any, all, none, gap);
    }
}
