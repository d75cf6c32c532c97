using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Habits;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Feedback;

/// <summary>Reads what a teacher usually changes from the teacher's own last approved drafts, when the teacher looks. Nothing of it is kept.</summary>
internal sealed class HabitReader(IDbContextFactory<HomeroomDb> databases, IDraftStore drafts)
{
    /// <summary>So many drafts are looked at, the last ones.</summary>
    public const int Drafts = 30;

    /// <summary>The habits in drafts of one kind.</summary>
    public async Task<IReadOnlyList<Habit>> OfAsync(string teacher, string kind, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var approved = nameof(DraftStatus.Approved);
        var last = await db
            .Drafts.Where(d => d.Owner == teacher && d.Status == approved && d.Kind == kind && d.DeletedAt == null)
            .OrderByDescending(d => d.ChangedAt)
            .ThenByDescending(d => d.Id)
            .Select(d => d.Id)
            .Take(Drafts)
            .ToListAsync(ct);
        if (last.Count < Habit.FewestDrafts)
        {
            return [];
        }

        List<DraftChange> changes = [];
        foreach (var id in last)
        {
            if (DraftChange.Of(kind, await drafts.EventsAsync(id, 0, ct)) is { } change)
            {
                changes.Add(change);
            }
        }

        return Habit.Find(changes, kind);
    }
}
