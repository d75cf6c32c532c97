using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Gender;

/// <summary>The pairs of gendered words, and the phrases in which they are left.</summary>
internal sealed class GenderWords
{
    private readonly Dictionary<string, string> _other = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> _leave = new(StringComparer.Ordinal);

    private GenderWords()
    {
        var lists = Lists.Read("pairs.yaml");
        foreach (var pair in Lists.Words(lists["both"]).Select(p => p.Split('/')))
        {
            _other.Add(pair[0], pair[1]);
            _other.Add(pair[1], pair[0]);
        }

        foreach (var stem in Lists.Words(lists["man-stems"]))
        {
            Both(stem + "man", stem + "woman");
            Both(stem + "men", stem + "women");
        }

        BothWays = _other.Count;
        foreach (var pair in Lists.Words(lists["one-way"]).Select(p => p.Split('/')))
        {
            _other.Add(pair[0], pair[1]);
        }

        foreach (
            var phrase in (lists["leave"].Trim() + "|" + lists["figures"]).Split(
                '|',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            Leave([.. new Passage(phrase).All().Select(w => w.Lower)]);
        }
    }

    /// <summary>The pairs, read once.</summary>
    public static GenderWords All { get; } = new();

    /// <summary>How many words have a counterpart that leads back to them.</summary>
    public int BothWays { get; }

    /// <summary>All words with a counterpart.</summary>
    public IReadOnlyDictionary<string, string> Pairs => _other;

    /// <summary>How many words of a phrase that is left as it is begin here; 0 if none does.</summary>
    public int Left(Passage words, int at) =>
        _leave.TryGetValue(words.Lower(at), out var phrases)
            ? phrases.Where(p => p.Index().All(w => words.Lower(at + w.Index) == w.Item)).Select(p => p.Length).DefaultIfEmpty().Max()
            : 0;

    private void Both(string man, string woman)
    {
        _other.Add(man, woman);
        _other.Add(woman, man);
    }

    private void Leave(string[] phrase)
    {
        if (!_leave.TryGetValue(phrase[0], out var known))
        {
            _leave[phrase[0]] = known = [];
        }

        known.Add(phrase);
    }
}
