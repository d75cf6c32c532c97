namespace Homeroom.Assistant.ModelRails;

/// <summary>Why a model rail could not look.</summary>
public enum OutageKind
{
    /// <summary>No connection.</summary>
    Unreachable,

    /// <summary>No answer in time.</summary>
    Slow,

    /// <summary>It asked us to wait (429).</summary>
    Busy,

    /// <summary>It failed (5xx), or has failed several times in a row and is left alone for a moment.</summary>
    Failed,

    /// <summary>It did not accept the key.</summary>
    KeyRefused,

    /// <summary>It refused the request as it is.</summary>
    RequestRefused,

    /// <summary>What it answered is not what its documentation says.</summary>
    Unreadable,

    /// <summary>The school's own limit on calls or on the length of a text is reached.</summary>
    OverBudget,

    /// <summary>A name would have gone out with it, so nothing was sent.</summary>
    NotSent,

    /// <summary>The rails of this machine do not let it go to a model.</summary>
    RefusedHere,

    /// <summary>Something else went wrong on our side.</summary>
    Broken,
}

/// <summary>A model rail could not look. It never means that a text is fine.</summary>
public sealed class RailOutage(OutageKind kind, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(Words(kind), inner)
{
    /// <summary>Why.</summary>
    public OutageKind Kind => kind;

    /// <summary>How long the service asked us to wait.</summary>
    public TimeSpan? RetryAfter => retryAfter;

    /// <summary>Whether asking once more within a moment makes sense.</summary>
    internal bool MayPassAtOnce =>
        Kind is OutageKind.Unreachable or OutageKind.Busy or OutageKind.Failed && RetryAfter is null or { TotalSeconds: <= 2 };

    /// <summary>Whether it says that the service is unwell, and not that this one text is odd.</summary>
    internal bool IsAtService => Kind is not (OutageKind.OverBudget or OutageKind.RequestRefused);

    private static string Words(OutageKind kind) =>
        kind switch
        {
            OutageKind.Unreachable => "it could not be reached",
            OutageKind.Slow => "it took too long to answer",
            OutageKind.Busy => "it is busy and asked us to wait",
            OutageKind.Failed => "it failed",
            OutageKind.KeyRefused => "it did not accept the key",
            OutageKind.RequestRefused => "it refused the request as it is",
            OutageKind.Unreadable => "its answer could not be read",
            OutageKind.OverBudget => "the limit that your school has set for it is reached",
            OutageKind.NotSent => "a name would have gone out with it, so nothing was sent",
            OutageKind.RefusedHere => "the checks of this machine let no model read it",
            _ => "something went wrong on the way to it",
        };
}
