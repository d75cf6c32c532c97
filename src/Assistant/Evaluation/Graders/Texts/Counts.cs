using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Counts words, sentences, characters, lines and tokens.</summary>
internal static class Counts
{
    public static GraderKind OfWords { get; } =
        Of(
            "word-count",
            "How many words the answer has. A word is a run of letters and digits.",
            "words",
            CountWords,
            "type: word-count\nleast: 80\nmost: 150"
        );

    public static GraderKind OfSentences { get; } =
        Of(
            "sentence-count",
            "How many sentences the answer has. A quotation counts with the sentence that it stands in.",
            "sentences",
            text => SentenceSplit.Of(text).Count,
            "type: sentence-count\nmost: 3\npath: $.feedback"
        );

    public static GraderKind OfCharacters { get; } =
        Of(
            "character-count",
            "How many characters the answer has, blanks and all. A character is a Unicode code point.",
            "characters",
            text => text.EnumerateRunes().Count(),
            "type: character-count\nmost: 280"
        );

    public static GraderKind OfLines { get; } =
        Of("line-count", "How many lines of the answer are not empty.", "lines", CountLines, "type: line-count\nleast: 3\nmost: 12");

    public static GraderKind OfTokens { get; } =
        Of(
            "token-count",
            "About how many tokens the answer has: a token for every 4 characters or 4 for every 3 words, whichever are more. It is an estimate that is the same for every model; output-tokens is what a model told.",
            "tokens (estimated)",
            text => Math.Max(Math.Ceiling(text.Length / 4.0), Math.Ceiling(CountWords(text) * 4 / 3.0)),
            "type: token-count\nmost: 800"
        );

    private static double CountWords(string text) => Words.Of(text).Count();

    private static double CountLines(string text) => text.ReplaceLineEndings("\n").Split('\n').Count(l => !string.IsNullOrWhiteSpace(l));

    private static GraderKind Of(string type, string help, string what, Func<string, double> count, string example) =>
        new(
            type,
            help,
            fields =>
            {
                var bounds = Bounds.Read(fields);
                return Judge.OfText(fields, text => bounds.Grade(count(text), what));
            }
        )
        {
            Family = "texts",
            Keys = [.. Bounds.Keys, Scope.Key],
            Example = example,
        };
}
