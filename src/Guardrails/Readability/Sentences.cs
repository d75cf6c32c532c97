using System.Buffers;
using System.Collections.Frozen;

namespace Homeroom.Guardrails.Readability;

/// <summary>Finds where sentences of running text end: not after Mr. or 3.5, nor at every new line.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = FrozenSet
        .ToFrozenSet(
            "mr mrs ms dr st prof rev gen col sgt capt lt gov sen rep jr sr vs no fig vol ed eds pp jan feb mar apr jun jul aug sep sept oct nov dec mt ave blvd rd eg ie al ca approx".Split(
                ' '
            ),
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a sentence ends with the character at that place.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int at) =>
        text[at] switch
        {
            '!' or '?' => IsFollowedByStart(text, at),
            '.' or '…' => !IsAbbreviation(text, at) && IsFollowedByStart(text, at),
            '\n' => IsParagraph(text, at),
            _ => false,
        };

    // The next thing is a blank and then what may open a sentence, or nothing.
    private static bool IsFollowedByStart(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1;
        if (next < text.Length && text[next] is '.' or '!' or '?' or '…')
        {
            return false;
        }

        while (next < text.Length && Closers.Contains(text[next]))
        {
            next++;
        }

        if (next == text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
        {
            next++;
        }

        // “Stop!” he said goes on.
        return next == text.Length || !char.IsLower(text[next]) || (text[at] == '.' && !IsAfterQuote(text, at));
    }

    private static bool IsAfterQuote(ReadOnlySpan<char> text, int at) =>
        (at + 1 < text.Length && Closers.Contains(text[at + 1])) || (at > 0 && text[at - 1] == '.');

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text[start..at];
        var isInside = start > 0 && text[start - 1] == '.' && word.Length == 1;
        var isInitial = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I' && !IsLast(text, at);
        return !IsLast(text, at) && (isInside || isInitial || (word.Length > 1 && Titles.Contains(word)));
    }

    private static bool IsLast(ReadOnlySpan<char> text, int at) => text[(at + 1)..].IndexOfAnyExcept(" \t\r\n\"'”’)]") < 0;

    // A blank line, or a point of a list on the next one.
    private static bool IsParagraph(ReadOnlySpan<char> text, int at)
    {
        var rest = text[(at + 1)..];
        var next = rest.IndexOfAnyExcept(" \t\r");
        return next < 0
            || rest[next] is '\n' or '•' or '*' or '–' or '—'
            || (rest[next] == '-' && next + 1 < rest.Length && rest[next + 1] == ' ')
            || (
                char.IsAsciiDigit(rest[next])
                && rest[next..].IndexOfAnyExceptInRange('0', '9') is > 0 and < 3 and var end
                && rest[next + end] is '.' or ')'
            );
    }
}
