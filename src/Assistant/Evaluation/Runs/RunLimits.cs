namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>What a run may use.</summary>
public sealed record RunLimits
{
    /// <summary>Questions at once.</summary>
    public int Concurrency { get; init; } = 8;

    /// <summary>Money, in the currency of the configured prices.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Tokens, in and out.</summary>
    public long? Tokens { get; init; }

    /// <summary>Time.</summary>
    public TimeSpan? Time { get; init; }
}

/// <summary>What a run has used so far, and where it stands.</summary>
public sealed class RunCount
{
    private readonly Lock _gate = new();

    /// <summary>Results, those of an earlier start among them.</summary>
    public int Done { get; private set; }

    /// <summary>Passed.</summary>
    public int Passed { get; private set; }

    /// <summary>Failed.</summary>
    public int Failed { get; private set; }

    /// <summary>Without an answer, or without a score.</summary>
    public int Errors { get; private set; }

    /// <summary>Tokens, in and out.</summary>
    public long Tokens { get; private set; }

    /// <summary>Money; null where nothing has a price.</summary>
    public decimal? Cost { get; private set; }

    /// <summary>Counts a result.</summary>
    public void Add(CaseResult result)
    {
        lock (_gate)
        {
            Done++;
            Passed += result.Status == CaseStatus.Passed ? 1 : 0;
            Failed += result.Status == CaseStatus.Failed ? 1 : 0;
            Errors += result.Status is CaseStatus.Error or CaseStatus.Unscored ? 1 : 0;
            // What comes from the shelf was paid for before.
            if (result.Source == "model")
            {
                Tokens += (result.InputTokens ?? 0) + (result.OutputTokens ?? 0);
                Cost = result.Cost is { } cost ? (Cost ?? 0) + cost : Cost;
            }
        }
    }

    /// <summary>Which limit is reached, in a sentence; null for none.</summary>
    public string? Reached(RunLimits limits, TimeSpan taken)
    {
        lock (_gate)
        {
            return limits.Cost is { } cost && Cost >= cost ? $"The budget of {cost} is used up."
                : limits.Tokens is { } tokens && Tokens >= tokens ? $"The budget of {tokens} tokens is used up."
                : limits.Time is { } time && taken >= time ? $"The budget of {time.TotalSeconds:0} seconds is used up."
                : null;
        }
    }
}
