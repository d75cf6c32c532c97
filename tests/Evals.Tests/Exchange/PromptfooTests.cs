using Homeroom.Assistant.Evaluation.Exchange;
using Homeroom.Assistant.Evaluation.Exchange.Promptfoo;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Evals.Tests.Exchange;

public sealed class PromptfooTests : IDisposable
{
    private const string Whole = """
        description: What plants need
        prompts:
          - "Explain {{ topic }} to grade {{grade}}.{% if hint %} Hint: {{hint}}{% else %} No hint.{% endif %}"
          - file://chat.json
        providers:
          - echo
          - {id: "openai:chat:small", config: {temperature: 0.5, max_tokens: 200}}
        evaluateOptions: {repeat: 2}
        defaultTest:
          vars: {grade: "4"}
          metadata: {tags: [plants]}
          assert:
            - {type: contains, value: "{{topic}}"}
        tests:
          - description: Two topics
            vars: {topic: [leaves, roots], hint: "about {{topic}}"}
            assert:
              - {type: icontains-any, value: "LEAVES, roots"}
              - {type: not-contains, value: nonsense, weight: 3, metric: sense}
              - {type: starts-with, value: Explain}
              - {type: regex, value: "gr?ade"}
              - type: assert-set
                threshold: 0.5
                weight: 2
                assert:
                  - {type: contains-all, value: [topic, nowhere]}
                  - {type: icontains, value: GRADE}
          - description: A threshold
            threshold: 0.6
            vars: {topic: '{"a": [1, 2]}'}
            assert:
              - {type: contains-json}
              - {type: contains-json, value: {type: object, required: [b]}}
              - {type: equals, value: something else}
              - {type: levenshtein, value: "Explain", threshold: 400}
              - {type: rouge-n, value: "Explain to grade", threshold: 0.1}
              - {type: bleu, value: "Explain to grade", threshold: 0.01}
              - {type: latency, threshold: 60000}
              - {type: cost, threshold: 1}
              - {type: word-count, value: {min: 2, max: 90}}
              - {type: not-is-refusal}
              - {type: not-is-json}
          - more.csv
        scenarios:
          - config: [{vars: {topic: stems}}, {vars: {topic: seeds}}]
            tests: [{vars: {hint: water}, assert: [{type: regex, value: "st?e"}]}]
        """;

    private readonly TemporaryFolder _folder = new();

    public PromptfooTests()
    {
        _folder.Write(
            "chat.json",
            "[{\"role\":\"system\",\"content\":\"You teach grade {{grade}}.\"},{\"role\":\"user\",\"content\":\"Explain <b> & {{topic}}.\"}]"
        );
        _folder.Write(
            "more.csv",
            "topic,hint,__expected1,__expected2,__threshold\nbark,\"a, \"\"b\"\"\",contains: bark,grade 4,\n\"two\nlines\",x,not-contains: bark,levenshtein(300): two,0.5\n"
        );
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_combination_of_lists_and_scenarios_becomes_a_case()
    {
        var suite = Carried.Read(Carried.Write(_folder, "in", Import(Whole, out var hand)));
        Assert.Empty(hand.Left);
        Assert.Equal(
            ["two-topics-1", "two-topics-2", "a-threshold", "test-3", "test-4", "test-5", "test-6"],
            Enumerable.Range(0, suite.Cases.Count).Select(suite.Cases.IdOf)
        );
        Assert.Equal(["echo", "small"], suite.Models);
        Assert.Equal((2, 2), (suite.Prompts.Count, suite.Repeat));
        Assert.Equal(("roots", "about roots", "4"), (suite.Cases[1].Inputs["topic"], suite.Cases[1].Inputs["hint"], suite.Cases[1].Inputs["grade"]));
        Assert.Equal(0.6, suite.Cases[2].Threshold);
        Assert.Equal("two\nlines", suite.Cases[4].Inputs["topic"]);
        Assert.Equal(["plants"], suite.Cases[0].Tags);
    }

    [Fact]
    public async Task What_comes_back_from_promptfoo_asks_and_judges_the_same()
    {
        var first = Carried.Write(_folder, "in", Import(Whole, out _));
        var back = SuiteExchange.ToPromptfoo(first, new ExportOptions(_folder["out"]));
        Assert.Empty(back.Left);
        foreach (var (name, text) in back.Files)
        {
            _folder.Write(Path.Combine("out", name), text);
        }

        var again = SuiteExchange.FromPromptfoo(_folder[Path.Combine("out", back.Files.Keys.First())], "again", _folder["again"]);
        Assert.Empty(again.Left);
        var (one, two) = (await Carried.EchoedAsync(_folder, first), await Carried.EchoedAsync(_folder, Carried.Write(_folder, "again", again)));
        Assert.Equal(28, one.Count);
        Assert.Contains(one, r => r.Status == CaseStatus.Passed);
        Assert.Contains(one, r => r.Status == CaseStatus.Failed);
        Assert.Equal(one.Select(r => (r.Status, r.Output)), two.Select(r => (r.Status, r.Output)));
        Assert.All(one.Zip(two), p => Assert.Equal(p.First.Score!.Value, p.Second.Score!.Value, 9));
    }

    [Fact]
    public async Task A_suite_with_given_answers_keeps_them_through_echo()
    {
        var file = _folder.Write(
            "own.yaml",
            "name: own\ndefaults: {graders: [{type: contains, value: leaf}]}\ncases: [{id: one, output: 'A {leaf} & <b>'}, {id: two, output: root}]"
        );
        var out1 = SuiteExchange.ToPromptfoo(file, new ExportOptions(_folder["out"]));
        Assert.Empty(out1.Left);
        foreach (var (name, text) in out1.Files)
        {
            _folder.Write(Path.Combine("out", name), text);
        }

        var back = SuiteExchange.FromPromptfoo(_folder[Path.Combine("out", out1.Files.Keys.First())], "back", _folder["back"]);
        var results = await Carried.EchoedAsync(_folder, Carried.Write(_folder, "back", back));
        Assert.Equal(
            [("one", CaseStatus.Passed, "A {leaf} & <b>"), ("two", CaseStatus.Failed, "root")],
            results.Select(r => (r.Case, r.Status, r.Output))
        );
    }

    [Theory]
    [InlineData("- {type: javascript, value: output.length}", ":7:5: The assertion javascript is not carried over. Code does not run here.")]
    [InlineData("- {type: python, value: 'file://check.py'}", ":7:5: The assertion python is not carried over.")]
    [InlineData("- {type: llm-rubic, value: x}", ":7:5: The assertion llm-rubic is not carried over.")]
    [InlineData("- {type: regex, value: '('}", ":7:26: The assertion regex is not carried over: value is no regular expression")]
    [InlineData("- {type: is-json, value: {type: object, oneOf: []}}", "The check does not know oneOf")]
    [InlineData("- {type: contains, value: '{{ x | upper }}'}", ":7:29: This value is not carried over. {{ x | upper }}: only {{ name }}")]
    [InlineData("- {type: contains, value: x, transform: output.trim()}", ":7:32: transform of the assertion contains is not carried over")]
    [InlineData("- {type: contains, value: x, weight: 0}", "has the weight 0")]
    [InlineData("- {type: assert-set, assert: [{type: contains, value: a}, {type: javascript, value: b}]}", "This assert-set is left out")]
    [InlineData("- {type: bleu, value: [a, b]}", "put one bleu for each into an assert-set")]
    public void An_assertion_that_cannot_be_carried_over_is_told_with_its_place(string assertion, string said)
    {
        var hand = Import(
            $"prompts: ['{{{{x}}}}']\nproviders: [echo]\ntests:\n- vars: {{x: a}}\n  assert:\n  - {{type: contains, value: a}}\n  {assertion}\n",
            out _
        );
        Assert.Contains(hand.Left, l => l.ToString().Contains(said, StringComparison.Ordinal));
        Assert.Contains("config.yaml:", hand.Left[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(1, hand.Cases);
    }

    [Theory]
    [InlineData("vars: {x: a}\n  options: {transform: output.trim()}\n  assert: [{type: equals, value: a}]", "Test 1 is left out")]
    [InlineData("vars: {x: a}\n  assert: [{type: javascript, value: a}]", "Test 1 is left out: none of its assertions is carried over.")]
    [InlineData("vars: {x: 'file://make.js'}\n  assert: [{type: equals, value: a}]", "a variable is read of a .txt or .md file alone")]
    [InlineData("vars: {x: a}\n  provider: echo\n  assert: [{type: equals, value: a}]", "provider of a test is not carried over")]
    public void A_test_that_would_ask_something_else_is_left_out(string test, string said)
    {
        var hand = Import(
            $"prompts: ['{{{{x}}}}']\nproviders: [echo]\ntests:\n- {test}\n- vars: {{x: b}}\n  assert: [{{type: equals, value: b}}]\n",
            out _
        );
        Assert.Contains(hand.Left, l => l.ToString().Contains(said, StringComparison.Ordinal));
        Assert.Equal(1, hand.Cases);
    }

    [Theory]
    [InlineData("prompts: ['{{x | upper}}']\nproviders: [echo]", "None of its prompts can be carried over.")]
    [InlineData("providers: [echo]", "None of its prompts can be carried over.")]
    [InlineData("prompts: [a]\ntests: [nowhere.csv]", "nowhere.csv cannot be read")]
    [InlineData("prompts: &p [a]", "Anchors and aliases")]
    [InlineData("prompts: [", "This is not YAML")]
    public void What_cannot_be_read_writes_nothing(string config, string said)
    {
        var hand = Import(config, out _);
        Assert.Contains(hand.Faults, f => f.Message.Contains(said, StringComparison.Ordinal));
        Assert.Empty(hand.Files);
    }

    [Theory]
    [InlineData("providers: ['anthropic:messages:x']", "The provider anthropic:messages:x is not carried over.")]
    [InlineData("providers: ['file://mine.py']", "The provider file://mine.py is not carried over.")]
    [InlineData("providers: [{id: 'openai:chat:m', config: {tools: []}}]", "tools of m is not carried over")]
    [InlineData("env: {A: b}", "env is not carried over")]
    [InlineData("sparkle: true", "sparkle is not carried over")]
    public void What_else_a_configuration_says_is_told(string more, string said) =>
        Assert.Contains(
            Import($"prompts: [a]\n{more}\ntests: [{{assert: [{{type: equals, value: a}}]}}]", out _).Left,
            l => l.Message.Contains(said, StringComparison.Ordinal)
        );

    [Fact]
    public void Judged_assertions_become_judged_graders_and_come_back()
    {
        const string Asserts =
            "[{type: llm-rubric, value: is kind}, {type: similar, value: be kind}, {type: model-graded-closedqa, value: Is it kind?}, {type: factuality, value: Be kind.}, {type: not-llm-rubric, value: is rude}]";
        var file = Carried.Write(_folder, "in", Import($"prompts: [a]\nproviders: [echo]\ntests: [{{assert: {Asserts}}}]", out var hand));
        Assert.Equal(5, hand.Notes.Count);
        var graders = Carried.Read(file).Cases[0].Graders;
        Assert.Equal(["judge-closed", "judge-closed", "judge-closed", "judge-factuality", "judge-closed"], graders.Select(g => g.Type));
        Assert.All(graders, g => Assert.NotNull(g.Judged));
        var back = SuiteExchange
            .ToPromptfoo(file, new ExportOptions(_folder["out"]))
            .Files.Single(f => f.Key.EndsWith(".jsonl", StringComparison.Ordinal))
            .Value;
        foreach (
            var type in (string[])
                [
                    "llm-rubric\",\"value\":\"is kind",
                    "similar\",\"value\":\"be kind",
                    "model-graded-closedqa",
                    "factuality",
                    "not-llm-rubric\",\"value\":\"is rude",
                ]
        )
        {
            Assert.Contains($"\"{type}", back, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_promptfoo_has_no_like_for_is_told_on_the_way_out()
    {
        var file = _folder.Write(
            "own.yaml",
            "name: own\nthreshold: 0.9\nmetrics: {safety: 1}\ndefaults: {graders: [{type: contains, value: leaf, metric: safety}]}\ncases:\n  - {id: one, output: leaf, weight: 2}\n  - {id: two, output: leaf, graders: [{type: bloom-mix, level: apply, least: 0.2}]}\n  - {id: three, inputs: {a: '{{b}}'}, output: leaf, graders: [{type: contains, value: '{{'}]}"
        );
        var left = SuiteExchange.ToPromptfoo(file, new ExportOptions(_folder.Path)).Left.Select(l => l.ToString()).ToList();
        Assert.Contains(left, l => l.Contains("own.yaml:2:12: threshold is not carried over", StringComparison.Ordinal));
        Assert.Contains(left, l => l.Contains("own.yaml:8:29: The input a holds braces", StringComparison.Ordinal));
        Assert.Contains(left, l => l.Contains("The grader contains is not carried over", StringComparison.Ordinal));
        Assert.Contains(left, l => l.Contains("metrics is not carried over", StringComparison.Ordinal));
        Assert.Contains(left, l => l.Contains("own.yaml:6:5: weight is not carried over", StringComparison.Ordinal));
        Assert.Contains(left, l => l.Contains("The grader bloom-mix is not carried over", StringComparison.Ordinal));
    }

    private Handover Import(string config, out Handover hand) =>
        hand = SuiteExchange.FromPromptfoo(_folder.Write("config.yaml", config), null, _folder["in"]);
}
