using System.Runtime.CompilerServices;
using System.Text;
using Homeroom.Assistant.Evaluation.Graders;

namespace Homeroom.Evals.Tests.Graders;

/// <summary>The page docs/graders.md, written from the catalogue.</summary>
internal static class GraderPage
{
    private static readonly Dictionary<string, string> Families = new()
    {
        ["texts"] = "Texts",
        ["json"] = "JSON",
        ["numbers"] = "Numbers",
        ["teaching"] = "Teaching",
        ["evidence"] = "Evidence",
        ["rails"] = "Rails and safety",
        ["similarity"] = "Similarity",
        ["figures"] = "Figures",
    };

    public static string File { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "docs", "graders.md"));

    public static string Write()
    {
        var page = new StringBuilder(Opening);
        foreach (var (family, title) in Families)
        {
            page.Append($"| {title} | {string.Join(", ", Kinds(family).Select(k => $"[{k.Type}](#{k.Type})"))} |\n");
        }

        foreach (var (family, title) in Families)
        {
            page.Append($"\n## {title}\n");
            foreach (var kind in Kinds(family))
            {
                Add(page, kind);
            }
        }

        return page.ToString();
    }

    private static IEnumerable<GraderKind> Kinds(string family) =>
        GraderCatalogue.Kinds.Values.Where(k => k.Family == family).OrderBy(k => k.Type, StringComparer.Ordinal);

    private static void Add(StringBuilder page, GraderKind kind)
    {
        page.Append($"\n### {kind.Type}\n{kind.Help}\n\n");
        if (kind.Keys.Count > 0)
        {
            page.Append("| key | meaning |\n|---|---|\n");
            foreach (var key in kind.Keys)
            {
                page.Append($"| `{key.Name}` | {key.Meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }

            page.Append('\n');
        }

        page.Append($"```yaml\n{kind.Example}\n```\n");
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private const string Opening = """
        # Graders

        A grader judges one answer and gives a score from 0 to 1, whether that is good enough, and a sentence why. The graders on this page are pure: no model, no clock, no file; the same
        answer always gets the same grade, and no answer makes one throw or hang. What a grader cannot judge, because an input is missing or no rail ran, is *unscored*: it never counts as passed.

        This page is written from the code (`HOMEROOM_ACCEPT=1 dotnet test tests/Evals.Tests --filter The_page_of_graders`); a test fails when it is stale.

        Where an answer is JSON, graders that read prose or look for what must not stand there (names, links, markup, sums) read the texts inside of it, without the signs and escapes of JSON;
        graders that compare or count read the answer as it came. Either looks at one part of it with `path`.

        ## Keys of every grader
        | key | meaning |
        |---|---|
        | `type` | the kind, as below |
        | `name` | what reports call it; the kind without it |
        | `weight` | how much it counts within the case; 1 without it |
        | `not` | `true`: the opposite is asked for |
        | `metric` | the figure that it adds to, such as `safety` |

        Keys that a kind does not have are refused with line and column. `{{topic}}` in a text of a grader stands for the case's input topic; all else stands as it is. `path` is a JSON path after RFC 9535.

        ## The kinds
        | family | kinds |
        |---|---|

        """;
}
