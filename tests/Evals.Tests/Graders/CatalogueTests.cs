using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Guardrails;

namespace Homeroom.Evals.Tests.Graders;

/// <summary>What holds for every kind of grader that judges without a model.</summary>
public sealed class CatalogueTests
{
    private static readonly string[] Everyones = ["type", "name", "weight", "not", "metric"];

    private static readonly (string Name, string Value)[] Inputs =
    [
        ("student_work", "The leaf takes in light."),
        ("source", "Leaves take in light. Leaves make sugar."),
        ("roster", "Leo Park\nJia Chen"),
        ("class_notes", "[[NAME-1K]] needs large print."),
        ("band", "3-5"),
        ("minutes", "45"),
    ];

    public static TheoryData<string> Kinds { get; } = [.. GraderCatalogue.Kinds.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Answers that a broken or hostile model could give.</summary>
    private static readonly string[] Hostile =
    [
        "",
        "null",
        "\0\0\0",
        "\ud800 half \udc00\ud800",
        "{\"timeline\":[{\"minutes\":1,\"bloom\":\"\\ud800\"}]}",
        new string('(', 1_000_000),
        new string('"', 100_000) + new string('“', 100_000),
        string.Concat(Enumerable.Repeat("1 + 1 = 2 ", 20_000)),
        string.Concat(Enumerable.Repeat("[[NAME-1K]] <a ![x](//y ", 8_000)),
        string.Concat(Enumerable.Repeat("- a\n", 100_000)),
        string.Concat(Enumerable.Repeat("[", 100_000)) + string.Concat(Enumerable.Repeat("]", 100_000)),
        string.Concat(Enumerable.Repeat("{\"a\":", 60)) + "1" + new string('}', 60),
        "{\"timeline\":["
            + string.Join(',', Enumerable.Repeat("null", 50_000))
            + "],\"exit\":[null,{\"key\":null,\"distractors\":[null,{}]}],\"vocabulary\":[null,{\"term\":null}]}",
        "{\"lesson\":{\"minutes\":1e400,\"standards\":[null,1,{}]},\"timeline\":{\"minutes\":[]},\"exit\":\"text\",\"vocabulary\":7,\"criteria\":[{\"quotes\":[null,5]}]}",
        "[" + string.Join(',', Enumerable.Repeat("{\"question\":\"" + new string('1', 490) + "\",\"key\":\"1\"}", 1_500)) + "]",
    ];

    [Fact]
    public void There_are_more_than_forty_kinds() => Assert.InRange(GraderCatalogue.Kinds.Count, 41, 200);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hostile_answers_make_no_grader_throw_or_hang(string type)
    {
        var (_, errors) = Grading.Read(GraderCatalogue.Kinds[type].Example);
        Assert.Empty(errors);
        var start = Environment.CpuUsage.TotalTime;
        foreach (var text in Hostile)
        {
            var answer = Grading.Answer(text, Inputs) with
            {
                Verdict = Verdict.Hold,
                Findings = [new Finding("a", "b", "/x", 9_999_999, 9, Verdict.Hold, "")],
            };
            var one = Grading.Of(GraderCatalogue.Kinds[type].Example, answer);
            Assert.True(double.IsNaN(one.Score) ? !one.Passed : one.Score is >= 0 and <= 1, $"{one.Score}");
            Assert.True(
                text.Length > 10_000
                    || one
                        == Grading.Of(
                            GraderCatalogue.Kinds[type].Example,
                            Grading.Answer(text, Inputs) with
                            {
                                Verdict = answer.Verdict,
                                Findings = answer.Findings,
                            }
                        )
            );
            Assert.InRange(one.Reason.Length, 0, 600);
        }

        Assert.InRange((Environment.CpuUsage.TotalTime - start).TotalSeconds, 0, 10);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hostile_inputs_make_no_grader_throw_or_hang(string type)
    {
        var start = Environment.CpuUsage.TotalTime;
        foreach (var text in Hostile.Where(h => h.Length is < 10 or > 190_000))
        {
            _ = Grading.Of(
                GraderCatalogue.Kinds[type].Example,
                Grading.Answer("A leaf. “The leaf takes in light.”", [.. Inputs.Select(i => (i.Name, text))])
            );
        }

        Assert.InRange((Environment.CpuUsage.TotalTime - start).TotalSeconds, 0, 10);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_help_names_each_key_that_the_kind_reads_and_no_other(string type)
    {
        var kind = GraderCatalogue.Kinds[type];
        var said = Assert.Single(Grading.ErrorsOf(kind.Example + "\nqqqqqqqqqqqqqqqqqqqqqqqq: 1"));
        var read = said[(said.IndexOf("Choose one of ", StringComparison.Ordinal) + "Choose one of ".Length)..].TrimEnd('.').Split(", ");
        Assert.Equal(read.Except(Everyones).Order(StringComparer.Ordinal), kind.Keys.Select(k => k.Name).Order(StringComparer.Ordinal));
        Assert.All(kind.Keys, k => Assert.Contains($"\n  {k.Name}: {k.Meaning}", kind.Guide(), StringComparison.Ordinal));
        Assert.EndsWith(".", kind.Help, StringComparison.Ordinal);
        Assert.Contains(kind.Example.Split('\n')[0], kind.Guide(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_mapping_where_none_belongs_is_told_with_its_place(string type)
    {
        foreach (var key in GraderCatalogue.Kinds[type].Keys)
        {
            var errors = Grading.ErrorsOf($"type: {type}\n{key.Name}: {{a: {{b: c}}}}");
            Assert.NotEmpty(errors);
            Assert.All(errors, e => Assert.Matches("^suite.yaml:[12]:[0-9]+: .", e));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_stands_with_its_like(string type) =>
        Assert.Contains(
            GraderCatalogue.Kinds[type].Family,
            (string[])["evidence", "figures", "json", "numbers", "rails", "similarity", "teaching", "texts"]
        );

    [Fact]
    public void The_page_of_graders_is_what_the_graders_say()
    {
        if (Environment.GetEnvironmentVariable("HOMEROOM_ACCEPT") == "1")
        {
            File.WriteAllText(GraderPage.File, GraderPage.Write());
        }

        Assert.True(
            File.Exists(GraderPage.File) && File.ReadAllText(GraderPage.File).ReplaceLineEndings("\n") == GraderPage.Write(),
            "docs/graders.md is stale. Look at what changed; when it is right, set HOMEROOM_ACCEPT=1 and run this test again."
        );
    }
}
