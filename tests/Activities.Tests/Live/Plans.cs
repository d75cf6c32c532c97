using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Live;

namespace Homeroom.Activities.Tests.Live;

/// <summary>Live activities to test with.</summary>
internal static class Plans
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The first ready-made activity of a format, live.</summary>
    public static LiveClass Open(string format = "spot") =>
        new(LivePlan.Read(ActivityLibrary.All.First(a => a.Format.Id == format).Document.ToJsonString()));

    /// <summary>Takes in events as the log hands them out.</summary>
    public static LiveClass With(this LiveClass live, params LiveEvent[] events)
    {
        foreach (var e in events)
        {
            live.Apply(e with { Number = live.Last + 1, At = e.At == default ? Start : e.At });
        }

        return live;
    }

    public static LiveEvent Joins(string pupil, string nickname, bool alone = false) =>
        new Joined(nickname, alone) { Pupil = pupil, ClientId = "join" };

    public static Marked Marks(string pupil, string id, int first, int last, string code = "loaded language", string why = "") =>
        new(first, last, code, why) { Pupil = pupil, ClientId = id };

    public static Said Says(string pupil, string id, string task, string value, string item = "") =>
        new(task, item, value) { Pupil = pupil, ClientId = id };
}
