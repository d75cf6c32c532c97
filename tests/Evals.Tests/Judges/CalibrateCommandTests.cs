using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Assistant.Prompts;
using Homeroom.Evals.Judges;
using Homeroom.Evals.Runs;

namespace Homeroom.Evals.Tests.Judges;

public sealed class CalibrateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _said = new();
    private readonly StringWriter _complained = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_judge_that_agrees_with_people_may_decide_from_the_file_that_is_written()
    {
        using var server = new JudgeServer();
        Assert.Equal(0, await RunAsync("closed", Labels(29, 1, 1, 29), server.Endpoint));
        Assert.Contains("m may decide with judges/closed@", _said.ToString(), StringComparison.Ordinal);
        Assert.Contains("Kappa with 60 human labels is 0.93", _said.ToString(), StringComparison.Ordinal);
        var version = new PromptLibrary().Get("judges/closed").Hash;
        Assert.True(new CalibrationFolder(_folder["calibrations"]).Of("judges/closed", version, "m").MayGate);
        Assert.False(new CalibrationFolder(_folder["calibrations"]).Of("judges/closed", version, "other").MayGate);
        Assert.Equal(60, server.Asked);
    }

    [Fact]
    public async Task A_judge_that_does_not_agree_stays_advice()
    {
        using var server = new JudgeServer();
        Assert.Equal(1, await RunAsync("closed", Labels(20, 10, 10, 20), server.Endpoint));
        Assert.Contains("m may not decide", _said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_labels_are_the_same_bytes_and_recorded_answers_need_no_server()
    {
        using (var server = new JudgeServer())
        {
            await RunAsync("closed", Labels(26, 0, 0, 26), server.Endpoint, record: _folder["replies.jsonl"]);
        }

        var file = Assert.Single(Directory.GetFiles(_folder["calibrations"], "*.json", SearchOption.AllDirectories));
        var first = await File.ReadAllTextAsync(file);
        Assert.Equal(0, await RunAsync("closed", Labels(26, 0, 0, 26), null, replay: _folder["replies.jsonl"]));
        Assert.Equal(first, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Pairs_are_asked_twice_and_a_judge_that_goes_by_the_place_finds_them_the_same()
    {
        using var server = new JudgeServer();
        var line = "{\"human\": \"first\", \"inputs\": {\"criterion\": \"kinder\", \"first\": \"marked-first\", \"second\": \"other\"}}\n";
        Assert.Equal(1, await RunAsync("pairwise", string.Concat(Enumerable.Repeat(line, 1)), server.Endpoint));
        Assert.Equal(2, server.Asked);
        Assert.Contains(
            "\"judge\":\"same\"",
            await File.ReadAllTextAsync(_folder[Path.Combine("calibrations", "m", "pairwise.json")]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_judge_without_an_answer_writes_nothing()
    {
        using var server = new JudgeServer();
        Assert.Equal(2, await RunAsync("closed", Labels(3, 0, 0, 3) + Line("yes", "perhaps", 99), server.Endpoint));
        Assert.Contains("labels.jsonl:7:1: The judge's reply is none of yes, no, unclear.", _complained.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["calibrations"]));
    }

    [Theory]
    [InlineData("", "There is no label")]
    [InlineData(
        "{\"human\": \"maybe\", \"inputs\": {\"question\": \"q\", \"material\": \"m\"}}",
        "labels.jsonl:1:11: maybe is nothing that this judge can say."
    )]
    [InlineData("{\"human\": \"yes\", \"inputs\": {\"question\": \"q\"}}", "The judge needs the input material")]
    [InlineData("{\"human\": \"yes\", \"inputs\": {\"question\": \"q\", \"material\": \"m\", \"x\": \"y\"}}", "inputs has no key x.")]
    [InlineData("{\"humann\": \"yes\"}", "A label has no key humann. Did you mean human?")]
    [InlineData("yes", "This line is not JSON")]
    public async Task A_fault_in_the_labels_is_told_with_its_place(string labels, string said)
    {
        Assert.Equal(3, await RunAsync("closed", labels, "http://127.0.0.1:9/v1/"));
        Assert.Contains(said, _complained.ToString(), StringComparison.Ordinal);
    }

    // Yes and yes, yes and no, no and yes, no and no: what the person says and what the judge will say.
    private static string Labels(int bothYes, int yesNo, int noYes, int bothNo) =>
        string.Concat(
            Enumerable
                .Range(0, bothYes + yesNo + noYes + bothNo)
                .Select(i =>
                    i < bothYes ? Line("yes", "yes", i)
                    : i < bothYes + yesNo ? Line("yes", "no", i)
                    : i < bothYes + yesNo + noYes ? Line("no", "yes", i)
                    : Line("no", "no", i)
                )
        );

    private static string Line(string human, string judge, int number) =>
        $"{{\"id\": \"{number}\", \"human\": \"{human}\", \"inputs\": {{\"question\": \"Is it kind?\", \"material\": \"Text {number}, marked-{judge}.\"}}}}\n";

    private Task<int> RunAsync(string kind, string labels, string? endpoint, string? record = null, string? replay = null) =>
        new CalibrateSession(
            new Labelling(kind),
            new RunOptions
            {
                JudgeModel = "m",
                JudgeEndpoint = endpoint,
                NoCache = true,
                Record = record,
                Replay = replay,
                Calibrations = _folder["calibrations"],
            },
            _said,
            _complained,
            _ => null
        ).RunAsync(_folder.Write("labels.jsonl", labels), CancellationToken.None);
}
