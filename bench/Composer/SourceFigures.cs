using Homeroom.Assistant.Lessons;

namespace Homeroom.Bench.Composer;

/// <summary>How long a very long source takes.</summary>
internal static class SourceFigures
{
    private const int Length = 1_000_000;

    /// <summary>Prints the figures and gives the number of those that do not hold.</summary>
    public static int Print()
    {
        Console.WriteLine("1 MB of source text");
        return One("prose", string.Concat(Enumerable.Repeat(Sample.Text + "\n\n", Length / (Sample.Text.Length + 2))))
            + One(
                "prose, every word different",
                string.Concat(Enumerable.Range(0, 110_000).Select(i => i % 9 == 8 ? $"w{i}. " : $"Word{i} "))[..Length]
            )
            + One("one word", new string('a', Length))
            + One("brackets", string.Concat(Enumerable.Repeat("[[", Length / 2)))
            + One("open tags", string.Concat(Enumerable.Repeat("<a ", Length / 3)))
            + One("open quotes", string.Concat(Enumerable.Repeat("“He said. ", Length / 10)))
            + One("lines of one letter", string.Concat(Enumerable.Repeat("x\n", Length / 2)));
    }

    private static int One(string what, string source)
    {
        var request = new LessonRequest
        {
            Topic = "Coral reefs",
            Subject = "science",
            Band = "6-8",
            Minutes = 60,
            Source = source,
        };
        Sample.Composer.Compose(request with { Source = source[..1000] });
        var plan = Sample.Composer.Compose(request);
        var milliseconds = Figures.Milliseconds(() => Sample.Composer.Compose(request));
        var isWhole = LessonPlanSchema.Validate(plan).Count + LessonRules.Check(plan).Count == 0;
        return Figures.Line($"milliseconds, {what}", Figures.Number(milliseconds), isWhole && milliseconds < 1000);
    }
}
