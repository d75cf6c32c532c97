using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.OpenAiEvals;

/// <summary>One sample: messages and what is wanted.</summary>
internal sealed record Sample(int Line, Place Place, IReadOnlyList<(string Role, string Text)> Messages, IReadOnlyList<SuiteValue> Ideals)
{
    public static Sample? Of(SuiteMap map, int line, Handover hand)
    {
        foreach (var (key, _) in map.Entries.Where(e => e.Key.Text is not ("input" or "ideal" or "metadata" or "id")))
        {
            hand.Leave(key.Place, $"{key.Text} of a sample is not carried over.");
        }

        var messages = map.Find("input") switch
        {
            SuiteScalar text => [("user", text.Text)],
            SuiteList list => list.Items.Select(i => i is SuiteMap m ? (Role(m.Word("role")), m.Word("content") ?? "") : ("", "")).ToList(),
            _ => [],
        };
        var ideals = map.Find("ideal").Items().ToList();
        if (messages.Count == 0 || ideals.Count == 0 || messages.Exists(m => !PromptDraft.Roles.Contains(m.Item1)))
        {
            hand.Leave(map.Place, "This sample is left out: it needs input, a text or messages of system, user and assistant, and ideal.");
            return null;
        }

        return new Sample(line, map.Place, messages, ideals);
    }

    private static string Role(string? role) => role == "developer" ? "system" : role ?? "";
}

/// <summary>Makes suites of samples.</summary>
internal static class Samples
{
    /// <summary>The ways to judge, by the class of the registry.</summary>
    public static IReadOnlyDictionary<string, Func<Sample, bool, SuiteMap>> Matches { get; } =
        new Dictionary<string, Func<Sample, bool, SuiteMap>>
        {
            ["Match"] = (s, _) => Any(s, i => Grader("starts-with", ("value", Text(i)))),
            ["Includes"] = (s, ignore) =>
                Grader(
                    "contains",
                    ("value", Tree.Texts(s.Ideals.Select(i => Text(i).Text))),
                    ("any", Tree.True),
                    ("ignore_case", ignore ? Tree.True : null)
                ),
            ["FuzzyMatch"] = (s, _) => Grader("loose-match", ("value", Tree.Texts(s.Ideals.Select(i => Text(i).Text)))),
            ["JsonMatch"] = (s, _) => Any(s, i => Grader("json-path", ("path", Tree.Text("$")), ("equals", Parsed(i)))),
        };

    /// <summary>A suite of samples whose messages have the same roles. A message that is the same in all stands in the prompt, the others are inputs.</summary>
    public static SuiteDraft Suite(string name, string source, IReadOnlyList<Sample> samples, string match, bool ignoreCase)
    {
        var messages = samples[0].Messages.Select((m, i) => (m.Role, Text: Fixed(samples, i) ?? $"{{{{message_{i + 1}}}}}")).ToList();
        var own = Enumerable.Range(0, messages.Count).Where(i => Fixed(samples, i) is null).ToList();
        return new SuiteDraft(name, source)
        {
            Prompts = [new PromptDraft(messages, samples[0].Place)],
            Settings = (0, 1024),
            Cases =
            [
                .. samples.Select(s =>
                    Tree.Map(
                        s.Place,
                        ("id", Tree.Text($"line-{s.Line}")),
                        ("inputs", Tree.Map(s.Place, own.Select(i => ($"message_{i + 1}", (SuiteValue?)Tree.Text(s.Messages[i].Text))))),
                        ("graders", Tree.ListOrNull([Matches[match](s, ignoreCase)]))
                    )
                ),
            ],
        };
    }

    // What could be read as a template stays an input, which is data.
    private static string? Fixed(IReadOnlyList<Sample> samples, int message)
    {
        var text = samples[0].Messages[message].Text;
        return samples.Count > 1 && samples.All(s => s.Messages[message].Text == text) && !text.Contains("{{", StringComparison.Ordinal)
            ? text
            : null;
    }

    private static SuiteMap Any(Sample sample, Func<SuiteValue, SuiteMap> grader) =>
        sample.Ideals.Count == 1
            ? grader(sample.Ideals[0])
            : Grader("set", ("any", Tree.True), ("graders", Tree.ListOrNull(sample.Ideals.Select(grader))));

    private static SuiteMap Grader(string type, params IEnumerable<(string Key, SuiteValue? Value)> keys) =>
        Tree.Map(default, [("type", Tree.Text(type)), .. keys]);

    private static SuiteScalar Text(SuiteValue ideal) =>
        ideal is SuiteScalar scalar ? Tree.Text(scalar.Text, scalar.Place) : Tree.Text(SuiteJson.Of(ideal)!.ToJsonString(Json.Options), ideal.Place);

    private static SuiteValue Parsed(SuiteValue ideal) =>
        ideal is SuiteScalar { IsText: true } text && SuiteYaml.ReadAny(ideal.Place.File, text.Text, []) is { } json ? json : ideal;
}
