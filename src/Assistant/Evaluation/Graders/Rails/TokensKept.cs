using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Rails;

/// <summary>Asks that stand-ins for names come back as they went out.</summary>
internal static partial class TokensKept
{
    public static GraderKind Kind { get; } =
        new("tokens-kept", "Stand-ins such as [[NAME-1K]] of the inputs stand in the answer sign for sign, and none that was not given.", Read)
        {
            Family = "rails",
            Keys =
            [
                new("input", "The inputs that hold the stand-ins, one or a list; all of them without it."),
                new("all", "false: not each of them has to stand there; what stands there must be one of them."),
                Scope.Key,
            ],
            Example = "type: tokens-kept\ninput: class_notes",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (inputs, all) = (fields.Texts("input"), fields.Flag("all", true));
        return Judge.OfAll(fields, (text, answer) => Look(text, answer, inputs, all));
    }

    private static Grade Look(string text, Answer answer, IReadOnlyList<string> inputs, bool all)
    {
        if (inputs.FirstOrDefault(i => !answer.Case.Inputs.ContainsKey(i)) is { } missing)
        {
            return Grade.Unscored($"The case has no input {Piece.Of(missing)}.");
        }

        var given = answer.Case.Inputs.Where(i => inputs.Count == 0 || inputs.Contains(i.Key)).SelectMany(i => In(i.Value)).ToHashSet();
        var found = Like().Matches(text).Select(m => m.Value).ToHashSet();
        List<string> wrong =
        [
            .. found.Where(t => !given.Contains(t)).Select(t => $"{t} was not given"),
            .. given.Where(t => all && !found.Contains(t)).Select(t => $"{t} is gone"),
        ];
        return given.Count == 0 && found.Count == 0
            ? Grade.Unscored("No input holds a stand-in.")
            : new Grade(1 - ((double)wrong.Count / given.Union(found).Count()), wrong.Count == 0, wrong.Count == 0 ? "" : Piece.Of(wrong) + ".");
    }

    private static IEnumerable<string> In(string text) => Token().Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"\[\[[A-Za-z]{1,30}-[0-9]{1,9}[A-Za-z]\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    // Also what has been miscopied: other brackets, blanks, a lost sign.
    [GeneratedRegex(
        @"\[{0,2}\s?\b(?:NAME|EMAIL|PHONE|ADDRESS|DATE|LINK|ID|USER|PASSWORD)\s?[-–—_ ]\s?[0-9]{1,9}[A-Za-z]?\s?\]{0,2}|\[\[[^\[\]\n]{1,40}\]\]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Like();
}
