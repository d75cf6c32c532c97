using System.Runtime.InteropServices;
using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Words;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>A piece of a paper that can be quoted: a sentence, or a clause of a very long one.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Start">Where it begins in the paper.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
internal readonly record struct Piece(int First, int End, int Start, int Length);

/// <summary>A paper as evidence is looked for in it: its words with their places, cut into pieces that can be quoted.</summary>
internal sealed class ReadPaper
{
    // Longer sentences are cut where a clause may end: a quote that nobody reads is no evidence.
    private const int LongSentence = 40;
    private const int LongEnough = 12;

    private static readonly string[] Joins = ["and", "but", "so", "because", "which", "while", "although", "then"];

    private readonly string?[] _stems;
    private readonly Dictionary<IReadOnlySet<string>, bool[]> _among = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _different = [];
    private readonly int[] _ids;
    private readonly Dictionary<PhraseBook, List<PhraseBook.Phrase>?[]> _begun = [];

    /// <summary>Reads a paper.</summary>
    public ReadPaper(string text)
    {
        Text = text;
        var paper = new PaperText(text);
        Written = [.. paper.Words.Select(w => w.Lower)];
        Words = [.. Written.Select(Bare)];
        _ids = Numbered(Written, _different);
        _stems = new string?[_different.Count];
        Hashes = Shingles.Words(paper);
        (Starts, Ends) = Places(text, Words.Length);
        IsQuoted = Quotations.Inside(text, Starts);
        Pieces = [.. SentenceSpans.Of(text).SelectMany(Cut)];
    }

    /// <summary>The text as it came.</summary>
    public string Text { get; }

    /// <summary>Its words, small.</summary>
    public string[] Written { get; }

    /// <summary>Its words, small and without apostrophes.</summary>
    public string[] Words { get; }

    /// <summary>Its words as numbers.</summary>
    public ulong[] Hashes { get; }

    /// <summary>Where each word begins.</summary>
    public int[] Starts { get; }

    /// <summary>Where each word ends.</summary>
    public int[] Ends { get; }

    /// <summary>Which words stand between quotation marks.</summary>
    public bool[] IsQuoted { get; }

    /// <summary>What can be quoted, in order.</summary>
    public IReadOnlyList<Piece> Pieces { get; }

    /// <summary>The stem of a word.</summary>
    public string StemOf(int word) => _stems[_ids[word]] ??= Stem.Of(Written[word]);

    /// <summary>Whether the stem of a word is one of these.</summary>
    public bool IsAmong(IReadOnlySet<string> stems, int word)
    {
        ref var among = ref CollectionsMarshal.GetValueRefOrAddDefault(_among, stems, out _);
        among ??= [.. _different.Select((w, i) => stems.Contains(_stems[i] ??= Stem.Of(w)))];
        return among[_ids[word]];
    }

    /// <summary>By word, the phrases of a book that may begin there.</summary>
    public (List<PhraseBook.Phrase>?[] Begun, int[] Ids) Begun(PhraseBook book)
    {
        ref var begun = ref CollectionsMarshal.GetValueRefOrAddDefault(_begun, book, out _);
        return (begun ??= book.Beginning([.. _different.Select(Bare)]), _ids);
    }

    private static string Bare(string word) => word.Contains('\'', StringComparison.Ordinal) ? word.Replace("'", "", StringComparison.Ordinal) : word;

    // Each word as its place among the different ones.
    private static int[] Numbered(string[] words, List<string> different)
    {
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        var ids = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (!known.TryGetValue(words[i], out ids[i]))
            {
                known[words[i]] = ids[i] = different.Count;
                different.Add(words[i]);
            }
        }

        return ids;
    }

    private static (int[] Starts, int[] Ends) Places(string text, int count)
    {
        var (starts, ends) = (new int[count], new int[count]);
        for (int at = 0, word = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                (starts[word], ends[word]) = (at, PaperText.EndOfWord(text, at));
                at = ends[word++] - 1;
            }
        }

        return (starts, ends);
    }

    private IEnumerable<Piece> Cut((int Start, int Length) sentence)
    {
        var (first, end) = (WordAt(sentence.Start), WordAt(sentence.Start + sentence.Length));
        var (from, start) = (first, sentence.Start);
        for (var word = first + LongEnough; end - first > LongSentence && word < end - LongEnough; word++)
        {
            if (word - from >= LongEnough && MayEnd(word))
            {
                var stop = EndOfMarks(Ends[word - 1], Starts[word]);
                yield return new Piece(from, word, start, stop - start);
                (from, start) = (word, StartOfMarks(Starts[word], stop));
            }
        }

        yield return new Piece(from, end, start, sentence.Start + sentence.Length - start);
    }

    // After a comma or its like, or before a word that begins a clause, where the piece has become long.
    private bool MayEnd(int word)
    {
        var between = Text.AsSpan(Ends[word - 1], Starts[word] - Ends[word - 1]);
        return between.ContainsAny(",;:—–!?\n") || (Array.IndexOf(Joins, Words[word]) >= 0 && !IsQuoted[word]);
    }

    private int EndOfMarks(int at, int next)
    {
        while (at < next && !char.IsWhiteSpace(Text[at]))
        {
            at++;
        }

        return at;
    }

    private int StartOfMarks(int at, int last)
    {
        while (at > last && !char.IsWhiteSpace(Text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private int WordAt(int place)
    {
        var at = Array.BinarySearch(Starts, place);
        return at < 0 ? ~at : at;
    }
}
