using System.Globalization;

namespace Homeroom.Assistant.BiasActivities.Live;

/// <summary>Why something that a student sent was not taken, in words for the student.</summary>
/// <param name="Code">gone, ended, paused, unknown, too-long, too-many.</param>
/// <param name="Sentence">What to do.</param>
public sealed record LiveRefusal(string Code, string Sentence);

/// <summary>What a student may send, and when.</summary>
public static class LiveRules
{
    /// <summary>Marks that one student can have.</summary>
    public const int MostMarks = 60;

    /// <summary>Things that one student can send in one activity: many times what an hour of work takes.</summary>
    public const int MostSent = 3_000;

    /// <summary>Words in one mark.</summary>
    public const int LongestMark = 40;

    /// <summary>Characters of a reason.</summary>
    public const int LongestWhy = 300;

    /// <summary>Null when it can be taken.</summary>
    /// <param name="live">The activity as it stands.</param>
    /// <param name="e">What was sent.</param>
    public static LiveRefusal? Refuse(LiveClass live, LiveEvent e)
    {
        if (live.Find(e.Pupil) is not { Removed: false } pupil)
        {
            return new LiveRefusal("gone", "You are not in this activity any more. Ask your teacher.");
        }

        return e switch
        {
            _ when e.ClientId.Length is 0 or > 40 => new LiveRefusal("unknown", "This could not be read. Reload the page."),
            _ when live.Phase == LivePhase.Ended && !pupil.OwnPace => new LiveRefusal("ended", "The activity is over."),
            _ when live.Paused && !pupil.OwnPace => new LiveRefusal(
                "paused",
                "Your teacher has paused it. It is kept here and sent when it goes on."
            ),
            _ when pupil.Sent >= MostSent => new LiveRefusal("too-many", "That is more than anybody needs. Ask your teacher."),
            Marked m => Refuse(live, pupil, m),
            Unmarked => null,
            Said s when s.Value.Length > LivePlan.LongestText => new LiveRefusal("too-long", TooLong(s.Value.Length, LivePlan.LongestText)),
            Said s when !live.Plan.Takes(s.Task, s.Item, s.Value) => new LiveRefusal("unknown", "There is no such question."),
            Said { Task: "vote" } s when !IsShownRewrite(live, s.Item) => new LiveRefusal("unknown", "There is no such sentence to vote on."),
            Said => null,
            Paced p when pupil.OwnPace && live.Plan.Phases.Contains(p.Phase) => null,
            _ => new LiveRefusal("unknown", "This could not be read. Reload the page."),
        };
    }

    /// <summary>Whether a student's mark comes after the key was shown.</summary>
    public static bool IsLate(LiveClass live, string pupil) => live.Find(pupil) is { } p && live.PhaseOf(p) > LivePhase.Work;

    private static LiveRefusal? Refuse(LiveClass live, LivePupil pupil, Marked m) =>
        live.Plan.Key is null || m.First < 0 || m.Last < m.First || m.Last >= live.Plan.Text.Tokens.Count
            ? new LiveRefusal("unknown", "There are no such words.")
        : m.Last - m.First >= LongestMark ? new LiveRefusal("too-long", $"Mark at most {LongestMark} words at once.")
        : !ActivitySchema.Codes.Contains(m.Code) ? new LiveRefusal("unknown", "Choose what you see.")
        : m.Why.Length > LongestWhy ? new LiveRefusal("too-long", TooLong(m.Why.Length, LongestWhy))
        : pupil.Marks.Count >= MostMarks && pupil.Mark(m.ClientId) is null
            ? new LiveRefusal("too-many", $"You have {MostMarks} marks. Take one back to make another.")
        : null;

    private static bool IsShownRewrite(LiveClass live, string item) =>
        item.Split('/') is [var who, var sentence] && live.Find(who)?.IsShown("rewrite", sentence) == true;

    private static string TooLong(int length, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"This has {length} characters. Shorten it to {most}.");
}
