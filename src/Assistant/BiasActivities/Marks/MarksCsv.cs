using System.Globalization;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>The marks of a class as tables for a spreadsheet. Pupils are numbers in the order of the class; no nickname and no id leaves the session.</summary>
public static class MarksCsv
{
    /// <summary>One row a mark of a counted pupil.</summary>
    public static string Marks(ClassMarks marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var text = marks.Text;
        return CsvText.Of(
            ["pupil", "text", "paragraph", "first word", "last word", "words", "code", "reason"],
            Numbered(marks)
                .Select(m =>
                    (IEnumerable<string>)
                        [
                            Whole(m.Pupil),
                            Whole(text.Tokens[m.Mark.First].Text + 1),
                            Whole(text.Tokens[m.Mark.First].Paragraph + 1),
                            Whole(m.Mark.First + 1),
                            Whole(m.Mark.Last + 1),
                            text.Quote(m.Mark.Span),
                            m.Mark.Code,
                            m.Mark.Why,
                        ]
                )
        );
    }

    /// <summary>One row a word: how many pupils marked it, at all and with each code.</summary>
    public static string Words(MarkText text, Heat heat)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(heat);
        return CsvText.Of(
            ["word", "text", "shown", "pupils", "marked", "share", .. heat.ByCode.Keys],
            text.Tokens.Select(t =>
                (IEnumerable<string>)
                    [
                        Whole(t.Id + 1),
                        Whole(t.Text + 1),
                        text.Shown(t.Id),
                        Whole(heat.Pupils[t.Id]),
                        Whole(heat.Marked[t.Id]),
                        heat.Pupils[t.Id] == 0 ? "" : heat.Share(t.Id).ToString("0.000", CultureInfo.InvariantCulture),
                        .. heat.ByCode.Values.Select(c => Whole(c[t.Id])),
                    ]
            )
        );
    }

    /// <summary>The marks of counted pupils, with the pupil's number from 1.</summary>
    internal static IEnumerable<(int Pupil, Mark Mark)> Numbered(ClassMarks marks)
    {
        var numbers = marks.Pupils.Select((p, i) => (p.Pupil, Number: i + 1)).ToDictionary(p => p.Pupil, p => p.Number, StringComparer.Ordinal);
        return marks.Marks.Where(m => numbers.ContainsKey(m.Pupil)).Select(m => (numbers[m.Pupil], m)).OrderBy(m => m.Item1).ThenBy(m => m.m.First);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
