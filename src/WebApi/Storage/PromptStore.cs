using Homeroom.Assistant.Prompts;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Versions of prompts in the database: only ever appended.</summary>
internal sealed class PromptStore(IDbContextFactory<HomeroomDb> databases) : IPromptStore
{
    private const int Tries = 20;

    // Asked with every draft, so it is compiled once.
    private readonly Func<HomeroomDb, string, string, IAsyncEnumerable<PromptUseRecord>> _usesOf = EF.CompileAsyncQuery(
        (HomeroomDb db, string prompt, string teacher) =>
            db.PromptUses.AsNoTracking().Where(u => u.Prompt == prompt && (u.Owner == teacher || u.Owner == ""))
    );

    private readonly Func<HomeroomDb, string, IAsyncEnumerable<ExperimentRecord>> _experimentOf = EF.CompileAsyncQuery(
        (HomeroomDb db, string prompt) => db.Experiments.AsNoTracking().Where(e => e.Prompt == prompt && e.EndedAt == null)
    );

    public async Task<PromptSplit?> SplitAsync(string prompt, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await foreach (var e in _experimentOf(db, prompt).WithCancellation(ct))
        {
            return e.Split;
        }

        return null;
    }

    public async Task KeepAsync(IReadOnlyCollection<string> texts, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await KeepAsync(db, texts, ct);
    }

    /// <summary>Keeps texts that are not kept yet; two processes may do so at once.</summary>
    public static async Task KeepAsync(HomeroomDb db, IEnumerable<string> texts, CancellationToken ct)
    {
        var byHash = texts.Distinct().ToDictionary(PromptFile.HashOf);
        var known = await db.PromptTexts.Where(t => byHash.Keys.Contains(t.Hash)).Select(t => t.Hash).ToListAsync(ct);
        foreach (var (hash, yaml) in byHash.Where(t => !known.Contains(t.Key)))
        {
            await db.Database.ExecuteSqlAsync(
                $"""INSERT INTO "PromptTexts" ("Hash", "Yaml") VALUES ({hash}, {yaml}) ON CONFLICT ("Hash") DO NOTHING""",
                ct
            );
        }
    }

    public async Task<string?> TextAsync(string hash, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.PromptTexts.Where(t => t.Hash == hash).Select(t => t.Yaml).FirstOrDefaultAsync(ct);
    }

    public async Task<PromptRevision?> AddAsync(StoredPrompt version, CancellationToken ct)
    {
        var r = version.Revision;
        for (var i = 0; ; i++)
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            if (await db.PromptVersions.AnyAsync(v => v.Prompt == r.Prompt && v.Author == r.Author && v.Turn >= r.Turn, ct))
            {
                return null;
            }

            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await KeepAsync(db, [version.Yaml], ct);
            var number = 1 + (await db.PromptVersions.Where(v => v.Prompt == r.Prompt).MaxAsync(v => (int?)v.Number, ct) ?? 0);
            db.PromptVersions.Add(RowOf(r, number));
            try
            {
                await db.SaveChangesAsync(ct);
                await transaction.CommitAsync(ct);
                return r with { Number = number };
            }
            catch (DbUpdateException) when (i < Tries)
            {
                // A colleague took the number, or another tab the turn: which of the two, the next look says.
                await transaction.RollbackAsync(ct);
            }
        }
    }

    public async Task<IReadOnlyList<PromptRevision>> RevisionsAsync(string prompt, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Read(db, db.PromptVersions.Where(v => v.Prompt == prompt)).ToListAsync(ct);
    }

    public async Task<PromptRevision?> FindAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Read(db, db.PromptVersions.Where(v => v.Id == id)).FirstOrDefaultAsync(ct);
    }

    public async Task<bool> UseAsync(PromptUse use, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        db.PromptUses.Add(
            new PromptUseRecord
            {
                Prompt = use.Prompt,
                Scope = use.Scope.ToString(),
                Owner = use.Owner,
                Turn = use.Turn,
                Revision = use.Revision,
                By = use.By,
                At = use.At.ToUnixTimeMilliseconds(),
            }
        );
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            await using var again = await databases.CreateDbContextAsync(ct);
            if (
                await again.PromptUses.AnyAsync(
                    u => u.Owner == use.Owner && u.Prompt == use.Prompt && u.Scope == use.Scope.ToString() && u.Turn == use.Turn,
                    ct
                )
            )
            {
                return false;
            }

            throw;
        }
    }

    public async Task<IReadOnlyList<PromptUse>> UsesAsync(string? prompt, string teacher, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        List<PromptUse> uses = [];
        var rows = prompt is null
            ? db.PromptUses.AsNoTracking().Where(u => u.Owner == teacher || u.Owner == "").AsAsyncEnumerable()
            : _usesOf(db, prompt, teacher);
        await foreach (var u in rows.WithCancellation(ct))
        {
            uses.Add(
                new PromptUse
                {
                    Prompt = u.Prompt,
                    Scope = Enum.Parse<PromptScope>(u.Scope),
                    Owner = u.Owner,
                    Turn = u.Turn,
                    Revision = u.Revision,
                    By = u.By,
                    At = DateTimeOffset.FromUnixTimeMilliseconds(u.At),
                }
            );
        }

        return [.. uses.OrderBy(u => u.Turn)];
    }

    private static IQueryable<PromptRevision> Read(HomeroomDb db, IQueryable<PromptVersionRecord> versions) =>
        from v in versions
        join t in db.Teachers on v.Author equals t.Id into authors
        from t in authors.DefaultIfEmpty()
        orderby v.Number descending
        select new PromptRevision
        {
            Id = v.Id,
            Prompt = v.Prompt,
            Number = v.Number,
            Author = v.Author,
            AuthorName = t == null ? "" : t.Name,
            Turn = v.Turn,
            Parent = v.Parent,
            ParentHash = v.ParentHash,
            MergedHash = v.MergedHash,
            Why = v.Why,
            Hash = v.Hash,
            At = DateTimeOffset.FromUnixTimeMilliseconds(v.At),
        };

    private static PromptVersionRecord RowOf(PromptRevision r, int number) =>
        new()
        {
            Id = r.Id,
            Prompt = r.Prompt,
            Number = number,
            Author = r.Author,
            Turn = r.Turn,
            Parent = r.Parent,
            ParentHash = r.ParentHash,
            MergedHash = r.MergedHash,
            Why = StorableText.Of(r.Why),
            Hash = r.Hash,
            At = r.At.ToUnixTimeMilliseconds(),
        };
}
