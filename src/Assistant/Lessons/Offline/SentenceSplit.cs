namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Cuts a text into sentences. A quotation stays whole.</summary>
internal static class SentenceSplit
{
    private const int LongestQuotation = 600;

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "sen",
        "rep",
        "gen",
        "gov",
        "capt",
        "col",
        "lt",
        "jr",
        "sr",
        "no",
        "vs",
        "ca",
        "e.g",
        "i.e",
        "u.s",
        "u.k",
        "a.m",
        "p.m",
        "b.c",
        "a.d",
        "etc",
        "cf",
        "fig",
        "vol",
        "pp",
        "approx",
        "jan",
        "feb",
        "aug",
        "sept",
        "oct",
        "nov",
        "dec",
    };

    /// <summary>The sentences, each as one clean line.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. Places(text).Select(p => CleanText.Line(text[p.Start..p.End])).Where(s => s.Length > 0)];

    /// <summary>From where to where each piece of the text goes that <see cref="Of"/> makes a sentence of. All pieces together are the text.</summary>
    public static IReadOnlyList<(int Start, int End)> Places(string text)
    {
        List<(int, int)> sentences = [];
        var (start, quotedFrom) = (0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            quotedFrom = Quoting(text, i, quotedFrom);
            if (c == '\n' && (i + 1 >= text.Length || text[i + 1] == '\n' || EndsLine(text, i)))
            {
                (start, quotedFrom) = (Take(sentences, start, i), -1);
            }
            else if (Ends(text, i, start) && (quotedFrom < 0 || i - quotedFrom > LongestQuotation))
            {
                start = Take(sentences, start, AfterClosers(text, i + 1));
            }
            else if (quotedFrom < 0 && c is '”' or '"' or '»' && i > start && IsStop(text[i - 1]) && GoesOn(text, i + 1))
            {
                start = Take(sentences, start, i + 1);
            }
        }

        Take(sentences, start, text.Length);
        return sentences;
    }

    private static int Quoting(string text, int i, int from) =>
        text[i] switch
        {
            '“' or '«' => i,
            '”' or '»' => -1,
            '"' => from < 0 ? i : -1,
            _ => from,
        };

    private static bool Ends(string text, int i, int start)
    {
        if (text[i] is '。' or '！' or '？')
        {
            return true;
        }

        return IsStop(text[i]) && GoesOn(text, AfterClosers(text, i + 1)) && !(text[i] == '.' && IsAbbreviated(text, i, start));
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '؟' or '۔' or '।' or '…';

    private static int AfterClosers(string text, int i)
    {
        while (i < text.Length && text[i] is ')' or ']' or '’')
        {
            i++;
        }

        return i;
    }

    // A new sentence begins after white space and not with a small letter.
    private static bool GoesOn(string text, int i)
    {
        if (i >= text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[i]))
        {
            return false;
        }

        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i >= text.Length || !char.IsLower(text[i]);
    }

    private static bool IsAbbreviated(string text, int i, int start)
    {
        var word = i;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && i - word < 12)
        {
            word--;
        }

        var last = text[word..i].TrimStart('(', '“', '"');
        return Abbreviations.Contains(last) || (last.Length == 1 && char.IsUpper(last[0]) && last != "I");
    }

    // Lists and headings have no full stop: a line that ends short of one stands alone when the next begins anew.
    private static bool EndsLine(string text, int i) =>
        i == 0 || IsStop(text[i - 1]) || char.IsUpper(text[i + 1]) || char.IsDigit(text[i + 1]) || text[i + 1] is '-' or '•' or '*' or '–';

    private static int Take(List<(int, int)> sentences, int start, int end)
    {
        if (end > start)
        {
            sentences.Add((start, end));
        }

        return end;
    }
}
