using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Asks that an answer does not say the same over and over.</summary>
internal static class NoRepetition
{
    public static GraderKind Kind { get; } =
        new("no-repetition", "No run of words stands in the answer too often: models that are stuck repeat themselves.", Read)
        {
            Family = "texts",
            Keys =
            [
                new("words", "How many words in a row make a run, 2 to 50; 8 without it."),
                new("most", "How often the same run may stand there; 1 without it."),
                Scope.Key,
            ],
            Example = "type: no-repetition\nwords: 6\nmost: 2",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (length, most) = (fields.Whole("words", 2, 50) ?? 8, fields.Whole("most", 1, 1_000) ?? 1);
        return Judge.OfProse(fields, text => Look([.. Words.Of(text)], length, most));
    }

    private static Grade Look(string[] words, int length, int most)
    {
        // A run that overlaps with its own beginning is one run that goes on.
        Dictionary<string, (int Count, int Next)> runs = [];
        for (var at = 0; at + length <= words.Length; at++)
        {
            var run = string.Join(' ', words, at, length);
            var (count, next) = runs.GetValueOrDefault(run);
            if (at < next)
            {
                continue;
            }

            runs[run] = (count + 1, at + length);
            if (count + 1 > most)
            {
                return Grade.Fail($"“{Piece.Of(run)}” stands there more than {most} times.");
            }
        }

        return Grade.Pass();
    }
}
