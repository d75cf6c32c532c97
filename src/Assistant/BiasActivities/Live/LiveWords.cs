namespace Homeroom.Assistant.BiasActivities.Live;

/// <summary>What somebody wrote in an event of a live activity.</summary>
public static class LiveWords
{
    /// <summary>The texts, as they stand.</summary>
    public static IEnumerable<string> Of(LiveEvent e) =>
        e switch
        {
            Marked m => [m.Why],
            Said s => [s.Value],
            _ => [],
        };

    /// <summary>The event with these texts changed.</summary>
    public static LiveEvent With(LiveEvent e, Func<string, string> change) =>
        e switch
        {
            Marked m => m with { Why = change(m.Why) },
            Said s => s with { Value = change(s.Value) },
            _ => e,
        };
}
