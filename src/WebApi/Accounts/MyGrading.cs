using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>What is stored of a teacher's class sets, opened, to take away.</summary>
internal sealed class MyGrading(IDbContextFactory<HomeroomDb> databases, IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector(GradingStore.Purpose);

    /// <summary>Adds one file an assignment.</summary>
    public async Task AddAsync(GrowingZip zip, string owner, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var sets = await db.GradingSets.AsNoTracking().Where(s => s.Owner == owner).OrderBy(s => s.CreatedAt).ToListAsync(ct);
        foreach (var set in sets)
        {
            var papers = await db.GradingPapers.AsNoTracking().Where(p => p.SetId == set.Id).OrderBy(p => p.PaperId).ToListAsync(ct);
            var events = await db.GradingEvents.AsNoTracking().Where(e => e.SetId == set.Id).OrderBy(e => e.Number).ToListAsync(ct);
            var all = new
            {
                set.Id,
                set.Title,
                set.ClassName,
                set.CreatedAt,
                set.DeletedAt,
                Papers = papers.Select(p => Open(p.Sealed)),
                Events = events.Select(e => new { e.Number, What = Open(e.Sealed) }),
            };
            await zip.AddAsync($"grading/{set.Id}.json", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(all, Json.Options)), ct);
        }
    }

    private JsonNode? Open(string kept) => JsonNode.Parse(_protector.Unprotect(kept));
}
