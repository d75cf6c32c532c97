using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.BiasActivities.Live;
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
            var last = new int[words.Length];
            var (here, working) = (0, 0);
            foreach (var pupil in live.Pupils.Where(p => !p.OwnPace))
            {
                here++;
                working += Count(pupil, words, last, here) ? 1 : 0;
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

    // A word that a student has marked twice counts once: the last who marked it stands beside it.
    private static bool Count(LivePupil pupil, int[] words, int[] last, int number)
    {
        var any = false;
        foreach (var mark in pupil.Marks)
        {
            for (var word = mark.First; !mark.Late && word <= mark.Last; word++)
            {
                any = true;
                if (last[word] != number)
                {
                    last[word] = number;
                    words[word]++;
                }
            }
        }

        return any;
    }
}
