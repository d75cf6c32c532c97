using System.Text.Json;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails.Privacy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Teachers and their class lists, which are encrypted.</summary>
internal sealed class TeacherStore(IDbContextFactory<HomeroomDb> databases, IDataProtectionProvider protection) : IRosterStore
{
    private readonly IDataProtector _protector = protection.CreateProtector("teachers.roster");

    public async Task<Roster> GetAsync(string teacherId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var roster = await db.Teachers.Where(t => t.Id == teacherId).Select(t => t.Roster).FirstOrDefaultAsync(ct);
        return string.IsNullOrEmpty(roster) ? Roster.Empty : new Roster([.. JsonSerializer.Deserialize<List<string>>(_protector.Unprotect(roster))!]);
    }

    public async Task SaveAsync(string teacherId, string name, IReadOnlyList<string> roster, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var sealedRoster = Close(roster);
        await db
            .Teachers.Where(t => t.Id == teacherId)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.Name, name).SetProperty(t => t.Roster, sealedRoster), ct);
    }

    public async Task<Teacher?> FindAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var t = await db.Teachers.AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct);
        return t is null ? null : new Teacher(t.Id, t.Name);
    }

    /// <summary>A class list as it is stored.</summary>
    public string Close(IReadOnlyList<string> roster) => roster.Count == 0 ? "" : _protector.Protect(JsonSerializer.Serialize(roster));
}
