using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>Writes a suite as a promptfoo configuration with a file of tests.</summary>
internal sealed partial class PromptfooExport(Suite suite, SuiteMap map, Handover hand, PromptLibrary library, ExportOptions options)
{
    private const string Given = "output";
    private readonly GraderAsserts _graders = new(hand);
    private readonly Dictionary<string, string> _inputs = [];
    private readonly HashSet<(double, int)> _settings = [];

    private Place Place => map.Place;

    public void Write()
    {
        if (suite.Target == SuiteTarget.Rails)
        {
            hand.Fault(map.Find("target")?.Place ?? Place, "A suite of the rails asks no model: it cannot be a promptfoo configuration.");
            return;
        }

        var prompts =
            suite.Target == SuiteTarget.Given ? [Raw("given", "{{" + Given + "}}")] : suite.Prompts.Select(Prompt).OfType<SuiteValue>().ToList();
        var tests = Enumerable.Range(0, suite.Cases.Count).Select(i => Test(suite.Cases.MapOf(i))).OfType<SuiteMap>().ToList();
        Told();
        if (hand.Faults.Count > 0 || prompts.Count == 0 || tests.Count == 0)
        {
            hand.Fault(Place, "Nothing is left that promptfoo could run.");
            return;
        }

        var stem = Tree.Slug(suite.Name);
        var config = Tree.Map(
            Place,
            ("description", Tree.Text(suite.Description.Length > 0 ? suite.Description : suite.Name)),
            ("prompts", new SuiteList(prompts, Place)),
            ("providers", new SuiteList([.. Providers()], Place)),
            ("evaluateOptions", suite.Repeat > 1 ? Tree.Map(Place, ("repeat", Tree.Number(suite.Repeat))) : null),
            ("defaultTest", Shared()),
            ("tests", Tree.Text($"file://{stem}.tests.jsonl"))
        );
        hand.Add($"{stem}.promptfooconfig.yaml", YamlText.Write(config));
        hand.Add($"{stem}.tests.jsonl", string.Concat(tests.Select(t => SuiteJson.Of(t)!.ToJsonString(Json.Options) + "\n")));
        hand.Cases = tests.Count;
    }

    private void Told()
    {
        foreach (var (key, value) in map.Entries)
        {
            var said = key.Text switch
            {
                "metrics" => "promptfoo shows metrics and asks nothing of their means. Keep this suite for it.",
                "threshold" when suite.Threshold < 1 => $"Set PROMPTFOO_PASS_RATE_THRESHOLD={suite.Threshold * 100:0.##} for the run there.",
                "margin" => "promptfoo holds no run against a baseline: homeroom-evals accept and compare do.",
                _ => null,
            };
            if (said is not null)
            {
                hand.Leave(value.Place, $"{key.Text} is not carried over. {said}");
            }
        }

        if (suite.Target == SuiteTarget.Prompt)
        {
            hand.Note(Place, "The rails of Homeroom do not run there: names in inputs go to the model as they stand.");
        }
    }

    private static SuiteMap Raw(string label, string text) => Tree.Map(default, ("label", Tree.Text(label)), ("raw", Tree.Text(text)));

    private SuiteMap? Prompt(string id)
    {
        var file = PromptFiles.Find(suite, id, library, hand.ToFaults);
        if (file is null)
        {
            return null;
        }

        List<(string Role, string Text)> messages = [];
        foreach (Match message in Message().Matches(file.Template))
        {
            if (Templates.ToNunjucks(MessageEncoder.Decode(message.Groups["text"].Value.Trim()), out var why) is not { } text)
            {
                hand.Leave(Place, $"The prompt {id} is not carried over. {why}");
                return null;
            }

            messages.Add((message.Groups["role"].Value, text));
        }

        _settings.Add((file.Setting("temperature", 0.4), (int)file.Setting("max_tokens", 9000)));
        foreach (var input in file.InputVariables.Where(v => !string.IsNullOrEmpty(v.Default)))
        {
            _inputs.TryAdd(input.Name, input.Default!);
        }

        return Raw(id, messages is [("user", var alone)] && !alone.StartsWith('[') ? alone : Chat(messages));
    }

    private static string Chat(List<(string Role, string Text)> messages) =>
        new JsonArray([.. messages.Select(m => new JsonObject { ["role"] = m.Role, ["content"] = m.Text })]).ToJsonString(Json.Options);

    private IEnumerable<SuiteValue> Providers()
    {
        IReadOnlyList<string> models =
            suite.Target == SuiteTarget.Given ? [EchoChatClient.Name]
            : options.Model is { } one ? [one]
            : suite.Models;
        if (models.Count == 0)
        {
            hand.Leave(Place, "The suite names no model, so the provider is echo. Give --model.");
            models = [EchoChatClient.Name];
        }

        if (_settings.Count > 1)
        {
            hand.Leave(Place, "The prompts have different temperatures or lengths. A provider has one for all: the first is taken.");
        }

        foreach (var model in models)
        {
            if (model == "offline")
            {
                hand.Leave(Place, "The offline composer stands in no other program, so the provider is echo. Give --model.");
            }

            yield return model is EchoChatClient.Name or "offline" ? Tree.Text(EchoChatClient.Name) : Provider(model);
        }
    }

    private SuiteMap Provider(string model)
    {
        var (temperature, most) = _settings.FirstOrDefault((0, 1024));
        var schema = suite.Schema is { } text ? SuiteYaml.ReadAny("schema", text, hand.ToFaults) : null;
        var format = schema is null
            ? null
            : Tree.Map(
                default,
                ("type", Tree.Text("json_schema")),
                ("json_schema", Tree.Map(default, ("name", Tree.Text("reply")), ("strict", Tree.True), ("schema", schema)))
            );
        return Tree.Map(
            default,
            ("id", Tree.Text($"openai:chat:{model}")),
            (
                "config",
                Tree.Map(
                    default,
                    ("temperature", Tree.Number(temperature)),
                    ("max_tokens", Tree.Number(most)),
                    ("apiBaseUrl", options.Endpoint is { } endpoint ? Tree.Text(endpoint) : null),
                    ("response_format", format)
                )
            )
        );
    }

    private SuiteMap? Shared()
    {
        var defaults = map.Find("defaults") as SuiteMap ?? new SuiteMap([], Place);
        var own = Vars(defaults.Find("inputs") as SuiteMap).ToList();
        var vars = _inputs.Where(i => own.TrueForAll(o => o.Key != i.Key)).Select(i => (i.Key, (SuiteValue?)Tree.Text(i.Value))).Concat(own).ToList();
        var test = Tree.Map(
            default,
            ("vars", vars.Count > 0 ? Tree.Map(default, vars) : null),
            ("assert", Tree.ListOrNull(Asserts(defaults))),
            ("threshold", defaults.Find("threshold")),
            ("metadata", Tags(defaults))
        );
        Weigh(defaults);
        return test.Entries.Count > 0 ? test : null;
    }

    private SuiteMap? Test(SuiteMap made)
    {
        Weigh(made);
        if (made.Find("roster") is { } roster)
        {
            hand.Leave(roster.Place, "roster is not carried over: names are hidden by rails, which do not run there.");
        }

        var asserts = Asserts(made).ToList();
        var inherited = map.Find("defaults") is SuiteMap defaults && Asserts(defaults).Any();
        if (asserts.Count == 0 && !inherited)
        {
            hand.Leave(made.Place, $"The case {made.Word("id")} is left out: none of its graders is carried over.");
            return null;
        }

        List<(string Key, SuiteValue? Value)> vars = [.. Vars(made.Find("inputs") as SuiteMap)];
        if (suite.Target == SuiteTarget.Given)
        {
            vars.Add((Given, made.Find("output")));
        }
        else if (made.Find("output") is { } output)
        {
            hand.Leave(output.Place, "A given answer is not carried over where a prompt is asked.");
        }

        return Tree.Map(
            made.Place,
            ("description", made.Find("id")),
            ("vars", vars.Count > 0 ? Tree.Map(made.Place, vars) : null),
            ("assert", Tree.ListOrNull(asserts)),
            ("threshold", made.Find("threshold")),
            ("metadata", Tags(made))
        );
    }

    private void Weigh(SuiteMap made)
    {
        if (made.Figure("weight") is { } weight && Math.Abs(weight - 1) > 1e-12)
        {
            hand.Leave(made.Place, "weight is not carried over: every test counts the same in promptfoo.");
        }

        if (made.Word("hard") == "true")
        {
            hand.Note(made.Place, "hard: in promptfoo every test that fails makes the run fail.");
        }
    }

    private IEnumerable<SuiteMap> Asserts(SuiteMap made) => made.Find("graders").Items().OfType<SuiteMap>().Select(_graders.Of).OfType<SuiteMap>();

    private static SuiteMap? Tags(SuiteMap made) =>
        made.Find("tags") is { } tags ? Tree.Map(made.Place, ("tags", new SuiteList([.. tags.Items()], made.Place))) : null;

    private IEnumerable<(string Key, SuiteValue? Value)> Vars(SuiteMap? inputs)
    {
        foreach (var (key, value) in inputs?.Entries ?? [])
        {
            if (suite.Target == SuiteTarget.Given && key.Text == Given)
            {
                hand.Fault(key.Place, "An input called output stands in the way of the given answer. Give it another name.");
            }

            if (Templates.Computes(value) || Blanks.Has(value))
            {
                hand.Leave(value.Place, $"The input {key.Text} holds braces that promptfoo would fill in. Write them in another way.");
            }

            yield return (key.Text, value is SuiteMap file && file.Word("file") is { } path ? Tree.Text("file://" + Beside(path)) : value);
        }
    }

    private string Beside(string path) =>
        Path.GetRelativePath(Path.GetFullPath(options.Target), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(suite.File) ?? "", path)))
            .Replace('\\', '/');

    [GeneratedRegex("""<message role="(?<role>system|user|assistant)">(?<text>.*?)</message>""", RegexOptions.Singleline)]
    private static partial Regex Message();
}

/// <summary>What a configuration says that a suite does not.</summary>
/// <param name="Target">Folder where the files will stand.</param>
/// <param name="Model">The model; null for the suite's own.</param>
/// <param name="Endpoint">Address of its server; null for OpenAI.</param>
public sealed record ExportOptions(string Target, string? Model = null, string? Endpoint = null);
