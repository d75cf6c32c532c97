using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Cues;

/// <summary>Swaps phrases by a list of pairs, longest first: places, or cues of what a family has.</summary>
public sealed class CueSwap : ISwap
{
    private readonly Dictionary<string, List<(string[] Words, string Phrase, string Other)>> _pairs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notBefore;

    private CueSwap(CueFile file)
    {
        _notBefore = [.. Lists.Words(file.NotBefore)];
        foreach (var pair in file.Pairs.Select(p => p.Split(" | ")))
        {
            Add(pair[0], pair[1]);
            Add(pair[1], pair[0]);
        }

        foreach (var pair in file.OneWay.Select(p => p.Split(" | ")))
        {
            Add(pair[0], pair[1]);
        }
    }

    /// <summary>The swap of an axis that has a file of its own.</summary>
    /// <param name="axis">place or socio-economic.</param>
    public static CueSwap Of(string axis) => new(Lists.Read<CueFile>(axis + ".yaml"));

    /// <summary>The phrases that are known, in small letters.</summary>
    internal IEnumerable<(string Phrase, string Other)> Phrases => _pairs.Values.SelectMany(p => p).Select(p => (p.Phrase, p.Other));

    /// <inheritdoc/>
    public string Swap(string text)
    {
        var words = new Passage(text);
        List<Change> changes = [];
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].Frozen && Found(words, i) is { Phrase: not null } found)
            {
                var last = i + found.Words.Length - 1;
                var written = text[words[i].Start..words[last].End];
                var other = Written(found.Phrase, found.Other, written);
                changes.AddRange(Article.Fitting(words, i, other));
                changes.Add(new Change(words[i].Start, written.Length, other));
                i = last;
            }
        }

        return Change.Make(text, changes);
    }

    private (string[] Words, string Phrase, string Other) Found(Passage words, int at) =>
        _pairs.TryGetValue(words.Lower(at), out var pairs) ? pairs.FirstOrDefault(p => Matches(words, at, p.Words, p.Phrase)) : default;

    // A phrase with capitals is a name and must have them; an ordinary phrase may begin a sentence.
    private bool Matches(Passage words, int at, string[] phrase, string written)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words.Lower(at + i) != phrase[i] || (i > 0 && words.Gap(at + i - 1).IndexOfAnyExcept(" -\n'’") >= 0))
            {
                return false;
            }
        }

        var name = char.IsUpper(written[0]);
        return (!name || words.Capital(at))
            && !(name && _notBefore.Contains(words.Lower(at + phrase.Length)) && !words.Breaks(at + phrase.Length - 1));
    }

    private static string Written(string phrase, string other, string model) =>
        model.Length > 2 && model.Where(char.IsLetter).All(char.IsUpper) && !phrase.Where(char.IsLetter).All(char.IsUpper) ? other.ToUpperInvariant()
        : char.IsUpper(model[0]) && !char.IsUpper(phrase[0]) ? Casing.First(other)
        : other;

    private void Add(string phrase, string other)
    {
        string[] words = [.. new Passage(phrase).All().Select(w => w.Lower)];
        if (!_pairs.TryGetValue(words[0], out var known))
        {
            _pairs[words[0]] = known = [];
        }

        known.Add((words, phrase, other));
        known.Sort((a, b) => b.Words.Length - a.Words.Length);
    }
}

/// <summary>A file of cues.</summary>
internal sealed class CueFile
{
    /// <summary>Swapped both ways: "this | that".</summary>
    public List<string> Pairs { get; set; } = [];

    /// <summary>Swapped one way only.</summary>
    public List<string> OneWay { get; set; } = [];

    /// <summary>Words before which a name is something else: a school subject, a dish.</summary>
    public string NotBefore { get; set; } = "";
}
