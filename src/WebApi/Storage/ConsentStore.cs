using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.WebApi.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Who allows what. A word is never changed; the last one counts, and what was derived beyond it goes in the same transaction.</summary>
internal sealed class ConsentStore(IDbContextFactory<HomeroomDb> databases, TimeProvider time)
{
    /// <summary>Stands for the school.</summary>
    public const string School = "";

    private static readonly ConsentRecord Unsaid = new() { Level = Consent.Aggregate };

    /// <summary>What holds for a teacher.</summary>
    public async Task<Allowed> OfAsync(string teacher, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var said = await LastAsync(db, c => c == teacher || c == School, ct);
        return Of(teacher, said);
    }

    /// <summary>What holds for each teacher who or whose school has said something; for all others the default.</summary>
    public async Task<Func<string, Allowed>> AllAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var said = await LastAsync(db, _ => true, ct);
        return teacher => Of(teacher, said);
    }

    /// <summary>The teachers whose approved drafts may be shown to colleagues' models.</summary>
    public Task<IReadOnlyList<string>> SharersAsync(CancellationToken ct) => WhoAsync(a => a.SharesExamples, ct);

    /// <summary>The teachers who allow at least so much, with the school; it has to be more than what holds where nothing was said.</summary>
    public Task<IReadOnlyList<string>> WhoAllowAsync(Consent least, CancellationToken ct) => WhoAsync(a => a.Level >= least, ct);

    /// <summary>A teacher's or the school's new word.</summary>
    /// <param name="whose">Id of the teacher; <see cref="School"/> for the school.</param>
    /// <param name="level">What is allowed.</param>
    /// <param name="examples">Whether colleagues' models may see approved drafts as examples.</param>
    /// <param name="by">Id of the teacher who says it.</param>
    /// <param name="ct">Whether it is still wanted.</param>
    public async Task SayAsync(string whose, Consent level, bool examples, string by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await Shred.OpenAsync(db, ct);
        var gone = 0;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var turn = await db.Consents.Where(c => c.Teacher == whose).MaxAsync(c => (int?)c.Turn, ct) ?? 0;
        db.Consents.Add(
            new ConsentRecord
            {
                Teacher = whose,
                Turn = turn + 1,
                Level = level,
                Examples = examples,
                By = by,
                At = time.GetUtcNow().ToUnixTimeMilliseconds(),
            }
        );
        await db.SaveChangesAsync(ct);
        var said = await LastAsync(db, _ => true, ct);
        var teachers = whose == School ? await LearningRemoval.TeachersAsync(db, ct) : [whose];
        foreach (var teacher in teachers)
        {
            gone += await LearningRemoval.KeepOnlyAsync(db, teacher, Of(teacher, said), ct);
        }

        await LearningRemoval.ReadAgainAsync(db, teachers, ct);
        await transaction.CommitAsync(ct);
        foreach (var teacher in teachers)
        {
            // Somebody may have written by the old word until this moment.
            gone += await LearningRemoval.KeepOnlyAsync(db, teacher, Of(teacher, said), ct);
        }

        if (gone > 0)
        {
            await Shred.FinishAsync(db, ct);
        }
    }

    private async Task<IReadOnlyList<string>> WhoAsync(Func<Allowed, bool> allows, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var said = await LastAsync(db, _ => true, ct);
        return [.. said.Keys.Where(t => t != School && allows(Of(t, said))).Order(StringComparer.Ordinal)];
    }

    private static Allowed Of(string teacher, IReadOnlyDictionary<string, ConsentRecord> said)
    {
        var (school, own) = (said.GetValueOrDefault(School, Unsaid), said.GetValueOrDefault(teacher, Unsaid));
        return new Allowed(school.Level, own.Level, school.Examples, own.Examples);
    }

    private static async Task<Dictionary<string, ConsentRecord>> LastAsync(HomeroomDb db, Func<string, bool> whose, CancellationToken ct) =>
        (await db.Consents.AsNoTracking().GroupBy(c => c.Teacher).Select(g => g.OrderByDescending(c => c.Turn).First()).ToListAsync(ct))
            .Where(c => whose(c.Teacher))
            .ToDictionary(c => c.Teacher);
}
