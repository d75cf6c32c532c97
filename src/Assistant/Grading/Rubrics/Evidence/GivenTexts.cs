using Homeroom.Assistant.Grading.Essays;
using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>What students were given, the question and the source: to tell their own words from it, and what they used of it.</summary>
internal sealed class GivenTexts
{
    private const int Row = 5;
    private const int ShortRow = 4;
    private const double Much = 0.75;

    private readonly HashSet<ulong> _rows;
    private readonly HashSet<ulong> _shortRows;

    /// <summary>Reads both texts.</summary>
    public GivenTexts(string prompt, string source)
    {
        var (asked, given) = (new PaperText(prompt), new PaperText(source));
        ulong[][] both = [Shingles.Words(asked), Shingles.Words(given)];
        _rows = [.. both.SelectMany(w => Shingles.Rows(w, Row))];
        _shortRows = [.. both.SelectMany(w => Shingles.Rows(w, ShortRow))];
        var stems = new TaskWords(asked, given);
        Prompt = Topical(stems.Prompt);
        Source = Topical(stems.Source.Except(stems.Prompt));
        Numbers = given.Words.Where(w => char.IsDigit(w.Lower[0])).Select(w => w.Lower).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Stems that the question is about.</summary>
    public IReadOnlySet<string> Prompt { get; }

    /// <summary>Stems that the source brings and the question does not.</summary>
    public IReadOnlySet<string> Source { get; }

    /// <summary>Numbers that the source brings.</summary>
    public IReadOnlySet<string> Numbers { get; }

    /// <summary>Whether words were taken over: nearly all that is not put in quotation marks stands in a row in one of the texts.</summary>
    /// <param name="words">The words of a piece, as numbers.</param>
    /// <param name="isQuoted">Which of them stand between quotation marks.</param>
    public bool Has(ReadOnlySpan<ulong> words, ReadOnlySpan<bool> isQuoted)
    {
        var (length, rows) = words.Length < Row ? (ShortRow, _shortRows) : (Row, _rows);
        if (words.Length < ShortRow || rows.Count == 0)
        {
            return false;
        }

        var (coveredTo, own, said, taken) = (0, 0, 0, 0);
        var places = Shingles.Rows(words.ToArray(), length);
        for (var i = 0; i < words.Length; i++)
        {
            coveredTo = i < places.Length && rows.Contains(places[i]) ? i + length : coveredTo;
            own += i >= coveredTo ? 1 : 0;
            said += isQuoted[i] ? 0 : 1;
            taken += i < coveredTo && !isQuoted[i] ? 1 : 0;
        }

        // A quotation with nothing around it is the source's sentence too.
        return own == 0 || (said > 0 && taken >= Much * said);
    }

    private static HashSet<string> Topical(IEnumerable<string> stems) => stems.Where(s => !OrdinaryWords.Has(s)).ToHashSet(StringComparer.Ordinal);
}
