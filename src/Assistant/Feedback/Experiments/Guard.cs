namespace Homeroom.Assistant.Feedback.Experiments;

/// <summary>Something that must not happen more often with the new version, such as a hold or a safety finding.</summary>
/// <param name="Name">What is counted, in words that follow "more often": "drafts held by a check".</param>
/// <param name="Most">So many with the new version stop the experiment at once; null for no such number.</param>
/// <param name="Alpha">How often chance alone may stop it, over all looks.</param>
public sealed record Guard(string Name, int? Most = null, double Alpha = 0.05);

/// <summary>How often a guard's event happened so far.</summary>
/// <param name="Guard">The guard.</param>
/// <param name="EventsBefore">Drafts with the event, old version.</param>
/// <param name="Before">Drafts of the old version.</param>
/// <param name="EventsAfter">Drafts with the event, new version.</param>
/// <param name="After">Drafts of the new version.</param>
public sealed record GuardTally(Guard Guard, int EventsBefore, int Before, int EventsAfter, int After)
{
    /// <summary>Whether the experiment must stop.</summary>
    public bool Stops =>
        (Guard.Most is { } most && EventsAfter >= most)
        || (
            (double)EventsAfter / Math.Max(1, After) > (double)EventsBefore / Math.Max(1, Before)
            && AlwaysValid.P(EventsBefore, Before, EventsAfter, After) <= Guard.Alpha
        );
}
