using System.Collections.Frozen;

namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>Simple things that can be counted in a sentence without knowing what it means.</summary>
internal static class SentenceTests
{
    private const int NearAnEnd = 3;

    private static readonly FrozenSet<string> Units = (
        "percent percentage second seconds minute minutes hour hours day days week weeks month months year years mile miles km kilometer kilometers meter meters m cm mm centimeter centimeters "
        + "millimeter millimeters foot feet ft inch inches yard yards gram grams g kg kilogram kilograms mg pound pounds lb lbs ounce ounces oz ton tons liter liters l ml milliliter milliliters "
        + "cup cups gallon gallons degree degrees celsius fahrenheit volt volts amp amps watt watts newton newtons joule joules n j v w hz hertz dollar dollars cent cents calories times people "
        + "students kids children adults americans million billion thousand hundred teens teenagers"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<ReadPaper, GivenTexts, Piece, int>> Tests = new(StringComparer.Ordinal)
    {
        ["number"] = (paper, _, piece) => Count(piece, w => IsFigure(paper, w)),
        ["unit"] = (paper, _, piece) => Count(piece, w => IsFigure(paper, w) && HasUnit(paper, piece, w)),
        ["quotation"] = (paper, _, piece) => Count(piece, w => paper.IsQuoted[w]) is >= 3 and var quoted ? quoted : 0,
        ["source-words"] = (paper, given, piece) => Stems(paper, piece, given.Source) is >= 3 and var shared ? shared : 0,
        ["source-numbers"] = (paper, given, piece) => Count(piece, w => given.Numbers.Contains(paper.Words[w])),
        ["prompt-words"] = (paper, given, piece) => Stems(paper, piece, given.Prompt),
        ["opening"] = (paper, _, piece) => piece.Start <= paper.Pieces[Math.Min(NearAnEnd, paper.Pieces.Count) - 1].Start ? 1 : 0,
        ["closing"] = (paper, _, piece) => paper.Pieces.Count > NearAnEnd && piece.Start >= paper.Pieces[^NearAnEnd].Start ? 1 : 0,
        ["question"] = (paper, _, piece) => paper.Text.AsSpan(piece.Start, piece.Length).Contains('?') ? 1 : 0,
        ["equation"] = (paper, _, piece) => paper.Text.AsSpan(piece.Start, piece.Length).IndexOfAny("=≈") >= 0 && HasDigit(paper, piece) ? 1 : 0,
        ["long"] = (_, _, piece) => piece.End - piece.First >= 12 ? 1 : 0,
    };

    /// <summary>The names of all tests.</summary>
    public static IReadOnlyCollection<string> Names => Tests.Keys;

    /// <summary>How often a piece shows what a test looks for; 0 for not at all.</summary>
    public static int Run(string test, ReadPaper paper, GivenTexts given, Piece piece) => Tests[test](paper, given, piece);

    private static int Count(Piece piece, Func<int, bool> fits)
    {
        var count = 0;
        for (var word = piece.First; word < piece.End; word++)
        {
            count += fits(word) ? 1 : 0;
        }

        return count;
    }

    // "1." at the beginning of a line counts a list, not a thing.
    private static bool IsFigure(ReadPaper paper, int word) =>
        char.IsDigit(paper.Words[word][0])
        && !(
            paper.Words[word].Length < 3
            && paper.Ends[word] < paper.Text.Length
            && paper.Text[paper.Ends[word]] is ')' or '.'
            && BeginsLine(paper, word)
        );

    private static bool BeginsLine(ReadPaper paper, int word) => paper.Starts[word] == 0 || paper.Text[paper.Starts[word] - 1] == '\n';

    private static bool HasUnit(ReadPaper paper, Piece piece, int word)
    {
        var (text, after) = (paper.Text, paper.Ends[word]);
        return (after < text.Length && text[after] is '%' or '°')
            || (paper.Starts[word] > 0 && text[paper.Starts[word] - 1] is '$' or '€' or '£')
            || paper.Words[word].AsSpan().TrimStart("0123456789") is "km" or "kg" or "cm" or "mm" or "m" or "g" or "ml" or "s" or "c" or "v"
            || (word + 1 < piece.End && Units.Contains(paper.Words[word + 1]));
    }

    private static bool HasDigit(ReadPaper paper, Piece piece) => paper.Text.AsSpan(piece.Start, piece.Length).IndexOfAnyInRange('0', '9') >= 0;

    private static int Stems(ReadPaper paper, Piece piece, IReadOnlySet<string> stems)
    {
        HashSet<string>? shared = null;
        for (var word = piece.First; stems.Count > 0 && word < piece.End; word++)
        {
            if (paper.IsAmong(stems, word))
            {
                (shared ??= new(StringComparer.Ordinal)).Add(paper.StemOf(word));
            }
        }

        return shared?.Count ?? 0;
    }
}
