using Homeroom.Assistant.Evaluation.Baselines;
using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Evals.Runs;

namespace Homeroom.Evals.Tests.Baselines;

public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _said = new();
    private readonly StringWriter _complained = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_same_results_are_the_same_bytes()
    {
        await RunAsync(20, bad: 2);
        Assert.Equal(0, Accept());
        var first = await File.ReadAllBytesAsync(_folder["baselines/plants/leaves.json"]);
        await RunAsync(20, bad: 2);
        Assert.Equal(0, Accept());
        Assert.Equal(first, await File.ReadAllBytesAsync(_folder["baselines/plants/leaves.json"]));
        Assert.Equal(20, first.Count(b => b == (byte)'\n') - 4);
    }

    [Fact]
    public async Task A_run_that_is_much_worse_than_what_was_accepted_fails()
    {
        await RunAsync(60, bad: 2);
        Accept();
        Assert.Equal(1, await RunAsync(60, bad: 20));
        Assert.Contains("It is worse", _said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_as_good_passes()
    {
        await RunAsync(60, bad: 2);
        Accept();
        Assert.Equal(0, await RunAsync(60, bad: 2));
    }

    [Fact]
    public async Task A_case_that_is_missing_fails()
    {
        await RunAsync(20, bad: 0);
        Accept();
        Assert.Equal(1, await RunAsync(19, bad: 0));
        Assert.Contains("was not run", _said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gate_asks_for_a_baseline()
    {
        Assert.Equal(1, await RunAsync(5, bad: 0, gate: true));
        Accept();
        Assert.Equal(0, await RunAsync(5, bad: 0, gate: true));
    }

    [Fact]
    public async Task A_part_of_the_cases_is_not_held_against_the_whole()
    {
        await RunAsync(20, bad: 0);
        Accept();
        Assert.Equal(0, await RunAsync(20, bad: 0, filter: "c1*"));
    }

    [Fact]
    public void A_run_that_has_not_ended_cannot_be_accepted()
    {
        Directory.CreateDirectory(_folder["out"]);
        new RunHead("hash", 3, DateTimeOffset.UnixEpoch).Write(_folder["out"]);
        _folder.Write("out/results.jsonl", "");
        Assert.Equal(2, Accept());
        Assert.Contains("3 of its 3 questions have no result", _complained.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_with_a_broken_hard_case_cannot_be_accepted()
    {
        await RunAsync(5, bad: 1, more: "  hard: true\n");
        Assert.Equal(1, Accept());
        Assert.Contains("plants/leaves/c0", _complained.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"format\":1,\"suite\":\"x\"}")]
    [InlineData("{\"format\":99,\"suite\":\"x\",\"arms\":[]}")]
    public async Task A_baseline_that_cannot_be_read_fails_the_run_and_says_what_to_do(string text)
    {
        _folder.Write("baselines/plants/leaves.json", text);
        Assert.Equal(1, await RunAsync(5, bad: 0));
        Assert.Contains("accept it anew", _said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var arms = BaselineCheck.Arms([
            new CaseResult("s", "a \"b\"", "p@1", "m", 1)
            {
                Score = 0.33333,
                Status = CaseStatus.Failed,
                Weight = 2,
            },
            new CaseResult("s", "a \"b\"", "p@1", "m", 2)
            {
                Score = 1,
                Status = CaseStatus.Passed,
                Weight = 2,
            },
            new CaseResult("s", "c", "p@1", "m", 1)
            {
                Score = 1,
                Status = CaseStatus.Passed,
                IsHard = true,
            },
        ]);
        var written = new Baseline("s", arms).Write();
        Assert.Equal(written, Baseline.Read(written).Write());
        Assert.Equal([0.3333, 1], Baseline.Read(written).Find("p", "m")!.Cases[0].Attempts.Select(a => a.Score));
    }

    private int Accept() => AcceptCommand.Accept(_folder["out"], new BaselineFolder(_folder["baselines"]), _said, _complained);

    private Task<int> RunAsync(int cases, int bad, bool gate = false, string? filter = null, string more = "")
    {
        var lines = string.Concat(Enumerable.Range(0, cases).Select(i => $"  - {{id: c{i}, output: {(i < bad ? "root" : "leaf")}}}\n"));
        var yaml = $"name: plants/leaves\nthreshold: 0.5\ndefaults:\n  graders: [{{type: contains, value: leaf}}]\n{more}cases:\n{lines}";
        var options = new RunOptions
        {
            Paths = [_folder.Write("suite.yaml", yaml)],
            Output = _folder["out"],
            NoCache = true,
            Baselines = _folder["baselines"],
            Gate = gate,
            Choice = new() { Filters = filter is null ? [] : [filter] },
        };
        return new RunSession(options, _said, _complained, TimeProvider.System, _ => null, ConsoleLook.Plain).RunAsync(CancellationToken.None);
    }
}
