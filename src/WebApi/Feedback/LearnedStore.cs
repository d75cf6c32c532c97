using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Learned;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Feedback;

/// <summary>What goes with a teacher's requests: the standing notes, and the nearest approved drafts of the teacher and of colleagues who share theirs.</summary>
internal sealed class LearnedStore(
    IDbContextFactory<HomeroomDb> databases,
    IDraftStore drafts,
    LearnableDrafts learnable,
    ConsentStore consents,
    NoteStore notes,
    RailPipeline rails
) : ILearned
{
    /// <summary>So many examples go with a request.</summary>
    public const int Most = 2;

    public async Task<IReadOnlyList<string>> NotesAsync(DraftKind kind, string teacher, CancellationToken ct) =>
        [.. (await notes.AllAsync(teacher, ct)).Where(n => n.Kind == kind.Id).Select(n => n.Text)];

    public async Task<LearnedOnce> ForAsync(DraftRequest request, string teacher, CancellationToken ct)
    {
        var near = request.WithExamples && request.Kind.Exemplary.Count > 0 ? await NearAsync(request, teacher, ct) : [];
        return new LearnedOnce(await NotesAsync(request.Kind, teacher, ct), near);
    }

    public async Task<IReadOnlyList<Example>> ExamplesAsync(IReadOnlyList<string> ids, string teacher, CancellationToken ct)
    {
        List<Example> found = [];
        foreach (var id in ids)
        {
            if (await drafts.FindAsync(id, ct) is { } stored && Example.Of(stored) is { } example)
            {
                var shown = stored.Draft.Owner == teacher ? example : await OfColleagueAsync(example, stored, ct);
                found.AddRange(shown is null || !IsFit(shown, stored.Draft.Band) ? [] : [shown]);
            }
        }

        return found;
    }

    // An example that the checks would stop must not stop the request that it goes along with, and one that gives orders is none.
    private bool IsFit(Example example, string band) =>
        rails
            .Review(new RailInput(Direction.Request, band, [new RailText(LearnedInputs.Examples, example.Text)]))
            .All(f => f.Severity < Verdict.Hold && f.Rail is not ("instructions" or "jailbreak" or "hidden-text"));

    private async Task<Example?> OfColleagueAsync(Example example, StoredDraft stored, CancellationToken ct)
    {
        if (!(await consents.OfAsync(stored.Draft.Owner, ct)).SharesExamples)
        {
            return null; // It was taken back since.
        }

        return example.Anonymous(KnownPeople.Of(stored, new Roster(await learnable.PeopleOfAsync(stored.Draft.Owner, ct))));
    }

    private async Task<IReadOnlyList<string>> NearAsync(DraftRequest request, string teacher, CancellationToken ct)
    {
        var sharing = (await consents.SharersAsync(ct)).Where(t => t != teacher).ToList();
        await using var db = await databases.CreateDbContextAsync(ct);
        var beginnings = NearDrafts.BeginningsOf(request.Topic);
        var found = await ExampleSearch.FindAsync(db, teacher, sharing, request.Kind.Id, beginnings, ct);
        return NearDrafts.Choose(
            request,
            [.. found.Select(f => new NearDraft(f.Id, f.Title, f.Subject, f.Band, f.Words.Split(' '), IsOwn: f.Owner == teacher))],
            Most
        );
    }
}
