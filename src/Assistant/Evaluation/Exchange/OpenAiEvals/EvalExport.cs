using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Prompts;

namespace Homeroom.Assistant.Evaluation.Exchange.OpenAiEvals;

/// <summary>Writes a suite as OpenAI evals: for each prompt and each way to judge a file of samples, and a registry.</summary>
internal sealed class EvalExport(Suite suite, SuiteMap map, Handover hand, PromptLibrary library)
{
    private readonly SortedDictionary<string, List<string>> _samples = new(StringComparer.Ordinal);

    public void Write()
    {
        if (suite.Target != SuiteTarget.Prompt)
        {
            hand.Fault(map.Place, "Only a suite that asks a prompt can be written as samples.");
            return;
        }

        foreach (
            var key in map.Entries.Select(e => e.Key).Where(k => k.Text is "metrics" or "threshold" or "margin" or "repeat" or "models" or "schema")
        )
        {
            hand.Leave(key.Place, $"{key.Text} is not carried over: samples say what is asked and what is wanted, and no more.");
        }

        foreach (var (id, i) in suite.Prompts.Select((p, i) => (p, i)))
        {
            if (PromptFiles.Find(suite, id, library, hand.ToFaults) is { } prompt)
            {
                Prompt(prompt, suite.Prompts.Count == 1 ? "" : $"-{i + 1}");
            }
        }

        if (_samples.Count == 0)
        {
            hand.Fault(map.Place, "None of its cases can be written as a sample.");
            return;
        }

        Files(Tree.Slug(suite.Name));
    }

    private void Prompt(PromptFile prompt, string mark)
    {
        for (var i = 0; i < suite.Cases.Count; i++)
        {
            var (asked, written) = (suite.Cases[i], suite.Cases.MapOf(i));
            var graders =
                (map.Find("defaults") as SuiteMap)?.Find("graders").Items().Concat(written.Find("graders").Items()).ToList()
                ?? [.. written.Find("graders").Items()];
            if (graders.Count != 1 || Ideal((SuiteMap)graders[0], asked) is not { } wanted || asked.Threshold is not null)
            {
                hand.Leave(
                    asked.Place,
                    $"The case {asked.Id} is left out: a sample is judged by one of starts-with, contains (any), loose-match and json-path ($ equals) alone."
                );
                continue;
            }

            var messages = prompt.Render(asked.Inputs.ToDictionary()).Select(m => new JsonObject { ["role"] = m.Role, ["content"] = m.Text });
            var sample = new JsonObject { ["input"] = new JsonArray([.. messages]), ["ideal"] = wanted.Ideal };
            var name = wanted.Match + mark;
            (_samples.TryGetValue(name, out var lines) ? lines : _samples[name] = []).Add(sample.ToJsonString(Json.Options) + "\n");
            hand.Cases++;
        }
    }

    private static (string Match, JsonNode? Ideal)? Ideal(SuiteMap grader, EvalCase asked)
    {
        var filled = Blanks.Filled(grader, asked.Inputs, []);
        var keys = filled.Entries.Select(e => e.Key.Text).ToHashSet();
        bool Only(params IEnumerable<string> known) => keys.IsSubsetOf(known);
        return filled.Word("type") switch
        {
            "starts-with" when Only("type", "value") => ("Match", Of(filled, "value")),
            "contains" when Only("type", "value", "any") && (keys.Contains("any") || filled.Find("value") is SuiteScalar) => (
                "Includes",
                Of(filled, "value")
            ),
            "loose-match" when Only("type", "value") => ("FuzzyMatch", Of(filled, "value")),
            "json-path" when Only("type", "path", "equals") && filled.Word("path") == "$" => (
                "JsonMatch",
                JsonValue.Create(Of(filled, "equals")?.ToJsonString(Json.Options) ?? "null")
            ),
            "set" when Only("type", "any", "graders") && keys.Contains("any") => Several([
                .. filled.Find("graders").Items().Select(g => Ideal((SuiteMap)g, asked)),
            ]),
            _ => null,
        };
    }

    private static (string Match, JsonNode? Ideal)? Several(List<(string Match, JsonNode? Ideal)?> each) =>
        each.TrueForAll(e => e is not null && e.Value.Match == each[0]!.Value.Match)
            ? (each[0]!.Value.Match, new JsonArray([.. each.Select(e => e!.Value.Ideal)]))
            : null;

    private static JsonNode? Of(SuiteMap grader, string key) => SuiteJson.Of(grader.Find(key)!);

    private void Files(string stem)
    {
        List<(string, SuiteValue?)> registry = [];
        foreach (var (name, lines) in _samples)
        {
            var (id, samples) = ($"{stem}-{name.ToLowerInvariant()}", $"{stem}.{name.ToLowerInvariant()}.jsonl");
            hand.Add(samples, string.Concat(lines));
            registry.Add((id, Tree.Map(default, ("id", Tree.Text($"{id}.dev.v0")), ("metrics", Tree.Texts(["accuracy"])))));
            var kind = name.Split('-')[0];
            var module =
                kind == "FuzzyMatch" ? "fuzzy_match"
                : kind == "JsonMatch" ? "json_match"
                : kind.ToLowerInvariant();
            registry.Add(
                (
                    $"{id}.dev.v0",
                    Tree.Map(
                        default,
                        ("class", Tree.Text($"evals.elsuite.basic.{module}:{kind}")),
                        ("args", Tree.Map(default, ("samples_jsonl", Tree.Text(samples))))
                    )
                )
            );
        }

        hand.Add($"{stem}.registry.yaml", YamlText.Write(Tree.Map(default, registry)));
    }
}
