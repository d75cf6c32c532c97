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

    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);

    /// <summary>Reads a paper.</summary>
    public ReadPaper(string text)
    {
        Text = text;
        var paper = new PaperText(text);
        Written = [.. paper.Words.Select(w => w.Lower)];
        Words = [.. Written.Select(w => w.Contains('\'', StringComparison.Ordinal) ? w.Replace("'", "", StringComparison.Ordinal) : w)];
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
    public string StemOf(int word)
    {
        ref var stem = ref CollectionsMarshal.GetValueRefOrAddDefault(_stems, Written[word], out var isKnown);
        return isKnown ? stem! : stem = Stem.Of(Written[word]);
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
