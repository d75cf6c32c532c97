namespace Homeroom.Assistant.Models;

/// <summary>What kind of trouble a model gave.</summary>
public enum TroubleKind
{
    /// <summary>No connection to the server.</summary>
    Unreachable,

    /// <summary>The server asked us to wait (429).</summary>
    Busy,

    /// <summary>The server failed (5xx).</summary>
    ServerFailed,

    /// <summary>It failed several times in a row and is left alone for a moment.</summary>
    CircuitOpen,

    /// <summary>No first word, or no end, in time.</summary>
    TooSlow,

    /// <summary>The stream ended before the reply did.</summary>
    BrokeOff,

    /// <summary>The model reached the longest reply it may write.</summary>
    Truncated,

    /// <summary>The reply ran on without end and was stopped.</summary>
    TooLong,

    /// <summary>The reply is not the JSON that was asked for.</summary>
    Unreadable,

    /// <summary>The model declined to write this.</summary>
    Declined,

    /// <summary>The server's own content filter stopped it.</summary>
    Filtered,

    /// <summary>The server did not accept the key or the identity.</summary>
    KeyRefused,

    /// <summary>The account at the server is used up.</summary>
    NoCredit,

    /// <summary>The server does not know the model or the address.</summary>
    UnknownModel,

    /// <summary>The server refused the request as it is, such as one that is too long.</summary>
    RequestRefused,

    /// <summary>Our own rails refused the request.</summary>
    RailsRefused,

    /// <summary>Our own rails refused what the model wrote.</summary>
    ReplyRefused,

    /// <summary>The teacher stopped the draft.</summary>
    Stopped,
}

/// <summary>The model did not deliver. The message is a sentence for a teacher.</summary>
public sealed class ModelTrouble : Exception
{
    /// <summary>Creates it.</summary>
    public ModelTrouble(
        string message,
        TimeSpan? retryAfter = null,
        bool canRetry = true,
        Exception? inner = null,
        TroubleKind kind = TroubleKind.ServerFailed
    )
        : base(message, inner)
    {
        RetryAfter = retryAfter;
        CanRetry = canRetry;
        Kind = kind;
    }

    /// <summary>How long the server asked us to wait.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Whether trying again by itself makes sense.</summary>
    public bool CanRetry { get; }

    /// <summary>What kind of trouble it is.</summary>
    public TroubleKind Kind { get; }

    /// <summary>How often the server was asked before this was given up; 0 when it was not asked.</summary>
    public int Attempts { get; init; }

    /// <summary>What the model wrote, checked by the rails, when it is worth keeping for the teacher.</summary>
    public Guardrails.CheckedReply? Kept { get; init; }

    /// <summary>Whether another deployment might answer where this one did not.</summary>
    internal bool AnotherMayAnswer =>
        Kind
            is TroubleKind.Unreachable
                or TroubleKind.Busy
                or TroubleKind.ServerFailed
                or TroubleKind.CircuitOpen
                or TroubleKind.TooSlow
                or TroubleKind.KeyRefused
                or TroubleKind.NoCredit
                or TroubleKind.UnknownModel;

    /// <summary>Whether asking the same server once more within seconds makes sense.</summary>
    internal bool MayPassAtOnce =>
        Kind is TroubleKind.Unreachable or TroubleKind.Busy or TroubleKind.ServerFailed && RetryAfter is null or { TotalSeconds: <= 5 };
}
