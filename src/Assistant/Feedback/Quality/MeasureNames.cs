namespace Homeroom.Assistant.Feedback.Quality;

/// <summary>How the measures of a tally are called; they are stored.</summary>
public static class MeasureNames
{
    /// <summary>Whether drafts were approved (1 or 0).</summary>
    public const string Approved = "approved";

    /// <summary>Whether a part was asked for once more.</summary>
    public const string Redone = "redone";

    /// <summary>Findings of the rails.</summary>
    public const string Findings = "findings";

    /// <summary>Whether a finding held it.</summary>
    public const string Held = "held";

    /// <summary>Edit distance of the whole draft.</summary>
    public const string Distance = "distance";

    /// <summary>Words that were changed.</summary>
    public const string Words = "words";

    /// <summary>Minutes to approval.</summary>
    public const string Minutes = "minutes";

    /// <summary>Cost.</summary>
    public const string Cost = "cost";

    /// <summary>Milliseconds from the first call to the last section.</summary>
    public const string Milliseconds = "milliseconds";

    /// <summary>Before the edit distance of a section.</summary>
    public const string Section = "section/";

    /// <summary>Before a reason that was ticked.</summary>
    public const string Reason = "reason/";

    /// <summary>Before the name of a model.</summary>
    public const string Model = "model/";

    /// <summary>Before a week, its Monday, and a measure of it.</summary>
    public const string Week = "week/";
}
