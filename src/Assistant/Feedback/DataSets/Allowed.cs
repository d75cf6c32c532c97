namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>What may be done with a teacher's drafts.</summary>
/// <param name="School">The most that the school allows.</param>
/// <param name="Own">What the teacher allows.</param>
/// <param name="SchoolExamples">Whether the school lets colleagues' models see approved drafts as examples.</param>
/// <param name="OwnExamples">Whether the teacher does.</param>
public sealed record Allowed(Consent School, Consent Own, bool SchoolExamples, bool OwnExamples)
{
    /// <summary>Whether colleagues' models may see approved drafts of the teacher.</summary>
    public bool SharesExamples => SchoolExamples && OwnExamples;

    /// <summary>What holds: the lesser of both.</summary>
    public Consent Level => (Consent)Math.Min((int)School, (int)Own);
}
