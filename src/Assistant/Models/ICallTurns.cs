namespace Homeroom.Assistant.Models;

/// <summary>Lets one process at a time ask a model the same thing.</summary>
public interface ICallTurns
{
    /// <summary>Waits for the turn, which ends when what is given is disposed of. It never fails: where turns cannot be kept, everyone has one.</summary>
    /// <param name="key">Name of the reply.</param>
    /// <param name="ct">Whether it is still wanted.</param>
    Task<IAsyncDisposable> TakeAsync(string key, CancellationToken ct);
}

/// <summary>One process, which keeps its own order: everyone has a turn.</summary>
public sealed class OwnTurns : ICallTurns, IAsyncDisposable
{
    /// <inheritdoc />
    public Task<IAsyncDisposable> TakeAsync(string key, CancellationToken ct) => Task.FromResult<IAsyncDisposable>(this);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
