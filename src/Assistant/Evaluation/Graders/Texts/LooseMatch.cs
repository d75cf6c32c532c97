using System.Text;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Asks whether an answer and a text are the same but for how they are written, or one stands in the other.</summary>
internal static class LooseMatch
{
    private static readonly HashSet<string> Articles = ["a", "an", "the"];

    public static GraderKind Kind { get; } =
        new(
            "loose-match",
            "The answer stands in a text or the text in the answer, once capitals, ASCII punctuation, English articles and repeated blanks are off. For short answers, such as names and numbers.",
            Read
        )
        {
            Family = "texts",
            Keys = [new("value", "A text, or a list of texts of which one is enough."), Scope.Key],
            Example = "type: loose-match\nvalue: [the water cycle, hydrologic cycle]",
        };

    /// <summary>The text without what does not count.</summary>
    public static string Plain(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            letters.Append(char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? "" : c.ToString());
        }

        return string.Join(' ', letters.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => !Articles.Contains(w)));
    }

    private static IGrader Read(SuiteFields fields)
    {
        var values = fields.Texts("value");
        if (values.Count == 0)
        {
            fields.Refuse("value", "loose-match needs a value: a text, or a list of texts.");
        }

        var wanted = values.Select(Plain).ToList();
        return Judge.OfText(
            fields,
            text =>
            {
                var plain = Plain(text);
                return Grade.Of(wanted.Exists(w => Same(plain, w)), $"The answer is “{Piece.Of(text)}”; asked for {Piece.Of(values)}.");
            }
        );
    }

    // Nothing stands in everything, and would match everything.
    private static bool Same(string text, string wanted) =>
        text.Length == 0 || wanted.Length == 0
            ? text.Length == wanted.Length
            : text.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(text, StringComparison.Ordinal);
}
