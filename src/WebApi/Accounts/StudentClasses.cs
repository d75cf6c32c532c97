using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>The texts of a teacher's live activities: what was read and what students wrote there. A classmate may be named in either.</summary>
internal static class StudentClasses
{
    /// <summary>Every text, with the title of its activity.</summary>
    public static async IAsyncEnumerable<(string Title, string Text)> ReadAsync(
        HomeroomDb db,
        string teacherId,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        foreach (var session in await SessionsAsync(db, teacherId, ct))
        {
            foreach (var text in JsonTexts.Of(JsonNode.Parse(session.Plan)))
            {
                yield return (session.Title, text.Text);
            }

            foreach (var row in await db.LiveEvents.AsNoTracking().Where(e => e.SessionId == session.Id).OrderBy(e => e.Number).ToListAsync(ct))
            {
                foreach (var text in LiveWords.Of(Event(row)))
                {
                    yield return (session.Title, text);
                }
            }
        }
    }

    /// <summary>Takes a name out; gives the ids of the activities that held it.</summary>
    public static async Task<IReadOnlyList<string>> EraseAsync(HomeroomDb db, string teacherId, NameErasure erasure, CancellationToken ct)
    {
        List<string> changed = [];
        foreach (var session in await SessionsAsync(db, teacherId, ct))
        {
            var (title, plan) = (erasure.In(session.Title), JsonTexts.Map(JsonNode.Parse(session.Plan)!, erasure.In).ToJsonString(Json.Options));
            var touched = title != session.Title || plan != session.Plan;
            if (touched)
            {
                await db
                    .LiveSessions.Where(s => s.Id == session.Id)
                    .ExecuteUpdateAsync(s => s.SetProperty(x => x.Title, title).SetProperty(x => x.Plan, plan), ct);
            }

            foreach (var row in await db.LiveEvents.AsNoTracking().Where(e => e.SessionId == session.Id).ToListAsync(ct))
            {
                var e = Event(row);
                if (LiveWords.Of(e).Any(t => erasure.CountIn(t) > 0))
                {
                    var json = JsonSerializer.Serialize(LiveWords.With(e, erasure.In), Json.Options);
                    await db.LiveEvents.Where(x => x.Number == row.Number).ExecuteUpdateAsync(s => s.SetProperty(x => x.Json, json), ct);
                    touched = true;
                }
            }

            changed.AddRange(touched ? [session.Id] : []);
        }

        return changed;
    }

    private static Task<List<LiveSessionRecord>> SessionsAsync(HomeroomDb db, string teacherId, CancellationToken ct) =>
        db.LiveSessions.AsNoTracking().Where(s => s.Owner == teacherId).OrderBy(s => s.Id).ToListAsync(ct);

    private static LiveEvent Event(LiveEventRecord row) => JsonSerializer.Deserialize<LiveEvent>(row.Json, Json.Options)!;
}
