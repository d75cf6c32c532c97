namespace Homeroom.WebApi.BiasActivities.Live;

/// <summary>Tells other processes that something was stored. Nobody relies on it: whoever does not hear it looks by itself a second later.</summary>
internal interface ILiveBell
{
    /// <summary>Whether there is one; otherwise PostgreSQL's own is used.</summary>
    bool IsThere { get; }

    /// <summary>Rings. It never fails.</summary>
    void Ring();

    /// <summary>Waits until it rings, at most so long. It never fails.</summary>
    Task HearAsync(TimeSpan most, CancellationToken ct);
}

/// <summary>There is none.</summary>
internal sealed class NoBell : ILiveBell
{
    public bool IsThere => false;

    public void Ring() { }

    public Task HearAsync(TimeSpan most, CancellationToken ct) => Task.Delay(most, ct);
}
