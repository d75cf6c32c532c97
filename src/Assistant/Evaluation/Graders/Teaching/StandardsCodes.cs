using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Asks that standards codes exist.</summary>
internal static partial class StandardsCodes
{
    private const int MostCodes = 500;

    public static GraderKind Kind { get; } =
        new(
            "standards-codes",
            "Every standards code in the answer exists, in any of its usual spellings (Common Core, Next Generation Science Standards). Without a path, what looks like a code is looked up wherever it stands; at a path every text must be one.",
            Read
        )
        {
            Family = "teaching",
            Keys =
            [
                new("least", "How many codes must be there; none without it."),
                new("must", "Codes that must be among them, one or a list."),
                Scope.Key,
            ],
            Example = "type: standards-codes\npath: $.lesson.standards\nmust: 4.NF.A.1",
        };

    private static IGrader Read(SuiteFields fields)
    {
        var (least, must) = (fields.Whole("least", 0, 100) ?? 0, fields.Texts("must"));
        if (must.FirstOrDefault(m => !StandardsCatalogue.Exists(m)) is { } unknown)
        {
            fields.Refuse("must", LessonRules.UnknownCode(unknown));
        }

        var (isPath, scope) = (fields.Has("path"), Scope.Read(fields));
        return new Judge(answer =>
            scope.Texts(answer, out var fault) is { } texts ? Look([.. (isPath ? texts : texts.SelectMany(In)).Take(MostCodes)], least, must)
            : least == 0 && must.Count == 0 && answer.IsJson ? Grade.Pass("No code stands there.")
            : Grade.Fail(fault)
        );
    }

    private static Grade Look(List<string> codes, int least, IReadOnlyList<string> must)
    {
        var unknown = codes.FindAll(c => !StandardsCatalogue.Exists(c));
        var missing = must.Where(m => !codes.Exists(c => StandardsCatalogue.AreSame(c, m))).ToList();
        return unknown.Count > 0
                ? new Grade(1 - ((double)unknown.Count / codes.Count), false, $"No code of the standards we know: {Piece.Of(unknown)}.")
            : missing.Count > 0 ? new Grade(1 - ((double)missing.Count / must.Count), false, $"Missing: {Piece.Of(missing)}.")
            : Grade.Of(codes.Count >= least, $"{codes.Count} codes; at least {least} are asked for.");
    }

    private static IEnumerable<string> In(string text) => Code().Matches(text).Select(m => m.Value);

    [GeneratedRegex(
        @"\bCCSS\.[A-Za-z-]{1,12}(?:\.[A-Za-z0-9-]{1,12}){1,6}|(?<![\w.-])(?:K|MS|HS|[1-5])-(?:LS|PS|ESS|ETS)\d{1,2}(?:-\d{1,2})?(?![\w-])"
            + @"|(?<![\w.-])(?:K|[1-8])\.(?:CC|OA|NBT|NF|MD|G|RP|NS|EE|SP|F)\.[A-Z](?:\.\d{1,2}(?:\.?[a-e]\b)?)?(?![\w-])"
            + @"|(?<![\w.-])(?:RL|RI|RF|SL|RH|RST|WHST)\.(?:K|\d{1,2}(?:-\d{1,2})?)\.\d{1,2}(?![\w-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Code();
}
