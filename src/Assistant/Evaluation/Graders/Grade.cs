namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>What a grader says of an answer.</summary>
/// <param name="Score">0 to 1; not a number where the grader could not judge.</param>
/// <param name="Passed">Whether it is good enough.</param>
/// <param name="Reason">A sentence for whoever reads the report: what was found where, never more than a short piece of the answer.</param>
public sealed record Grade(double Score, bool Passed, string Reason)
{
    /// <summary>Whether the grader could judge. What is unscored never counts as passed.</summary>
    public bool IsScored => !double.IsNaN(Score);

    /// <summary>All is as it should be.</summary>
    public static Grade Pass(string reason = "") => new(1, true, reason);

    /// <summary>It is not as it should be.</summary>
    public static Grade Fail(string reason) => new(0, false, reason);

    /// <summary>Pass or fail.</summary>
    public static Grade Of(bool passed, string otherwise) => passed ? Pass() : Fail(otherwise);

    /// <summary>A score against what is asked for.</summary>
    public static Grade Of(double score, double least, string reason) => new(Math.Clamp(score, 0, 1), score >= least, reason);

    /// <summary>It cannot be judged: what the grader needs is not there.</summary>
    public static Grade Unscored(string reason) => new(double.NaN, false, reason);
}
