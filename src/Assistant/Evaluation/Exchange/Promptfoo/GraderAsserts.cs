using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>Writes graders as assertions.</summary>
internal sealed class GraderAsserts(Handover hand)
{
    private static readonly string[] Everyones = ["type", "name", "weight", "not", "metric"];

    private static readonly Dictionary<string, string> Likeness = new() { ["rouge-1"] = "rouge-n", ["bleu"] = "bleu" };

    /// <summary>The assertion; null, told, where there is none that means the same.</summary>
    public SuiteMap? Of(SuiteMap grader)
    {
        var type = grader.Word("type") ?? "";
        var made = Templates.Computes(grader) ? null : Made(grader, type);
        if (made is null)
        {
            hand.Leave(
                grader.Place,
                $"The grader {type} is not carried over: promptfoo has none that means the same with these keys. Keep this suite for it."
            );
            return null;
        }

        if (grader.Word("name") is { } name)
        {
            hand.Note(grader.Place, $"The name {name} of a grader has no place in promptfoo.");
        }

        var isNot = grader.Word("not") == "true";
        return Tree.Map(
            grader.Place,
            [
                ("type", Tree.Text(isNot ? Turned(made.Word("type")!) : made.Word("type")!)),
                .. made.Entries.Skip(1).Select(e => (e.Key.Text, (SuiteValue?)e.Value)),
                ("weight", grader.Find("weight")),
                ("metric", grader.Find("metric")),
            ]
        );
    }

    private static string Turned(string type) => type.StartsWith("not-", StringComparison.Ordinal) ? type[4..] : "not-" + type;

    private SuiteMap? Made(SuiteMap g, string type) =>
        type switch
        {
            "contains" when Only(g, "value", "input", "any", "none", "ignore_case") => Contains(g),
            "equals" when Only(g, "value", "input") => Assert("equals", Value(g)),
            "json-path" when Only(g, "path", "equals") && g.Word("path") == "$" => Assert("equals", g.Find("equals")),
            "starts-with" when Only(g, "value", "input") => Assert("starts-with", Value(g)),
            "regex" when Only(g, "value") => Assert("regex", g.Find("value")),
            "json" when Only(g, "sort", "fence", "within") => Json(
                g,
                g.Word("sort") is { } sort and not "any" ? Tree.Map(g.Place, ("type", Tree.Text(sort))) : null
            ),
            "json-schema" when Only(g, "schema", "fence", "within") => Json(g, g.Find("schema")),
            "levenshtein" when Only(g, "value", "input", "most") => Assert("levenshtein", Value(g), g.Find("most")),
            "rouge-1" or "bleu" when Only(g, "value", "input", "least") => Assert(Likeness[type], Value(g), g.Find("least")),
            "latency" or "cost" when Only(g, "most") => Assert(type, null, g.Find("most")),
            "word-count" when Only(g, "least", "most") => Assert(type, Tree.Map(g.Place, ("min", g.Find("least")), ("max", g.Find("most")))),
            "refusal" when Only(g) => Assert("is-refusal", null),
            "not-empty" when Only(g) => Assert("regex", Tree.Text(@"[A-Za-z0-9\u00AA-\uFFFF]")),
            "judge-closed" when Only(g, "question", "expect") => Closed(g),
            "judge-factuality" when Only(g, "source", "input") => Assert("factuality", Value(g, "source")),
            "set" when Only(g, "graders", "threshold") => Set(g),
            _ => null,
        };

    private static bool Only(SuiteMap grader, params IReadOnlyList<string> keys) =>
        grader.Entries.All(e => keys.Contains(e.Key.Text) || Everyones.Contains(e.Key.Text));

    private static SuiteMap Assert(string type, SuiteValue? value, SuiteValue? threshold = null) =>
        Tree.Map(default, ("type", Tree.Text(type)), ("value", value), ("threshold", threshold));

    private static SuiteValue? Value(SuiteMap grader, string key = "value") =>
        grader.Word("input") is { } input ? Tree.Text($"{{{{{input}}}}}") : grader.Find(key);

    private static SuiteMap Contains(SuiteMap g)
    {
        var begin = g.Word("ignore_case") == "true" ? "i" : "";
        var value = Value(g);
        var single = value is SuiteScalar || value.Items().Count() == 1;
        var (any, none) = (g.Word("any") == "true", g.Word("none") == "true");
        var type =
            single ? "contains"
            : any || none ? "contains-any"
            : "contains-all";
        return Assert((none ? "not-" : "") + begin + type, single ? value.Items().First() : value);
    }

    private SuiteMap Json(SuiteMap g, SuiteValue? schema)
    {
        var within = g.Word("within") == "true";
        if (!within && g.Word("fence") != "false")
        {
            hand.Note(g.Place, "promptfoo's is-json does not take an answer with a code fence round it.");
        }

        return Assert(within ? "contains-json" : "is-json", schema);
    }

    private static SuiteMap Closed(SuiteMap g)
    {
        var question = g.Word("question") ?? "";
        var type =
            question.StartsWith(AssertTypes.Rubric, StringComparison.Ordinal) ? "llm-rubric"
            : question.StartsWith(AssertTypes.Alike, StringComparison.Ordinal) ? "similar"
            : "model-graded-closedqa";
        var text = type switch
        {
            "llm-rubric" => question[AssertTypes.Rubric.Length..],
            "similar" => question[AssertTypes.Alike.Length..],
            _ => question,
        };
        return Assert(g.Word("expect") == "no" ? "not-" + type : type, Tree.Text(text));
    }

    private SuiteMap? Set(SuiteMap g)
    {
        var graders = g.Find("graders").Items().OfType<SuiteMap>().ToList();
        var asserts = graders.Select(Of).OfType<SuiteMap>().ToList();
        return asserts.Count == graders.Count
            ? Tree.Map(g.Place, ("type", Tree.Text("assert-set")), ("assert", Tree.ListOrNull(asserts)), ("threshold", g.Find("threshold")))
            : null;
    }
}
