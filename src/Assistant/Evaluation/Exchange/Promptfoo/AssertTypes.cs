using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>The types of assertions: those that are carried over, and what to do instead of the others.</summary>
internal static class AssertTypes
{
    /// <summary>How a rubric in words is asked of a judge.</summary>
    public const string Rubric = "Does the text fit this description? ";

    /// <summary>How likeness of meaning is asked of a judge.</summary>
    public const string Alike = "Does the text say the same as this, in whatever words? ";

    private const string Code = "Code does not run here. Ask for what it checks with graders: homeroom-evals list --graders.";
    private const string Retrieval = "judge-factuality holds an answer against a source that stands in an input.";

    /// <summary>Makes the grader of an assertion; null, told, where it cannot.</summary>
    public static IReadOnlyDictionary<string, Func<Assertion, SuiteMap?>> Carried { get; } =
        new Dictionary<string, Func<Assertion, SuiteMap?>>
        {
            ["equals"] = a =>
                a.Value is SuiteScalar
                    ? a.Grader("equals", ("value", a.Value))
                    : a.Grader("json-path", ("path", Tree.Text("$")), ("equals", a.Value)),
            ["contains"] = a => a.Grader("contains", ("value", a.Value)),
            ["icontains"] = a => a.Grader("contains", ("value", a.Value), ("ignore_case", Tree.True)),
            ["contains-all"] = a => a.Grader("contains", ("value", Tree.Texts(a.Texts, a.Place))),
            ["icontains-all"] = a => a.Grader("contains", ("value", Tree.Texts(a.Texts, a.Place)), ("ignore_case", Tree.True)),
            ["contains-any"] = a => a.Grader("contains", ("value", Tree.Texts(a.Texts, a.Place)), ("any", Tree.True)),
            ["icontains-any"] = a => a.Grader("contains", ("value", Tree.Texts(a.Texts, a.Place)), ("any", Tree.True), ("ignore_case", Tree.True)),
            ["starts-with"] = a => a.Grader("starts-with", ("value", a.Value)),
            ["regex"] = a => a.Grader("regex", ("value", a.Value)),
            ["is-json"] = a => a.Value is null ? a.Grader("json", ("fence", Tree.Plain("false"))) : Schema(a, "fence", "false"),
            ["contains-json"] = a => a.Value is null ? a.Grader("json", ("within", Tree.True)) : Schema(a, "within", "true"),
            ["is-valid-openai-function-call"] = a => Shape(a, Call),
            ["is-valid-openai-tools-call"] = a =>
                Shape(
                    a,
                    Map(
                        ("type", Tree.Text("array")),
                        ("minItems", Tree.Plain("1")),
                        ("items", Object(("type", Map(("const", Tree.Text("function")))), ("function", Call)))
                    )
                ),
            ["levenshtein"] = a => a.Grader("levenshtein", ("value", a.Value), ("most", Tree.Number(a.Threshold ?? 5))),
            ["rouge-n"] = a => a.Grader("rouge-1", ("value", a.Value), ("least", Tree.Number(a.Threshold ?? 0.75))),
            ["bleu"] = a =>
                a.Value is SuiteList { Items.Count: > 1 }
                    ? a.Left("It has several references: put one bleu for each into an assert-set.")
                    : a.Grader("bleu", ("value", a.Value.Items().FirstOrDefault()), ("least", Tree.Number(a.Threshold ?? 0.5))),
            ["latency"] = a => a.Grader("latency", ("most", a.Threshold is { } most ? Tree.Number(most) : null)),
            ["cost"] = a => a.Grader("cost", ("most", a.Threshold is { } most ? Tree.Number(most) : null)),
            ["word-count"] = WordCount,
            ["is-refusal"] = a => a.Grader("refusal"),
            ["llm-rubric"] = a => Judged(a, Rubric),
            ["similar"] = a => Judged(a, Alike),
            ["model-graded-closedqa"] = a => Judged(a, ""),
            ["factuality"] = Factuality,
            ["model-graded-factuality"] = Factuality,
        };

    /// <summary>What to do instead of the others.</summary>
    public static IReadOnlyDictionary<string, string> Ways { get; } =
        new Dictionary<string, string>
        {
            ["javascript"] = Code,
            ["python"] = Code,
            ["ruby"] = Code,
            ["webhook"] = Code,
            ["file"] = Code,
            ["is-xml"] = "Ask for JSON, or look for its signs with regex.",
            ["contains-xml"] = "Ask for JSON, or look for its signs with regex.",
            ["is-html"] = "markup-safe and markdown-shape look at markup.",
            ["contains-html"] = "markup-safe and markdown-shape look at markup.",
            ["is-sql"] = "Look for what matters with regex.",
            ["contains-sql"] = "Look for what matters with regex.",
            ["rouge-s"] = "rouge-1, rouge-2 and rouge-l compare words.",
            ["rouge-l"] = "Write rouge-l into the suite.",
            ["gleu"] = "bleu compares words.",
            ["meteor"] = "rouge-l and bleu compare words.",
            ["perplexity"] = "Models do not tell it here.",
            ["perplexity-score"] = "Models do not tell it here.",
            ["finish-reason"] = "output-tokens and json tell a reply that was cut off.",
            ["g-eval"] = "judge-rubric asks for a level of a rubric.",
            ["answer-relevance"] = "judge-closed asks a question about the answer.",
            ["context-faithfulness"] = Retrieval,
            ["context-recall"] = Retrieval,
            ["context-relevance"] = Retrieval,
            ["conversation-relevance"] = "judge-closed asks a question about the answer.",
            ["select-best"] = "judge-pairwise and homeroom-evals compare hold answers against each other.",
            ["max-score"] = "homeroom-evals compare holds runs against each other.",
            ["classifier"] = "rail-finding looks for what the rails find.",
            ["moderation"] = "rail-verdict and rail-finding look for what the rails find.",
            ["guardrails"] = "rail-verdict and rail-finding look for what the rails find.",
            ["pi"] = "judge-rubric asks for a level of a rubric.",
            ["is-valid-function-call"] = "json-schema holds a call against a schema.",
            ["trace-span-count"] = "There are no traces of other programs here.",
            ["trace-span-duration"] = "There are no traces of other programs here.",
            ["trace-error-spans"] = "There are no traces of other programs here.",
        };

    private static SuiteMap Call => Object(("name", Map(("type", Tree.Text("string")))), ("arguments", Map(("type", Tree.Text("string")))));

    private static SuiteMap Map(params IEnumerable<(string Key, SuiteValue? Value)> entries) => Tree.Map(default, entries);

    private static SuiteMap Object(params (string Key, SuiteValue? Value)[] properties) =>
        Map(("type", Tree.Text("object")), ("required", Tree.Texts(properties.Select(p => p.Key))), ("properties", Map(properties)));

    // A schema may be written as JSON in a text.
    private static SuiteMap? Schema(Assertion a, string key, string word)
    {
        List<SuiteError> errors = [];
        var value = a.Value is SuiteScalar text ? SuiteYaml.ReadAny(a.Place.File, text.Text, errors) : a.Value;
        return value is SuiteMap schema
            ? a.Grader("json-schema", ("schema", schema), (key, Tree.Plain(word)))
            : a.Left("Its value is no JSON schema: write it as a mapping such as {type: object}.");
    }

    private static SuiteMap Shape(Assertion a, SuiteMap schema)
    {
        a.Hand.Note(
            a.Place,
            $"{a.Map.Word("type")} looks at the form of a call in the answer's text here: tools are neither sent to the model nor are arguments held against them."
        );
        return a.Grader("json-schema", ("schema", schema), ("fence", Tree.Plain("false")));
    }

    private static SuiteMap WordCount(Assertion a) =>
        a.Value is SuiteMap range
            ? a.Grader("word-count", ("least", range.Find("min")), ("most", range.Find("max")))
            : a.Grader("word-count", ("least", a.Value), ("most", a.Value));

    private static SuiteMap? Judged(Assertion a, string frame)
    {
        if (a.Value is not SuiteScalar { Text.Length: > 0 } question)
        {
            return a.Left("A judge is asked about a text in words.");
        }

        if (a.Threshold is not null)
        {
            a.Hand.Leave(a.Place, $"The threshold of {a.Map.Word("type")} is not carried over: the judge says yes or no. judge-rubric has levels.");
        }

        a.Hand.Note(
            a.Place,
            $"{a.Map.Word("type")} is asked as judge-closed. Its word decides once the judge is calibrated: homeroom-evals calibrate."
        );
        return a.Grader(
            "judge-closed",
            ("question", Tree.Text(frame + question.Text, question.Place)),
            ("expect", a.IsNot ? Tree.Text("no", a.Place) : null)
        );
    }

    private static SuiteMap? Factuality(Assertion a)
    {
        if (a.IsNot)
        {
            return a.Left("The opposite of factuality is not asked for here.");
        }

        a.Hand.Note(
            a.Place,
            $"{a.Map.Word("type")} is asked as judge-factuality. Its word decides once the judge is calibrated: homeroom-evals calibrate."
        );
        return a.Grader("judge-factuality", ("source", a.Value));
    }
}
