namespace Homeroom.Assistant.Feedback.Experiments;

/// <summary>What one teacher made of one version.</summary>
/// <param name="Teacher">Id of the teacher.</param>
/// <param name="Drafts">Drafts that were decided on.</param>
/// <param name="Approved">Those of them that were approved.</param>
public sealed record TeacherTally(string Teacher, int Drafts, int Approved);

/// <summary>One version of an experiment and how it did so far.</summary>
/// <param name="Teachers">Tallies, one a teacher.</param>
public sealed record Arm(IReadOnlyList<TeacherTally> Teachers)
{
    /// <summary>Drafts of all teachers.</summary>
    public int Drafts => Teachers.Sum(t => t.Drafts);

    /// <summary>Approved drafts of all teachers.</summary>
    public int Approved => Teachers.Sum(t => t.Approved);

    /// <summary>Share of the drafts that was approved; NaN without drafts.</summary>
    public double Rate => (double)Approved / Drafts;

    // Ratio estimator over whole teachers (Cochran 1977, section 9A.2): drafts of one teacher are alike.
    internal double ClusteredVariance()
    {
        var (rate, drafts, teachers) = (Rate, (double)Drafts, Teachers.Count(t => t.Drafts > 0));
        return Teachers.Sum(t => Math.Pow(t.Approved - (rate * t.Drafts), 2)) / (drafts * drafts) * teachers / (teachers - 1);
    }
}
