using System.Net;
using System.Net.Sockets;
using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Evals.Runs;

namespace Homeroom.Evals.Tests.Runs;

public sealed class RunSessionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _said = new();
    private readonly StringWriter _complained = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_suite_of_given_answers_is_graded()
    {
        Assert.Equal(0, await RunAsync("leaf", "leaf"));
        Assert.Contains("2 ", _said.ToString(), StringComparison.Ordinal);
        Assert.Equal(RunEnd.Passed, RunHead.Read(_folder["out"])!.End);
    }

    [Fact]
    public async Task Quality_that_fell_is_exit_code_one() => Assert.Equal(1, await RunAsync("leaf", "root"));

    [Fact]
    public async Task A_suite_that_cannot_be_read_is_exit_code_three()
    {
        _folder.Write("suite.yaml", "name: x\nkases: []");
        Assert.Equal(
            3,
            await SessionAsync(
                new RunOptions
                {
                    Paths = [_folder["suite.yaml"]],
                    Output = _folder["out"],
                    NoCache = true,
                }
            )
        );
        Assert.Contains("suite.yaml:2:1: A suite has no key kases", _complained.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_without_an_answer_is_exit_code_two()
    {
        _folder.Write("suite.yaml", "name: x\ndefaults: {graders: [{type: contains, value: a}]}\ncases: [{id: a}]");
        Assert.Equal(
            2,
            await SessionAsync(
                new RunOptions
                {
                    Paths = [_folder["suite.yaml"]],
                    Output = _folder["out"],
                    NoCache = true,
                }
            )
        );
    }

    [Fact]
    public async Task A_dead_endpoint_is_found_before_the_first_question()
    {
        using var taken = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var options = new RunOptions
        {
            Paths = [Prompted()],
            Output = _folder["out"],
            NoCache = true,
            Model = "m",
            Endpoint = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndPoint!).Port}/v1/",
        };
        Assert.Equal(2, await SessionAsync(options));
        Assert.Contains("Check that the server runs and that --endpoint is its address.", _complained.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public async Task The_offline_composer_answers_a_prompt_without_a_key()
    {
        Assert.Equal(
            0,
            await SessionAsync(
                new RunOptions
                {
                    Paths = [Prompted()],
                    Output = _folder["out"],
                    NoCache = true,
                }
            )
        );
        Assert.Equal("offline", Assert.Single(RunLog.Read(Path.Combine(_folder["out"], "results.jsonl"))).Model);
    }

    [Fact]
    public async Task A_replay_without_its_recording_never_passes()
    {
        _folder.Write("replies.jsonl", "");
        Assert.Equal(
            2,
            await SessionAsync(
                new RunOptions
                {
                    Paths = [Prompted()],
                    Output = _folder["out"],
                    Replay = _folder["replies.jsonl"],
                }
            )
        );
    }

    [Fact]
    public async Task A_folder_with_another_run_that_has_not_ended_is_left_alone()
    {
        Directory.CreateDirectory(_folder["out"]);
        new RunHead("other", 3, DateTimeOffset.UnixEpoch).Write(_folder["out"]);
        Assert.Equal(3, await RunAsync("leaf"));
        Assert.Contains("--fresh", _complained.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rails_are_a_suite_like_any_other()
    {
        _folder.Write(
            "suite.yaml",
            "name: r\ntarget: rails\ndefaults: {graders: [{type: contains, value: '[['}]}\ncases: [{id: a, roster: [Leo Park], inputs: {text: Leo Park was kind., direction: student-work}}]"
        );
        Assert.Equal(
            0,
            await SessionAsync(
                new RunOptions
                {
                    Paths = [_folder["suite.yaml"]],
                    Output = _folder["out"],
                    NoCache = true,
                }
            )
        );
    }

    private string Prompted() =>
        _folder.Write(
            "suite.yaml",
            """
            name: p
            prompts: [lessons/plan]
            schema: lesson-plan
            defaults:
              inputs: {band: "6-8", minutes: 45, subject: Science}
              graders: [{type: contains, value: outcome}]
            cases: [{id: a, inputs: {topic: Photosynthesis}}]
            """
        );

    private Task<int> RunAsync(params string[] outputs)
    {
        var cases = string.Concat(outputs.Select((o, i) => $"  - {{id: c{i}, output: {o}}}\n"));
        _folder.Write("suite.yaml", $"name: x\ndefaults: {{graders: [{{type: contains, value: leaf}}]}}\ncases:\n{cases}");
        return SessionAsync(
            new RunOptions
            {
                Paths = [_folder["suite.yaml"]],
                Output = _folder["out"],
                NoCache = true,
            }
        );
    }

    private Task<int> SessionAsync(RunOptions options) =>
        new RunSession(options, _said, _complained, TimeProvider.System, _ => null, ConsoleLook.Plain).RunAsync(CancellationToken.None);
}
