using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails.Privacy;
using Homeroom.WebApi.Accounts;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback;

/// <summary>Reads stored drafts as rows to learn from: what was asked, what the model wrote, what was approved, and whom it may name.</summary>
internal sealed class LearnableDrafts(IDraftStore drafts, PromptChoice prompts, TeacherStore teachers)
{
    /// <summary>The row of a draft; null when it is not approved as it stands, is deleted, or has nothing to learn from.</summary>
    /// <param name="id">Id of the draft.</param>
    /// <param name="consent">What its teacher and the school allow.</param>
    /// <param name="people">Whom it may name: those of <see cref="PeopleOfAsync"/>.</param>
    /// <param name="ct">Whether it is still wanted.</param>
    public async Task<LearningRow?> ReadAsync(string id, Consent consent, IReadOnlyList<Person> people, CancellationToken ct)
    {
        if (await drafts.FindAsync(id, ct) is not { Draft: { DeletedAt: null, Provenance: not null } draft, Request: var request } stored)
        {
            return null;
        }

        var events = await drafts.EventsAsync(id, 0, ct);
        if (ApprovedDraft.Of(draft, events) is not { } approved)
        {
            return null;
        }

        var row = ApprovedRows.Of(approved, request, events, await PromptAsync(draft, ct), KnownPeople.Of(stored, new Roster(people)).People);
        return row is null ? null : row with { Consent = consent };
    }

    /// <summary>A teacher's class list, and the teacher.</summary>
    public async Task<IReadOnlyList<Person>> PeopleOfAsync(string teacher, CancellationToken ct)
    {
        var students = (await teachers.GetAsync(teacher, ct)).People;
        return await teachers.FindAsync(teacher, ct) is { Name: { Length: > 0 } name } && name != TeacherRecord.Unnamed
            ? [.. students, new Person(name, PersonRole.Staff)]
            : students;
    }

    // Drafts of before there were versions were asked with a file that came with a build.
    private async Task<PromptFile?> PromptAsync(Draft draft, CancellationToken ct)
    {
        var id = draft.Provenance!.Prompt;
        var shipped = prompts.Files.Find(id);
        return draft.Prompts?.GetValueOrDefault(id) is not { } pin || pin.Hash == shipped?.Content ? shipped : await prompts.ReadAsync(pin.Hash, ct);
    }
}
