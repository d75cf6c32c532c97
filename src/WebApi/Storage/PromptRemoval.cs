using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>A teacher's versions of prompts: to take away, and to erase.</summary>
internal static class PromptRemoval
{
    /// <summary>Every version of a teacher with its text.</summary>
    public static async Task<IReadOnlyList<object>> AllOfAsync(IDbContextFactory<HomeroomDb> databases, string teacher, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await (
            from v in db.PromptVersions
            join t in db.PromptTexts on v.Hash equals t.Hash
            where v.Author == teacher
            orderby v.Prompt, v.Number
            select (object)
                new
                {
                    v.Prompt,
                    v.Number,
                    v.Why,
                    v.At,
                    v.Hash,
                    t.Yaml,
                }
        ).ToListAsync(ct);
    }

    /// <summary>Removes the versions that nobody else was given. Shared ones stay, without the author: drafts of colleagues were written with them.</summary>
    public static async Task RemoveAllOfAsync(HomeroomDb db, string teacher, CancellationToken ct)
    {
        await db.PromptUses.Where(u => u.Owner == teacher).ExecuteDeleteAsync(ct);
        await db.PromptUses.Where(u => u.By == teacher).ExecuteUpdateAsync(s => s.SetProperty(u => u.By, ""), ct);
        var shared = db.PromptUses.Where(u => u.Owner == "" && u.Revision != null).Select(u => u.Revision!);
        var hashes = await db.PromptVersions.Where(v => v.Author == teacher).Select(v => v.Hash).ToListAsync(ct);
        await db.PromptVersions.Where(v => v.Author == teacher && !shared.Contains(v.Id)).ExecuteDeleteAsync(ct);
        // Nobody has a version's id as an account, and the turns of two who have left must not meet.
        await db
            .PromptVersions.Where(v => v.Author == teacher)
            .ExecuteUpdateAsync(s => s.SetProperty(v => v.Author, v => v.Id).SetProperty(v => v.Why, ""), ct);
        await db.PromptTexts.Where(t => hashes.Contains(t.Hash) && !db.PromptVersions.Any(v => v.Hash == t.Hash)).ExecuteDeleteAsync(ct);
    }
}
