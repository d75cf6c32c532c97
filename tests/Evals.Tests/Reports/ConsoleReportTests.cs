using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Tests.Reports;

public sealed partial class ConsoleReportTests
{
    private static readonly ConsoleLook Terminal = new(true, false, 80);

    private readonly ManualTime _time = new();
    private readonly StringWriter _written = new();

    [Fact]
    public void The_first_line_comes_at_once()
    {
        using var console = new ConsoleReport(_written, _time, ConsoleLook.Plain);
        console.Begin("run-1", 200, []);
        Assert.Equal("Run run-1: 200 cases.\n", _written.ToString());
    }

    [Fact]
    public void A_log_gets_a_line_a_tenth_and_not_one_a_result()
    {
        using var console = new ConsoleReport(_written, _time, ConsoleLook.Plain);
        console.Begin("run-1", 100, []);
        for (var i = 0; i < 99; i++)
        {
            _time.Advance(1);
            console.Add(SampleRuns.Case("s", $"c{i}", 1, i == 4 ? CaseStatus.Failed : CaseStatus.Passed));
        }

        var lines = Lines();
        Assert.Equal(10, lines.Length);
        Assert.Equal("10 of 100 (10 %): 9 passed, 1 failed, about 1 min 30 s left, cost $0.0120.", lines[1]);
        Assert.DoesNotContain('\u001b', _written.ToString());
    }

    [Fact]
    public void A_log_hears_of_a_silent_model_every_twenty_seconds()
    {
        using var console = new ConsoleReport(_written, _time, ConsoleLook.Plain);
        console.Begin("run-1", 10, []);
        _time.Advance(61);
        Assert.Equal(
            [
                "Run run-1: 10 cases.",
                "0 of 10 (0 %): 0 passed, 0 failed, 20 s so far.",
                "0 of 10 (0 %): 0 passed, 0 failed, 40 s so far.",
                "0 of 10 (0 %): 0 passed, 0 failed, 1 min 0 s so far.",
            ],
            Lines()
        );
    }

    [Fact]
    public void A_terminal_draws_one_line_again_in_place()
    {
        using var console = new ConsoleReport(_written, _time, Terminal);
        console.Begin("run-1", 4, []);
        _time.Advance(0.5);
        console.Add(SampleRuns.Case("s", "a", 1));
        _time.Advance(0.01);
        console.Add(SampleRuns.Case("s", "b", 1, CaseStatus.Error));
        _time.Advance(1);
        var drawn = _written.ToString().Split("\r\u001b[2K");
        Assert.Equal(["Run run-1: 4 cases.\n", "[....................] 0 of 4, 0 passed, 0 failed, 0.0 s so far"], drawn[..2]);
        Assert.Equal("[#####...............] 1 of 4, 1 passed, 0 failed, about 2 s left, cost $0.0012", drawn[2]);
        Assert.StartsWith("[##########..........] 2 of 4, 1 passed, 0 failed, 1 without a score", drawn[3], StringComparison.Ordinal);
        Assert.Equal(4, drawn.Length);
    }

    [Fact]
    public void What_is_said_in_between_stands_above_the_line()
    {
        using var console = new ConsoleReport(_written, _time, Terminal);
        console.Begin("run-1", 4, []);
        console.Say("The model asks to wait 20 s.\u001b[2J\n::error::x");
        Assert.Contains("\r\u001b[2KThe model asks to wait 20 s. [2J : :error: :x\n\r\u001b[2K[....", _written.ToString());
    }

    [Theory]
    [InlineData(20)]
    [InlineData(33)]
    [InlineData(60)]
    public void Nothing_is_wider_than_the_terminal(int width)
    {
        using var console = new ConsoleReport(_written, _time, new ConsoleLook(true, true, width));
        console.Begin("r", 3, []);
        console.Add(SampleRuns.Case("s", "a", 1));
        _time.Advance(2);
        console.End(
            SampleRuns.Hostile("日本語 の とても長い 名前 👩‍🏫 that goes on and on andonwithoutanyspaceatallforalongtime"),
            "homeroom-evals report r"
        );
        var widths = Escape()
            .Replace(_written.ToString(), "\n")
            .Split('\n')
            .Select(l =>
                l.EnumerateRunes()
                    .Sum(r =>
                        r.Value == 0x200D ? 0
                        : r.Value is > 0x2E80 and < 0x1FFFF ? 2
                        : 1
                    )
            );
        Assert.All(widths, w => Assert.InRange(w, 0, width));
    }

    [Fact]
    public void Results_of_before_count_but_say_nothing_of_the_time_that_is_left()
    {
        using var console = new ConsoleReport(_written, _time, ConsoleLook.Plain);
        console.Begin("run-1", 100, [.. Enumerable.Range(0, 50).Select(i => SampleRuns.Case("s", $"k{i}", 1))]);
        _time.Advance(5);
        for (var i = 0; i < 10; i++)
        {
            console.Add(SampleRuns.Case("s", $"c{i}", 1));
        }

        var lines = Lines();
        Assert.Equal("Run run-1: 100 cases, 50 of them are done already.", lines[0]);
        Assert.Equal("60 of 100 (60 %): 60 passed, 0 failed, about 20 s left, cost $0.0720.", lines[1]);
    }

    [Fact]
    public void After_the_end_the_clock_draws_nothing_more()
    {
        using var console = new ConsoleReport(_written, _time, Terminal);
        console.Begin("run-1", 4, []);
        console.End(SampleRuns.Green(), "");
        var written = _written.ToString();
        _time.Advance(100);
        Assert.Equal(written, _written.ToString());
    }

    [Theory]
    [InlineData(false, null, null, null, true, true)]
    [InlineData(false, null, "1", null, true, false)]
    [InlineData(false, null, "", null, true, true)]
    [InlineData(false, "true", null, null, false, false)]
    [InlineData(false, null, null, "dumb", false, false)]
    [InlineData(true, null, null, null, false, false)]
    public void The_look_suits_the_place(bool isRedirected, string? ci, string? noColour, string? term, bool isTerminal, bool hasColour)
    {
        var look = ConsoleLook.Of(
            isRedirected,
            100,
            name =>
                name switch
                {
                    "CI" => ci,
                    "NO_COLOR" => noColour,
                    "TERM" => term,
                    _ => null,
                }
        );
        Assert.Equal((isTerminal, hasColour), (look.IsTerminal, look.HasColour));
        Assert.Equal(hasColour, Told.AtTheEnd(SampleRuns.Small(), look).Contains('\u001b', StringComparison.Ordinal));
    }

    private string[] Lines() => _written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"\r?\u001b\[2K|\u001b\[\d+m|\n")]
    private static partial Regex Escape();
}
