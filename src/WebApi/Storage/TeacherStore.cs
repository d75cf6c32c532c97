using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails.Privacy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Teachers and their class lists, which are encrypted.</summary>
internal sealed class TeacherStore(IDbContextFactory<HomeroomDb> databases, IDataProtectionProvider protection) : IRosterStore
{
    private readonly IDataProtector _protector = protection.CreateProtector("teachers.roster");
    private readonly IDataProtector _requests = protection.CreateProtector(DraftStore.RequestPurpose);

    public async Task<Roster> GetAsync(string teacherId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var roster = await db.Teachers.Where(t => t.Id == teacherId).Select(t => t.Roster).FirstOrDefaultAsync(ct);
        return string.IsNullOrEmpty(roster) ? Roster.Empty : new Roster(JsonSerializer.Deserialize<List<string>>(_protector.Unprotect(roster))!);
    }

    public async Task SaveAsync(string teacherId, string name, IReadOnlyList<string> roster, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var sealedRoster = roster.Count == 0 ? "" : _protector.Protect(JsonSerializer.Serialize(roster));
        await db
            .Teachers.Where(t => t.Id == teacherId)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.Name, name).SetProperty(t => t.Roster, sealedRoster), ct);
    }

    /// <summary>The first teacher of this installation; made when there is none.</summary>
    public async Task<Teacher> FirstAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var first = await db.Teachers.OrderBy(t => t.Id).FirstOrDefaultAsync(ct);
        if (first is null)
        {
            first = new TeacherRecord { Id = Guid.CreateVersion7().ToString("N"), Name = "Teacher" };
            db.Teachers.Add(first);
            await db.SaveChangesAsync(ct);
        }

        return new Teacher(first.Id, first.Name);
    }

    public async Task<Teacher?> FindAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var t = await db.Teachers.AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct);
        return t is null ? null : new Teacher(t.Id, t.Name);
    }

    /// <summary>Everything that is stored about the teacher, readable.</summary>
    public async Task<object> ExportAsync(Teacher teacher, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var drafts = await db.Drafts.AsNoTracking().Where(d => d.Owner == teacher.Id).OrderBy(d => d.Id).ToListAsync(ct);
        var events = await db
            .Events.AsNoTracking()
            .Where(e => db.Drafts.Any(d => d.Id == e.DraftId && d.Owner == teacher.Id))
            .OrderBy(e => e.DraftId)
            .ThenBy(e => e.Number)
            .ToListAsync(ct);
        var history = events.ToLookup(e => e.DraftId, e => JsonNode.Parse(e.Json));
        return new
        {
            teacher.Name,
            Roster = (await GetAsync(teacher.Id, ct)).Names,
            Drafts = drafts.Select(d => new
            {
                d.Id,
                d.Title,
                Request = JsonNode.Parse(_requests.Unprotect(d.Request)),
                Events = history[d.Id],
            }),
            Feedback = await db.Feedback.AsNoTracking().Where(f => f.TeacherId == teacher.Id).ToListAsync(ct),
        };
    }

    /// <summary>Removes everything that is stored about the teacher.</summary>
    public async Task EraseAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Events.Where(e => db.Drafts.Any(d => d.Id == e.DraftId && d.Owner == id)).ExecuteDeleteAsync(ct);
        await db.Drafts.Where(d => d.Owner == id).ExecuteDeleteAsync(ct);
        await db.Feedback.Where(f => f.TeacherId == id).ExecuteDeleteAsync(ct);
        await db.Teachers.Where(t => t.Id == id).ExecuteUpdateAsync(s => s.SetProperty(t => t.Roster, "").SetProperty(t => t.Name, "Teacher"), ct);
        await transaction.CommitAsync(ct);
    }
}
