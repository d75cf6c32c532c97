using System.Text;

namespace Homeroom.Assistant.Evaluation.Graders.Evidence;

/// <summary>A text for looking up quotes: quotation marks, dashes, blanks and ligatures are evened out, and nothing else.</summary>
internal static class QuoteText
{
    /// <summary>The text with one kind of each mark, single blanks, and none at the ends.</summary>
    public static string Even(string text)
    {
        var even = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                _ = even.Length > 0 && even[^1] != ' ' ? even.Append(' ') : even;
            }
            else if (!IsUnseen(c))
            {
                even.Append(Plain(c));
            }
        }

        return even.ToString().TrimEnd();
    }

    /// <summary>Whether a piece stands in a text and neither begins nor ends inside of a word.</summary>
    public static bool Holds(string text, string piece, int from, out int end)
    {
        for (var at = text.IndexOf(piece, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(piece, at + 1, StringComparison.Ordinal))
        {
            end = at + piece.Length;
            if (!(at > 0 && IsInside(text[at - 1], text[at])) && !(end < text.Length && IsInside(text[end - 1], text[end])))
            {
                return true;
            }
        }

        end = 0;
        return false;
    }

    private static bool IsInside(char a, char b) => char.IsLetterOrDigit(a) && char.IsLetterOrDigit(b);

    // Soft hyphen, zero-width signs, byte order mark.
    private static bool IsUnseen(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static string Plain(char c) =>
        c switch
        {
            '‘' or '’' or '‚' or '‛' or '′' or '`' or '´' => "'",
            '“' or '”' or '„' or '‟' or '″' or '«' or '»' => "\"",
            >= '\u2010' and <= '\u2015' or '−' => "-",
            '…' => "...",
            'ﬀ' => "ff",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬃ' => "ffi",
            'ﬄ' => "ffl",
            'ﬅ' or 'ﬆ' => "st",
            _ => c.ToString(),
        };
}
