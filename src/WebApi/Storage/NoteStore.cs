using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Standing notes in the database.</summary>
internal sealed class NoteStore(IDbContextFactory<HomeroomDb> databases, TimeProvider time)
{
    /// <summary>More of them no model would follow.</summary>
    public const int Most = 12;

    /// <summary>All notes of a teacher, oldest first.</summary>
    public async Task<IReadOnlyList<StandingNoteRecord>> AllAsync(string teacher, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.StandingNotes.AsNoTracking().Where(n => n.Teacher == teacher).OrderBy(n => n.At).ThenBy(n => n.Id).ToListAsync(ct);
    }

    /// <summary>Adds one; false when there are too many, or when it is there already.</summary>
    public async Task<bool> AddAsync(string teacher, string kind, string text, string habit, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var there = await db.StandingNotes.Where(n => n.Teacher == teacher && n.Kind == kind).Select(n => n.Text).ToListAsync(ct);
        var stored = StorableText.Of(text);
        if (there.Count >= Most || there.Contains(stored))
        {
            return false;
        }

        var now = time.GetUtcNow();
        db.StandingNotes.Add(
            new StandingNoteRecord
            {
                Id = Guid.CreateVersion7(now).ToString("N"),
                Teacher = teacher,
                Kind = kind,
                Text = stored,
                Habit = habit,
                At = now.ToUnixTimeMilliseconds(),
            }
        );
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>Takes one away.</summary>
    public async Task RemoveAsync(string teacher, string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.StandingNotes.Where(n => n.Teacher == teacher && n.Id == id).ExecuteDeleteAsync(ct);
    }
}
