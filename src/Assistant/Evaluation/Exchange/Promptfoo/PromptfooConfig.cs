using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>Reads a promptfoo configuration as a suite.</summary>
internal sealed class PromptfooConfig(string file, Handover hand)
{
    private static readonly Dictionary<string, string> Ways = new()
    {
        ["env"] = "Set these in the environment before the run.",
        ["extensions"] = "Code does not run within a suite: do it before the run.",
        ["nunjucksFilters"] = "Work the values out beforehand and give them as variables.",
        ["redteam"] = "evals/suites/injection and guardrails show how such cases are written.",
        ["derivedMetrics"] = "metrics: in a suite asks for the mean of a metric; sums of metrics are not worked out.",
    };

    private static readonly Dictionary<string, string> OfRuns = new()
    {
        ["outputPath"] = "Give --output to run.",
        ["sharing"] = "Nothing is uploaded; report.html in the run's folder is one file that can be sent.",
        ["commandLineOptions"] = "Give them to run: homeroom-evals run --help.",
    };

    private static readonly string[] Silent =
    [
        "description",
        "prompts",
        "providers",
        "targets",
        "tests",
        "scenarios",
        "defaultTest",
        "evaluateOptions",
    ];

    private readonly SourceFiles _files = new(Path.GetDirectoryName(file) ?? "", hand);

    /// <summary>The suite; null, told, where there is none.</summary>
    /// <param name="name">What it is called; null for the file's name.</param>
    /// <param name="target">Folder where the suite will stand.</param>
    public SuiteDraft? Read(string? name, string target)
    {
        if (SuiteReader.Text(file, new Place(file, 1, 1), hand.ToFaults) is not { } text || SuiteYaml.Read(file, text, hand.ToFaults) is not { } map)
        {
            return null;
        }

        foreach (var (key, _) in map.Entries.Where(e => !Silent.Contains(e.Key.Text) && !IsRemark(e.Key.Text)))
        {
            if (OfRuns.TryGetValue(key.Text, out var note))
            {
                hand.Note(key.Place, $"{key.Text} belongs to a run and not to a suite. {note}");
            }
            else
            {
                hand.Leave(key.Place, $"{key.Text} is not carried over. {Ways.GetValueOrDefault(key.Text, "Nothing here is like it.")}");
            }
        }

        var defaults = _files.Followed(map.Find("defaultTest")) as SuiteMap ?? new SuiteMap([], map.Place);
        var providers = new Providers(hand).Read(map.Find("providers") ?? map.Find("targets"));
        var shared = new SharedTest(defaults, hand);
        var prompts = new PromptfooPrompts(_files, hand).Read(map.Find("prompts"), map.Place, shared.Prefix, shared.Suffix);
        var tests = new TestSources(_files, hand).Read(map.Find("tests"), map.Find("scenarios"));
        if (hand.Faults.Count > 0 || prompts.Count == 0)
        {
            return null;
        }

        var asserts = new Asserts(_files, hand, map.Find("assertionTemplates") as SuiteMap);
        var cases = new TestCases(shared, asserts, hand, Path.GetFullPath(target), _files);
        var draft = new SuiteDraft(name ?? NameOf(file), Path.GetFileName(file))
        {
            Description = map.Word("description") ?? "",
            Prompts = prompts,
            Models = providers.Models,
            Settings = providers.Settings,
            Repeat = Repeat(map.Find("evaluateOptions") as SuiteMap),
            Schema = providers.Schema,
            Defaults = cases.Defaults(),
            Cases = [.. tests.Count == 0 ? cases.Of(Tree.Map(map.Place), 1) : tests.SelectMany((t, i) => cases.Of(t, i + 1))],
        };
        if (draft.Cases.Count == 0)
        {
            hand.Fault(map.Place, "None of its tests can be carried over.");
        }

        return draft;
    }

    /// <summary>The name of a suite for a file; the folder's where the file has the usual name.</summary>
    public static string NameOf(string file)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var name = stem == "promptfooconfig" ? Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) ?? stem : stem;
        return Tree.Slug(name) is { Length: > 0 } slug ? slug : "suite";
    }

    private static bool IsRemark(string key) => key is "$schema" or "tags" or "metadata" or "assertionTemplates" or "writeLatestResults";

    private int Repeat(SuiteMap? options)
    {
        foreach (var (key, value) in options?.Entries.Where(e => e.Key.Text != "repeat") ?? [])
        {
            var word = value is SuiteScalar scalar ? scalar.Text : "";
            hand.Note(
                key.Place,
                key.Text switch
                {
                    "maxConcurrency" => $"Run it with --concurrency {word}.",
                    "cache" when word == "false" => "Run it with --no-cache.",
                    "timeoutMs" or "maxEvalTimeMs" => "Run it with --max-seconds.",
                    _ => $"{key.Text} belongs to a run and not to a suite: homeroom-evals run --help.",
                }
            );
        }

        return (int)Math.Clamp(options?.Figure("repeat") ?? 1, 1, 1000);
    }
}
