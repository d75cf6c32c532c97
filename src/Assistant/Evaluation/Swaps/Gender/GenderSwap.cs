using Homeroom.Assistant.Evaluation.Swaps.Names;
using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Gender;

/// <summary>Turns every word that says a person's gender into its counterpart; grammar decides between his and him, her and hers.</summary>
/// <param name="names">False to leave first names as they are.</param>
public sealed class GenderSwap(bool names = true) : ISwap
{
    private readonly GenderWords _words = GenderWords.All;

    /// <inheritdoc/>
    public string Swap(string text)
    {
        var words = new Passage(text);
        List<Change> changes = [];
        var known = KnownFirstNames(words);
        for (var i = 0; i < words.Count; i++)
        {
            if (_words.Left(words, i) is > 0 and var left)
            {
                i += left - 1;
            }
            else if (!words[i].Frozen && Other(words, i, known) is { } other)
            {
                changes.Add(new Change(words[i].Start, words[i].Length, other));
            }
        }

        return Change.Make(text, changes);
    }

    // Rosa Parks is Rosa, too, further on.
    private HashSet<string> KnownFirstNames(Passage words) =>
        [.. Enumerable.Range(0, words.Count).Where(i => _words.Left(words, i) > 1 && words.Capital(i) && words.Capital(i + 1)).Select(words.Lower)];

    private string? Other(Passage words, int at, HashSet<string> known)
    {
        var written = words.Written(at);
        var other = Pronoun(words, at) ?? Titles.Other(words, at) ?? Noun(words, at);
        if (other is not null)
        {
            return Casing.Like(other, Alone(words, at) ? Casing.First(words.Lower(at)) : written);
        }

        return names && NameTable.All.First(words.Lower(at)) is { } name && !known.Contains(words.Lower(at)) && NameSense.IsName(words, at)
            ? Written(NameTable.All.OtherGender(name), written)
            : null;
    }

    private static string? Pronoun(Passage words, int at) =>
        words.Lower(at) switch
        {
            "her" => HerReading.IsPossessive(words, at) ? "his" : "him",
            "his" => HisReading.IsAlone(words, at) ? "hers" : "her",
            "him" => "her",
            "hers" => "his",
            _ => null,
        };

    private string? Noun(Passage words, int at) =>
        _words.Pairs.TryGetValue(words.Lower(at), out var other) && !LookAlikes.IsOne(words, at) ? other : LookAlikes.God(words, at);

    private static string Written(string name, string model) => model.Length > 1 && model.All(char.IsUpper) ? name.ToUpperInvariant() : name;

    // A single capital letter is no shouting; none of the words has one letter, yet "Ma" and the like may stand alone.
    private static bool Alone(Passage words, int at) => words[at].Length == 1;
}
