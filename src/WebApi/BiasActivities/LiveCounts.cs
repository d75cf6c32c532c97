using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.WebApi.BiasActivities.Live;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>How often each word is marked, as short as it can be said: it goes out at every mark.</summary>
internal static class LiveCounts
{
    /// <summary>The counts as JSON.</summary>
    public static string Of(LiveRoom room)
    {
        lock (room.Live.Gate)
        {
            var live = room.Live;
            var words = new int[live.Plan.Text.Tokens.Count];
            var (here, working) = (0, 0);
            foreach (var pupil in live.Pupils.Where(p => !p.OwnPace))
            {
                here++;
                var counted = pupil.Marks.Where(m => !m.Late).ToList();
                working += counted.Count > 0 ? 1 : 0;
                foreach (var word in counted.SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1)).Distinct())
                {
                    words[word]++;
                }
            }

            return JsonSerializer.Serialize(
                new
                {
                    done = live.Done,
                    here,
                    working,
                    words,
                },
                Json.Options
            );
        }
    }
}
