using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Evals.Tests.Runs;

public sealed class PaceTests
{
    [Fact]
    public async Task No_more_are_let_in_than_the_limit()
    {
        var pace = new Pace(2, TimeProvider.System);
        await pace.EnterAsync(default);
        await pace.EnterAsync(default);
        var third = pace.EnterAsync(default);
        Assert.False(third.IsCompleted);
        pace.Leave();
        await third.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Too_much_halves_the_limit_once_for_those_that_were_asked_together()
    {
        var pace = new Pace(16, TimeProvider.System);
        pace.TooMuch(TimeSpan.FromSeconds(5));
        pace.TooMuch(TimeSpan.FromSeconds(4));
        Assert.Equal(8, pace.Limit);
    }

    [Fact]
    public void Good_answers_bring_the_limit_back()
    {
        var pace = new Pace(4, TimeProvider.System);
        pace.TooMuch(TimeSpan.Zero + TimeSpan.FromMilliseconds(1));
        Assert.Equal(2, pace.Limit);
        for (var i = 0; i < 12; i++)
        {
            pace.Well();
        }

        Assert.Equal(4, pace.Limit);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_no_gap()
    {
        var pace = new Pace(1, TimeProvider.System);
        await pace.EnterAsync(default);
        using var gone = new CancellationTokenSource();
        var waiting = pace.EnterAsync(gone.Token);
        var next = pace.EnterAsync(default);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        pace.Leave();
        await next.WaitAsync(TimeSpan.FromSeconds(10));
    }
}
