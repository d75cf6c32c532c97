using Homeroom.Assistant.BiasActivities.Live;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>What the parts of an activity are called.</summary>
internal static class PhaseWords
{
    /// <summary>For the teacher, on the stepper.</summary>
    public static string Name(LivePhase phase) =>
        phase switch
        {
            LivePhase.Lobby => "Join",
            LivePhase.Before => "First check",
            LivePhase.Predict => "Predict",
            LivePhase.Work => "Work alone",
            LivePhase.Key => "Human key",
            LivePhase.Machine => "AI’s marks",
            LivePhase.Talk => "Talk",
            LivePhase.Ticket => "Exit ticket",
            LivePhase.After => "Last check",
            _ => "Ended",
        };

    /// <summary>The button that goes on to a part.</summary>
    public static string Go(LivePhase phase) =>
        phase switch
        {
            LivePhase.Before => "Begin with the first check",
            LivePhase.Predict => "Ask for a prediction",
            LivePhase.Work => "Let them work alone",
            LivePhase.Key => "Show the human key",
            LivePhase.Machine => "Show the AI’s marks",
            LivePhase.Talk => "Go on to the talk",
            LivePhase.Ticket => "Hand out the exit ticket",
            LivePhase.After => "Give the last check",
            LivePhase.Ended => "End the activity",
            _ => "Back to joining",
        };

    /// <summary>For students, in the bar of their page.</summary>
    public static string ForStudents(LivePhase phase) =>
        phase switch
        {
            LivePhase.Before => "a first look",
            LivePhase.Predict => "your guess",
            LivePhase.Work => "on your own",
            LivePhase.Key => "beside the human key",
            LivePhase.Machine => "beside the AI’s marks",
            LivePhase.Talk => "talk",
            LivePhase.Ticket => "exit ticket",
            LivePhase.After => "a last look",
            _ => "",
        };

    /// <summary>How long a part takes, unless the teacher says otherwise; null for no clock.</summary>
    public static TimeSpan? Lasts(LivePhase phase) =>
        phase switch
        {
            LivePhase.Before or LivePhase.After or LivePhase.Ticket => TimeSpan.FromMinutes(4),
            LivePhase.Predict => TimeSpan.FromMinutes(2),
            LivePhase.Work => TimeSpan.FromMinutes(8),
            LivePhase.Key => TimeSpan.FromMinutes(5),
            LivePhase.Machine => TimeSpan.FromMinutes(3),
            _ => null,
        };

    /// <summary>A stretch of time as "6:40".</summary>
    public static string Clock(TimeSpan left) =>
        left <= TimeSpan.Zero
            ? "0:00"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(int)left.TotalMinutes}:{left.Seconds:00}");
}
