using System.Text;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Exchange.Promptfoo;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.OpenAiEvals;

/// <summary>Reads OpenAI evals: samples of one JSON line each, and a registry that says how they are judged.</summary>
internal sealed partial class EvalRegistry(Handover hand)
{
    /// <summary>The suites of a registry, or of one file of samples.</summary>
    public IReadOnlyList<SuiteDraft> Read(string file, string? name, string match)
    {
        if (!SourceFiles.IsTree(file) || file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return Suites(file, name ?? PromptfooConfig.NameOf(file), match, new Place(file, 1, 1));
        }

        return SuiteReader.Text(file, new Place(file, 1, 1), hand.ToFaults) is { } text && SuiteYaml.Read(file, text, hand.ToFaults) is { } map
            ? [.. map.Entries.SelectMany(e => Entry(file, name, e.Key, e.Value as SuiteMap))]
            : [];
    }

    private IReadOnlyList<SuiteDraft> Entry(string file, string? name, SuiteScalar key, SuiteMap? entry)
    {
        if (entry?.Word("class") is not { } kind)
        {
            // The entry of a name, which says which version is meant and what it reports.
            return [];
        }

        var match = kind.Split(':')[^1];
        if (!Samples.Matches.ContainsKey(match))
        {
            hand.Leave(
                entry.Find("class")!.Place,
                $"{kind} is not carried over: {string.Join(", ", Samples.Matches.Keys)} are. Write the judged graders of docs/graders.md instead of model-graded ones."
            );
            return [];
        }

        var args = entry.Find("args") as SuiteMap;
        foreach (var (arg, _) in args?.Entries.Where(a => a.Key.Text is not ("samples_jsonl" or "ignore_case")) ?? [])
        {
            hand.Leave(arg.Place, $"{arg.Text} is not carried over. Write examples into the messages of the samples.");
        }

        if (args?.Find("samples_jsonl") is not SuiteScalar samples)
        {
            hand.Leave(entry.Place, $"{key.Text} names no samples_jsonl.");
            return [];
        }

        var path = Found(file, samples.Text);
        return Suites(path, name ?? Version().Replace(key.Text, ""), match, samples.Place, args.Word("ignore_case") == "true");
    }

    // Beside the registry, or in the folder of data that stands beside the folder of registries.
    private static string Found(string file, string samples)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        string[] places = [Path.Combine(folder, samples), Path.Combine(folder, "data", samples), Path.Combine(folder, "..", "data", samples)];
        return Array.Find(places, File.Exists) ?? places[0];
    }

    private IReadOnlyList<SuiteDraft> Suites(string path, string name, string match, Place place, bool ignoreCase = false)
    {
        List<Sample> samples = [];
        var line = 0;
        foreach (var text in SuiteReader.Text(path, place, hand.ToFaults)?.ReplaceLineEndings("\n").Split('\n') ?? [])
        {
            line++;
            if (
                text.Trim().Length > 0
                && SuiteJson.Read(path, line, Encoding.UTF8.GetBytes(text), hand.ToFaults) is { } map
                && Sample.Of(map, line, hand) is { } sample
            )
            {
                samples.Add(sample);
            }
        }

        if (samples.Count == 0 && hand.Faults.Count == 0)
        {
            hand.Fault(place, $"{path} has no sample that can be carried over.");
        }

        // A suite has one prompt: samples with messages of other roles stand in a suite of their own.
        var shapes = samples.GroupBy(s => string.Join(' ', s.Messages.Select(m => m.Role))).ToList();
        return
        [
            .. shapes.Select(
                (g, i) => Samples.Suite(shapes.Count == 1 ? name : $"{name}-{i + 1}", Path.GetFileName(path), [.. g], match, ignoreCase)
            ),
        ];
    }

    [GeneratedRegex(@"\.(?:dev|test|train|val|s1|v\d).*\z")]
    private static partial Regex Version();
}
