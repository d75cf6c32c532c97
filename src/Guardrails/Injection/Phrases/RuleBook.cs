using System.Runtime.InteropServices;

namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>A place where a rule holds.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">First UTF-16 unit in the reading.</param>
/// <param name="Length">Length in UTF-16 units.</param>
internal readonly record struct RuleMatch(Rule Rule, int Start, int Length);

/// <summary>Rules that are looked for together, in one pass over the words of a text that mean something.</summary>
internal sealed class RuleBook
{
    // Beyond this many in one text a further one says nothing new.
    private const int MostOfOne = 16;

    private readonly Lexicon _lexicon;
    private readonly Rule[] _rules;

    // The numbers of the rules that begin with a cue, and all cues that a rule begins with.
    private readonly List<int>[] _byFirst = [.. Enumerable.Range(0, 128).Select(_ => new List<int>())];
    private readonly UInt128 _first;

    /// <param name="rules">Code, pattern (see <see cref="Rule"/>) and weight of each.</param>
    /// <param name="further">Cues that are asked for beside the rules.</param>
    public RuleBook(IReadOnlyList<(string Code, string Pattern, double Weight)> rules, params IEnumerable<string> further)
    {
        _lexicon = Words.For([.. rules.Select(r => r.Pattern), .. further]);
        _rules = [.. rules.Select(r => Rule.Parse(_lexicon, r.Code, r.Pattern, r.Weight))];
        for (var number = 0; number < _rules.Length; number++)
        {
            for (var left = _rules[number].Steps[0].Any; left != 0; left &= left - 1)
            {
                _byFirst[(int)UInt128.TrailingZeroCount(left)].Add(number);
                _first |= left & (~left + 1);
            }
        }
    }

    /// <summary>The bits of some cues.</summary>
    public UInt128 Bits(string cues) => cues.Split(' ').Aggregate(UInt128.Zero, (all, cue) => all | _lexicon.Known(cue));

    /// <summary>The words of a text that mean something to these rules, and all their cues together.</summary>
    public (List<CueWord> Words, UInt128 Cues) Read(string text) => new WordReader(_lexicon, text).Read();

    /// <summary>All places where a rule holds, in the order of the rules.</summary>
    public IEnumerable<RuleMatch> Matches(List<CueWord> words, UInt128 cues)
    {
        var open = new int[_rules.Length];
        for (var i = 0; i < _rules.Length; i++)
        {
            open[i] = _rules[i].IsPossible(cues) ? MostOfOne : 0;
        }

        for (var at = 0; at < words.Count; at++)
        {
            for (var left = words[at].Cues & _first; left != 0; left &= left - 1)
            {
                foreach (var number in _byFirst[(int)UInt128.TrailingZeroCount(left)])
                {
                    if (open[number] > 0 && _rules[number].End(CollectionsMarshal.AsSpan(words), at) is >= 0 and var end)
                    {
                        open[number]--;
                        yield return new RuleMatch(_rules[number], words[at].Start, words[end].End - words[at].Start);
                    }
                }
            }
        }
    }
}
