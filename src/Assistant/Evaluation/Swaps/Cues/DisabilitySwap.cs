using System.Collections.Frozen;
using Homeroom.Assistant.Evaluation.Swaps.Gender;
using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Cues;

/// <summary>Takes out what a text says of a person's disability; where it says nothing, writes it after the first person that the text speaks of.</summary>
public sealed class DisabilitySwap : ISwap
{
    private static readonly FrozenSet<string> Before = Lists.Set("a an one the this that my our her his their your new another");

    private readonly string _written;
    private readonly string[][] _phrases;
    private readonly FrozenSet<string> _people;

    /// <summary>The swap that writes the phrase of a seed.</summary>
    public DisabilitySwap(int seed = 0)
    {
        var file = Lists.Read<DisabilityFile>("disability.yaml");
        _written = file.Written[seed % file.Written.Count];
        _phrases =
        [
            .. file.Written.Concat(file.TakenOut).Select(p => new Passage(p).All().Select(w => w.Lower).ToArray()).OrderByDescending(p => p.Length),
        ];
        _people = Lists.Set(file.People);
    }

    /// <inheritdoc/>
    public string Swap(string text)
    {
        var words = new Passage(text);
        List<Change> gone = [.. Enumerable.Range(1, Math.Max(0, words.Count - 1)).Select(i => TakenOut(words, i)).OfType<Change>()];
        return gone.Count > 0 ? Change.Make(text, gone)
            : Enumerable.Range(0, words.Count).Where(i => IsPerson(words, i)).Select(i => (int?)words[i].End).FirstOrDefault() is { } end
                ? Change.Make(text, [new Change(end, 0, " " + _written)])
            : text;
    }

    private Change? TakenOut(Passage words, int at)
    {
        var phrase = words.Gap(at - 1) is " " ? Array.Find(_phrases, p => p.Index().All(w => words.Lower(at + w.Index) == w.Item)) : null;
        var from = words[at - 1].End;
        return phrase is null ? null : new Change(from, words[at + phrase.Length - 1].End - from, "");
    }

    // "A student wrote", not "the student council" and not "a student's".
    private bool IsPerson(Passage words, int at)
    {
        var led = Before.Contains(words.Lower(at - 1)) || (Before.Contains(words.Lower(at - 2)) && WordKinds.All.IsAdjective(words.Lower(at - 1)));
        var next = words.Lower(at + 1);
        var ends =
            words.Breaks(at)
            || (
                words.Gap(at) is " "
                && next is not ("of" or "with" or "and" or "or")
                && (
                    WordKinds.All.Function.Contains(next)
                    || WordKinds.IsPast(next)
                    || WordKinds.All.IsAny(next, "finite", "acting")
                    || next.EndsWith('s')
                )
            );
        return led
            && ends
            && _people.Contains(words.Lower(at))
            && !words[at].Frozen
            && !words.Gap(at).StartsWith("'")
            && !words.Gap(at).StartsWith("’");
    }
}

/// <summary>The file of phrases about disability.</summary>
internal sealed class DisabilityFile
{
    /// <summary>What is written in, by seed.</summary>
    public List<string> Written { get; set; } = [];

    /// <summary>What is taken out besides.</summary>
    public List<string> TakenOut { get; set; } = [];

    /// <summary>Nouns for people.</summary>
    public string People { get; set; } = "";
}
