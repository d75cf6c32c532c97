using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Feedback.DataSets;

/// <summary>Makes the rows of data sets that were asked for. It can be stopped at any moment, and makes a set from its beginning then.</summary>
internal sealed class DataSetWriting(
    IDbContextFactory<HomeroomDb> databases,
    LearnableDrafts learnable,
    ConsentStore consents,
    SchoolSecrets secrets,
    LearningSeal seal,
    RailPipeline rails
)
{
    /// <summary>Most drafts of one set: a person reads every row.</summary>
    public const int Most = 2_000;

    private const int AtOnce = 50;

    /// <summary>Makes all that were asked for, and says how many.</summary>
    public async Task<int> WriteAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var waiting = await db.DataSets.AsNoTracking().Where(s => s.State == DataSetState.Making).OrderBy(s => s.Id).ToListAsync(ct);
        foreach (var set in waiting)
        {
            try
            {
                await WriteAsync(db, set, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException && StorageTroubles.Of(e) is null)
            {
                db.ChangeTracker.Clear();
                await db.DataSetRows.Where(r => r.SetId == set.Id).ExecuteDeleteAsync(ct);
                await db.DataSets.Where(s => s.Id == set.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.State, DataSetState.Failed), ct);
            }
        }

        return waiting.Count;
    }

    private async Task WriteAsync(HomeroomDb db, DataSetRecord set, CancellationToken ct)
    {
        await db.DataSetRows.Where(r => r.SetId == set.Id).ExecuteDeleteAsync(ct);
        var plan = new DataSetPlan(set.Name, set.Format) { HeldOut = set.HeldOut, Salt = await secrets.GetAsync(SchoolSecrets.StandIns, ct) };
        var filter = JsonSerializer.Deserialize<DraftFilter>(set.Filter, Json.Options)!;
        var found = await filter.FindAsync(db, Most, ct);
        var versions = await VersionsAsync(db, found, ct);
        var making = new DataSetMaking(plan, rails);
        var allowed = await consents.AllAsync(ct);
        var people = new Dictionary<string, IReadOnlyList<Person>>();
        foreach (var some in found.Chunk(AtOnce))
        {
            making.Add(await ReadAsync(some, making, set.Needs(), allowed, people, ct));
        }

        var rows = making.Rows();
        var erased = await KeepAsync(db, set, rows, found.ToDictionary(d => d.Id, d => d.Teacher), versions, ct);
        if (erased > 0)
        {
            making.Counts.Refuse("erased while it was made", erased);
        }

        // A consent may have been withdrawn in this moment.
        foreach (var teacher in found.Select(d => d.Teacher).Distinct())
        {
            await LearningRemoval.KeepOnlyAsync(db, teacher, await consents.OfAsync(teacher, ct), ct);
        }

        var (came, refused) = (making.Counts.Came, JsonSerializer.Serialize(making.Counts.Refused, Json.Options));
        var done = await db
            .DataSets.Where(s => s.Id == set.Id)
            .ExecuteUpdateAsync(
                s => s.SetProperty(x => x.State, DataSetState.Made).SetProperty(x => x.Came, came).SetProperty(x => x.Refused, refused),
                ct
            );
        if (done == 0)
        {
            await db.DataSetRows.Where(r => r.SetId == set.Id).ExecuteDeleteAsync(ct); // It was removed meanwhile.
        }
    }

    // Taken before anything is read.
    private static async Task<Dictionary<string, int>> VersionsAsync(HomeroomDb db, List<FoundDraft> found, CancellationToken ct)
    {
        Dictionary<string, int> versions = [];
        foreach (var ids in found.Select(d => d.Id).Chunk(500))
        {
            foreach (var draft in await db.Drafts.Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.Version }).ToListAsync(ct))
            {
                versions[draft.Id] = draft.Version;
            }
        }

        return versions;
    }

    // A draft whose teacher does not allow it is not even opened.
    private async Task<List<LearningRow>> ReadAsync(
        IEnumerable<FoundDraft> drafts,
        DataSetMaking making,
        Consent needs,
        Func<string, Allowed> allowed,
        Dictionary<string, IReadOnlyList<Person>> people,
        CancellationToken ct
    )
    {
        List<LearningRow> rows = [];
        foreach (var draft in drafts)
        {
            var level = allowed(draft.Teacher).Level;
            if (level < needs)
            {
                making.Refuse("no consent");
                continue;
            }

            if (!people.TryGetValue(draft.Teacher, out var known))
            {
                people[draft.Teacher] = known = await learnable.PeopleOfAsync(draft.Teacher, ct);
            }

            if (await learnable.ReadAsync(draft.Id, level, known, ct) is { } row)
            {
                rows.Add(row);
            }
            else
            {
                making.Refuse("not approved as it stands, or the words of its prompt are gone");
            }
        }

        return rows;
    }

    // The drafts' rows are touched first, so that an erasure comes either before, and there is nothing to touch, or after, and takes these rows with it.
    private async Task<int> KeepAsync(
        HomeroomDb db,
        DataSetRecord set,
        IReadOnlyList<CleanRow> rows,
        Dictionary<string, string> teachers,
        Dictionary<string, int> versions,
        CancellationToken ct
    )
    {
        var (number, erased) = (0, 0);
        foreach (var some in rows.Chunk(AtOnce))
        {
            var ids = some.Select(r => r.Source).ToList();
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await db.Drafts.Where(d => ids.Contains(d.Id)).ExecuteUpdateAsync(s => s.SetProperty(d => d.Version, d => d.Version), ct);
            // What was changed since it was read, as by the erasure of a name, is as good as gone.
            var standing = await db.Drafts.Where(d => ids.Contains(d.Id) && d.DeletedAt == null).ToDictionaryAsync(d => d.Id, d => d.Version, ct);
            var there = standing.Where(d => versions.GetValueOrDefault(d.Key, -1) == d.Value).Select(d => d.Key).ToHashSet();
            foreach (var row in some)
            {
                number++;
                if (!there.Contains(row.Source))
                {
                    erased++;
                    continue;
                }

                db.DataSetRows.Add(
                    new DataSetRowRecord
                    {
                        SetId = set.Id,
                        Number = number,
                        DraftId = row.Source,
                        Teacher = teachers[row.Source],
                        Needs = set.Needs(),
                        Sealed = seal.Close(row),
                    }
                );
            }

            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            db.ChangeTracker.Clear();
        }

        return erased;
    }
}
