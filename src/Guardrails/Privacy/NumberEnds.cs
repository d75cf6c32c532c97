namespace Homeroom.Guardrails.Privacy;

/// <summary>What belongs to a number besides its digits: a plus, a bracket, an extension.</summary>
internal static class NumberEnds
{
    private static readonly ulong X = Letters.Key("x");
    private static readonly ulong Ext = Letters.Key("ext");
    private static readonly ulong Extension = Letters.Key("extension");

    public static MaskSpan Span(NumberRow row, string kind)
    {
        var (text, start, end) = (row.Reading.Text, row.Reading[row.First].Start, row.Reading[row.Last].End);
        if (kind == "PHONE")
        {
            start -= start > 0 && text[start - 1] == '(' ? 1 : 0;
            start -= start > 0 && text[start - 1] == '+' ? 1 : 0;
            end = WithExtension(row.Reading, row.Last);
        }

        return new MaskSpan(start, end - start, kind, 1);
    }

    private static int WithExtension(Reading reading, int last)
    {
        var next = reading[last + 1];
        var gap = reading.Gap(last);
        if (
            gap is " " or "" or ", "
            && (next.Key == X || next.Key == Ext || next.Key == Extension)
            && reading[last + 2].Shape == WordShape.Number
            && reading[last + 2].Length <= 6
            && reading.Gap(last + 1).Length <= 2
        )
        {
            return reading[last + 2].End;
        }

        return
            gap is " "
            && next is { Shape: WordShape.Mixed, Length: <= 7 }
            && reading.WordOf(last + 1) is ['x', .. var number]
            && number.IndexOfAnyExceptInRange('0', '9') < 0
            ? next.End
            : reading[last].End;
    }
}
