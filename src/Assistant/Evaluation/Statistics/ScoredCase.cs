namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>One try of a case.</summary>
/// <param name="Score">0 to 1; NaN or anything else where the case has no score.</param>
/// <param name="Passed">Whether it reached the case's threshold.</param>
public readonly record struct Attempt(double Score, bool Passed);

/// <summary>How one case went in one run.</summary>
/// <param name="Id">The case's id, unique in its suite.</param>
/// <param name="Attempts">Its tries: one, or more where it was repeated.</param>
public sealed record ScoredCase(string Id, IReadOnlyList<Attempt> Attempts)
{
    /// <summary>A case that was tried once.</summary>
    public ScoredCase(string id, double score, bool passed)
        : this(id, [new Attempt(score, passed)]) { }

    /// <summary>Whether it must always pass: one broken try fails the suite.</summary>
    public bool Hard { get; init; }

    /// <summary>How much it weighs in the suite's score, above 0.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Whether every try has a score from 0 to 1, and there is one.</summary>
    public bool Scored => Attempts.Count > 0 && Attempts.All(a => a.Score is >= 0 and <= 1);

    /// <summary>The mean score, 0 to 1.</summary>
    public double Score => Steady.Of(Attempts.Average(a => a.Score));

    /// <summary>The share of tries that passed, 0 to 1.</summary>
    public double PassRate => Attempts.Count(a => a.Passed) / (double)Attempts.Count;

    /// <summary>Whether it counts as passed: a hard case in every try, another in more than half.</summary>
    public bool Passed => Hard ? PassRate >= 1 : PassRate > 0.5;

    /// <summary>Whether its tries disagree.</summary>
    public bool Flaky => PassRate is > 0 and < 1;
}
