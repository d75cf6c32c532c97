using System.Globalization;
using System.Text;

namespace Homeroom.Assistant.Evaluation.Gates;

/// <summary>One file of suites as it stands, and as it is with accepted cases.</summary>
/// <param name="Name">Its name in the folder of the feature.</param>
/// <param name="Before">Its text; null where there is none.</param>
/// <param name="After">Its text with the cases.</param>
public sealed record CaseFile(string Name, string? Before, string After)
{
    /// <summary>The file of cases of a feature.</summary>
    public const string Cases = "cases.jsonl";

    private const string Suite = "cases.yaml";
    private const string Defaults = "defaults.yaml";
    private const int Context = 3;

    /// <summary>The feature that a prompt belongs to, as its folder is called.</summary>
    public static string FeatureOf(string prompt) => prompt.Split('/')[0];

    /// <summary>The files that change when these cases are added to a folder of suites; none where all of them are there.</summary>
    /// <param name="suites">The folder of all suites.</param>
    /// <param name="prompt">The prompt that the cases ask.</param>
    /// <param name="cases">The cases.</param>
    public static IReadOnlyList<CaseFile> With(string suites, string prompt, IReadOnlyList<KeptCase> cases)
    {
        var folder = Path.Combine(suites, FeatureOf(prompt));
        var before = Text(Path.Combine(folder, Cases));
        var lines = cases.Where(c => before?.Contains($"\"{c.Id}\"", StringComparison.Ordinal) != true).Select(c => c.Line + "\n").ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        var kept = new CaseFile(Cases, before, Whole(before) + string.Concat(lines));
        return before is null ? [kept, new CaseFile(Suite, null, New(folder, prompt))] : [kept];
    }

    /// <summary>What is added at the end, or the whole of a new file, as a patch that git applies.</summary>
    /// <param name="path">Path of the file in the repository.</param>
    public string Patch(string path)
    {
        var (old, added) = (Lines(Whole(Before)), Lines(After[Whole(Before).Length..]));
        var shown = old.TakeLast(Context).ToList();
        var patch = new StringBuilder($"diff --git a/{path} b/{path}\n");
        patch.Append(Before is null ? $"new file mode 100644\n--- /dev/null\n+++ b/{path}\n" : $"--- a/{path}\n+++ b/{path}\n");
        var from = old.Count - shown.Count + (shown.Count > 0 ? 1 : 0);
        patch.Append(CultureInfo.InvariantCulture, $"@@ -{from},{shown.Count} +{Math.Max(from, 1)},{shown.Count + added.Count} @@\n");
        shown.ForEach(l => patch.Append(' ').Append(l).Append('\n'));
        added.ForEach(l => patch.Append('+').Append(l).Append('\n'));
        return patch.ToString();
    }

    private static string New(string folder, string prompt) =>
        $"name: {FeatureOf(prompt)}/cases\n"
        + "description: Drafts that teachers approved, names replaced. A new version should come near to what was kept.\n"
        + (File.Exists(Path.Combine(folder, Defaults)) ? $"extends: {Defaults}\n" : "")
        + $"prompts: [{prompt}]\nthreshold: 0.5\ncases: [{Cases}]\n";

    private static string? Text(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    private static string Whole(string? text) => text is null or "" || text.EndsWith('\n') ? text ?? "" : text + "\n";

    private static List<string> Lines(string text) => text.Length == 0 ? [] : [.. text[..^1].Split('\n')];
}
