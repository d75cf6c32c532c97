namespace Homeroom.Assistant.Models;

/// <summary>The model did not deliver. The message is a sentence for a teacher.</summary>
public sealed class ModelTrouble : Exception
{
    /// <summary>Creates it.</summary>
    public ModelTrouble(string message, TimeSpan? retryAfter = null, bool canRetry = true, Exception? inner = null)
        : base(message, inner)
    {
        RetryAfter = retryAfter;
        CanRetry = canRetry;
    }

    /// <summary>How long the server asked us to wait.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Whether trying again by itself makes sense.</summary>
    public bool CanRetry { get; }
}
