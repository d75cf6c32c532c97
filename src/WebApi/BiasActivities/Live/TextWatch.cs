using System.Runtime.CompilerServices;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.WebApi.BiasActivities.Live;

/// <summary>Looks through what a student wrote, here and at once: for somebody who may need help, for personal data, for what does not belong into a classroom.</summary>
internal sealed class TextWatch(RailPipeline rails, IRosterStore rosters, TimeProvider time)
{
    private static readonly TimeSpan RosterLife = TimeSpan.FromMinutes(1);
    private readonly ConditionalWeakTable<LiveRoom, Known> _rosters = [];

    /// <summary>What is to be worried about.</summary>
    public async ValueTask<Worry> OfAsync(LiveRoom room, string text, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Worry.None;
        }

        // A band decides how a text for readers is judged; this one is by a student, and looked at by the teacher alone.
        var input = new RailInput(Direction.StudentWork, "3-5", [new RailText("text", text)]);
        var found = rails.Review(input, await RosterAsync(room, ct));
        return found.Any(f => f.Severity == Verdict.Escalate) ? Worry.Help
            : found.Any(f => f.Severity >= Verdict.Hold && f.Rail != "privacy") ? Worry.Unfit
            : found.Any(f => f.Rail == "privacy") ? Worry.Personal
            : Worry.None;
    }

    private async ValueTask<Roster> RosterAsync(LiveRoom room, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (_rosters.TryGetValue(room, out var known) && now - known.At < RosterLife)
        {
            return known.Roster;
        }

        var roster = await rosters.GetAsync(room.Session.Owner, ct);
        _rosters.AddOrUpdate(room, new Known(roster, now));
        return roster;
    }

    private sealed record Known(Roster Roster, DateTimeOffset At);
}
