using Homeroom.Assistant.BiasActivities.Live;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>The teacher's buttons as events.</summary>
internal static class TeacherSays
{
    private static readonly TimeSpan More = TimeSpan.FromMinutes(2);

    /// <summary>What a button means now, or null when it means nothing.</summary>
    public static LiveEvent? Event(LiveClass live, IFormCollection posted, DateTimeOffset now)
    {
        var (who, task, item) = (posted["who"].ToString(), posted["task"].ToString(), posted["item"].ToString());
        lock (live.Gate)
        {
            return posted["do"].ToString() switch
            {
                "phase" when Enum.TryParse<LivePhase>(posted["phase"].ToString(), out var phase) && live.Plan.Phases.Contains(phase) => new PhaseSet(
                    phase,
                    now + PhaseWords.Lasts(phase)
                ),
                "pause" => new PauseSet(true, null),
                "go-on" when live.Paused => new PauseSet(false, now + live.Left),
                "more" when !live.Paused => new TimeSet((live.Until is { } until && until > now ? until : now) + More),
                "lock" => new LockSet(true),
                "unlock" => new LockSet(false),
                "mute" when live.Find(who) is not null => new MuteSet(who, true),
                "unmute" when live.Find(who) is not null => new MuteSet(who, false),
                "remove" when live.Find(who) is not null => new RemovedFromClass(who),
                "show" when StudentTexts.CanBeShown(task) && live.Find(who) is not null => new ShownSet(who, task, item, true),
                "hide" when live.Find(who) is not null => new ShownSet(who, task, item, false),
                _ => null,
            };
        }
    }
}
