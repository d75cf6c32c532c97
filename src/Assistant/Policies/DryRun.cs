using Homeroom.Guardrails;

namespace Homeroom.Assistant.Policies;

/// <summary>So many findings of one code that would do something else.</summary>
/// <param name="Rail">Id of the rail.</param>
/// <param name="Code">Code of the finding.</param>
/// <param name="From">What they do now; pass where nothing is found.</param>
/// <param name="To">What they would do.</param>
/// <param name="Count">How many.</param>
public sealed record VerdictChange(string Rail, string Code, Verdict From, Verdict To, int Count);

/// <summary>A draft of which some findings would do something else.</summary>
/// <param name="Id">Id of the draft.</param>
/// <param name="Title">Its title.</param>
/// <param name="NewlyHeld">Whether its plan would be held, or refused, where nothing stops it now.</param>
/// <param name="Changes">What would change in it.</param>
public sealed record DraftChange(string Id, string Title, bool NewlyHeld, IReadOnlyList<VerdictChange> Changes);

/// <summary>What a policy would change over past drafts. It holds no word of them but their titles.</summary>
/// <param name="Policy">Name of the policy that was tried.</param>
/// <param name="Version">Its version.</param>
/// <param name="Drafts">How many drafts were looked at, newest first.</param>
/// <param name="IsAll">Whether these are all there are.</param>
/// <param name="Findings">How many findings there are under either policy.</param>
/// <param name="Changed">How many of them would do something else.</param>
/// <param name="Changes">The changes by code, most frequent first.</param>
/// <param name="ByDraft">The drafts that would change.</param>
public sealed record DryRun(
    string Policy,
    string Version,
    int Drafts,
    bool IsAll,
    int Findings,
    int Changed,
    IReadOnlyList<VerdictChange> Changes,
    IReadOnlyList<DraftChange> ByDraft
);
