using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Evaluation.Graders.Evidence;

/// <summary>Asks whether an answer is about the text that it was given.</summary>
internal static class SourceCoverage
{
    public static GraderKind Kind { get; } =
        new(
            "source-coverage",
            "The answer uses the words that an input is about: those of its words, stop words aside, that stand in it most often. Inflected forms count as one word (English).",
            Read
        )
        {
            Family = "evidence",
            Keys =
            [
                new("input", "The name of the case's input."),
                new("terms", "How many of its words are looked for, 3 to 100; 12 without it."),
                new("least", "The share of them that must stand in the answer, 0 to 1; 0.5 without it."),
                Scope.Key,
            ],
            Example = "type: source-coverage\ninput: source\nterms: 10\nleast: 0.6",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var input = fields.RequiredText("input");
        var (count, least) = (fields.Whole("terms", 3, 100) ?? 12, fields.Number("least", 0, 1) ?? 0.5);
        return Judge.OfProse(
            fields,
            (text, answer) =>
                !answer.Case.Inputs.TryGetValue(input, out var source) ? Grade.Unscored($"The case has no input {Piece.Of(input)}.")
                : Terms(source, count) is not { Count: > 0 } terms ? Grade.Unscored("The input holds no words to look for.")
                : Look(text, terms, least)
        );
    }

    private static Grade Look(string text, List<(string Stem, string Word)> terms, double least)
    {
        var there = Words.Stems(text).ToHashSet();
        var missing = terms.Where(t => !there.Contains(t.Stem)).Select(t => t.Word).ToList();
        var said = missing.Count == 0 ? "" : $"Not used: {Piece.Of(missing)}.";
        return Grade.Of(1 - ((double)missing.Count / terms.Count), least, said);
    }

    // The most frequent first; of equals the one that stands first.
    private static List<(string Stem, string Word)> Terms(string source, int count) =>
        [
            .. Words
                .Of(source)
                .Where(w => w.Length > 2 && !StopWords.Has(w) && !char.IsDigit(w[0]))
                .GroupBy(Words.Stem)
                .OrderByDescending(g => g.Count())
                .Take(count)
                .Select(g => (g.Key, g.First())),
        ];
}
