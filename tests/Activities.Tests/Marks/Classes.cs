using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.Activities.Tests.Marks;

/// <summary>Classes with marks for tests.</summary>
internal static class Classes
{
    /// <summary>A text of one paragraph with so many words, ten to a sentence: w0 w1 … w9. w10 …</summary>
    public static MarkText Words(int count) =>
        MarkText.Of([
            [string.Join(' ', Enumerable.Range(0, count).Select(i => Word(i)))],
        ]);

    /// <summary>A pupil for each row of words: x is marked, o is not, a dot is a text that the pupil did not work on.</summary>
    public static ClassMarks Rows(MarkText text, params string[] rows)
    {
        List<Mark> marks = [];
        List<TakingPart> pupils = [];
        for (var row = 0; row < rows.Length; row++)
        {
            var pupil = $"pupil {row}";
            var signs = rows[row].Replace(" ", "", StringComparison.Ordinal);
            Assert.Equal(text.Tokens.Count, signs.Length);
            marks.AddRange(signs.Index().Where(s => s.Item == 'x').Select(s => new Mark(pupil, s.Index, s.Index, "loaded language")));
            pupils.Add(new(pupil, [.. text.Tokens.Where(t => signs[t.Id] != '.').Select(t => t.Text).Distinct()]));
        }

        return ClassMarks.Of(text, pupils, marks);
    }

    /// <summary>A class that marks each word with its own chance; the same seed gives the same marks.</summary>
    public static ClassMarks Random(MarkText text, int pupils, Func<int, double> chance, int seed)
    {
        var random = new Random(seed);
        List<Mark> marks = [];
        for (var pupil = 0; pupil < pupils; pupil++)
        {
            foreach (var token in text.Tokens)
            {
                if (random.NextDouble() < chance(token.Id))
                {
                    marks.Add(new($"pupil {pupil}", token.Id, token.Id, token.Id % 3 == 0 ? "loaded language" : "stereotype"));
                }
            }
        }

        return ClassMarks.Of(text, [.. Enumerable.Range(0, pupils).Select(p => new TakingPart($"pupil {p}"))], marks);
    }

    private static string Word(int number) =>
        (number % 10) switch
        {
            0 => $"W{number}",
            9 => $"w{number}.",
            _ => $"w{number}",
        };
}
