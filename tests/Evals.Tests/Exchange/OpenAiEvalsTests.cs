using Homeroom.Assistant.Evaluation.Exchange;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Tests.Exchange;

public sealed class OpenAiEvalsTests : IDisposable
{
    private const string Samples = """
        {"input": [{"role": "system", "content": "Paris, or Lyon?"}, {"role": "user", "content": "Say {{Lyon}}."}], "ideal": "Paris"}
        {"input": [{"role": "system", "content": "Paris, or Lyon?"}, {"role": "user", "content": "Say Nice."}], "ideal": ["Rome", "Paris"]}
        {"input": [{"role": "system", "content": "Paris, or Lyon?"}, {"role": "user", "content": "Say Nice."}], "ideal": "Lyon"}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Match", "passed passed failed")]
    [InlineData("Includes", "passed passed passed")]
    [InlineData("FuzzyMatch", "passed passed passed")]
    public async Task Samples_are_judged_as_they_were_and_come_back_the_same(string match, string expected)
    {
        var first = Carried.Write(_folder, "in", SuiteExchange.FromOpenAiEvals(_folder.Write("capitals.jsonl", Samples), null, match));
        var results = await Carried.EchoedAsync(_folder, first);
        Assert.Equal(expected, string.Join(' ', results.Select(r => r.Status.ToString().ToLowerInvariant())));
        Assert.StartsWith("Paris, or Lyon?", results[0].Output, StringComparison.Ordinal);
        Assert.Contains("{{Lyon}}", results[0].Output, StringComparison.Ordinal);

        var back = SuiteExchange.ToOpenAiEvals(first);
        Assert.Empty(back.Left);
        foreach (var (name, text) in back.Files)
        {
            _folder.Write(Path.Combine("out", name), text);
        }

        var registry = _folder[Path.Combine("out", back.Files.Keys.Single(f => f.EndsWith(".yaml", StringComparison.Ordinal)))];
        var again = SuiteExchange.FromOpenAiEvals(registry, "again", "JsonMatch");
        Assert.Empty(again.Left);
        Assert.Equal(results, await Carried.EchoedAsync(_folder, Carried.Write(_folder, "again", again)));
    }

    [Fact]
    public async Task Json_is_the_same_whatever_its_blanks_and_order()
    {
        _folder.Write(
            "s.jsonl",
            "{\"input\": \"{\\\"a\\\": 1, \\\"b\\\": [2]}\", \"ideal\": \"{\\\"b\\\":[2],\\\"a\\\":1.0}\"}\n{\"input\": \"{}\", \"ideal\": [\"{\\\"a\\\":1}\", \"[]\"]}\n"
        );
        var results = await Carried.EchoedAsync(
            _folder,
            Carried.Write(_folder, "in", SuiteExchange.FromOpenAiEvals(_folder["s.jsonl"], null, "JsonMatch"))
        );
        Assert.Equal([CaseStatus.Passed, CaseStatus.Failed], results.Select(r => r.Status));
    }

    [Fact]
    public void A_registry_says_how_its_samples_are_judged_and_what_is_not_carried_over()
    {
        _folder.Write("data/capitals.jsonl", Samples);
        var hand = SuiteExchange.FromOpenAiEvals(
            _folder.Write(
                "registry.yaml",
                """
                capitals:
                  id: capitals.dev.v0
                capitals.dev.v0:
                  class: evals.elsuite.basic.includes:Includes
                  args:
                    samples_jsonl: capitals.jsonl
                    ignore_case: true
                    num_few_shot: 2
                judged.dev.v0:
                  class: evals.elsuite.modelgraded.classify:ModelBasedClassify
                  args: {samples_jsonl: capitals.jsonl}
                """
            ),
            null,
            "Match"
        );
        Assert.Equal(3, hand.Cases);
        Assert.Contains("\"ignore_case\":true", hand.Files["capitals.jsonl"], StringComparison.Ordinal);
        Assert.Contains(hand.Left, l => l.ToString().Contains("registry.yaml:8:5: num_few_shot is not carried over", StringComparison.Ordinal));
        Assert.Contains(
            hand.Left,
            l => l.ToString().Contains("registry.yaml:10:10: evals.elsuite.modelgraded.classify:ModelBasedClassify", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("{\"input\": \"a\"}", "This sample is left out")]
    [InlineData("{\"input\": [{\"role\": \"tool\", \"content\": \"a\"}], \"ideal\": \"b\"}", "This sample is left out")]
    public void A_sample_that_cannot_be_asked_is_told(string line, string said)
    {
        var hand = SuiteExchange.FromOpenAiEvals(_folder.Write("s.jsonl", line), null, "Match");
        Assert.Contains(hand.Left, l => l.ToString().Contains($"s.jsonl:1:1: {said}", StringComparison.Ordinal));
        Assert.Empty(hand.Files);
    }
}
