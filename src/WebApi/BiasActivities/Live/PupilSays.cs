using Homeroom.Assistant.BiasActivities.Live;

namespace Homeroom.WebApi.BiasActivities.Live;

/// <summary>One thing that a student's page sends. Which of the other fields are there depends on the kind.</summary>
/// <param name="Id">The page's own id of it: sent again, it counts once.</param>
/// <param name="Kind">mark, unmark, say or pace.</param>
internal sealed record PupilItem(string? Id, string? Kind)
{
    /// <summary>First word of a mark.</summary>
    public int First { get; init; } = -1;

    /// <summary>Last word of a mark.</summary>
    public int Last { get; init; } = -1;

    /// <summary>What the student sees there.</summary>
    public string? Code { get; init; }

    /// <summary>Why.</summary>
    public string? Why { get; init; }

    /// <summary>The mark that is taken back.</summary>
    public string? Mark { get; init; }

    /// <summary>The question.</summary>
    public string? Task { get; init; }

    /// <summary>Which of several.</summary>
    public string? Item { get; init; }

    /// <summary>The answer.</summary>
    public string? Value { get; init; }

    /// <summary>The part that a student on their own goes on to.</summary>
    public LivePhase Phase { get; init; }
}

/// <summary>Why one of them was not taken.</summary>
internal sealed record PupilRefused(string? Id, string Code, string Sentence);

/// <summary>Takes in what students send: each thing is looked at, stored, and only then acknowledged.</summary>
internal sealed class PupilSays(LiveLog log, TextWatch watch, TimeProvider time)
{
    /// <summary>Things that one request may bring.</summary>
    public const int Most = 100;

    /// <summary>Stores what can be taken.</summary>
    /// <returns>What could not, with the reason; everything else is on the disk.</returns>
    public async Task<IReadOnlyList<PupilRefused>> TakeAsync(LiveRoom room, string pupil, IReadOnlyList<PupilItem?> items, CancellationToken ct)
    {
        List<PupilRefused> refused = [];
        List<LiveEvent> taken = [];
        foreach (var item in items.OfType<PupilItem>().Take(Most))
        {
            var e = await EventAsync(room, pupil, item, ct);
            LiveRefusal? no;
            lock (room.Live.Gate)
            {
                no = e is null ? new LiveRefusal("unknown", "This could not be read. Reload the page.") : LiveRules.Refuse(room.Live, e);
                e = e is Marked m ? m with { Late = LiveRules.IsLate(room.Live, pupil) } : e;
            }

            if (no is null)
            {
                taken.Add(e!);
            }
            else
            {
                refused.Add(new PupilRefused(item.Id, no.Code, no.Sentence));
            }
        }

        if (taken.Count > 0)
        {
            await log.AppendAsync(room.Session.Id, taken, ct);
        }

        return refused;
    }

    private async ValueTask<LiveEvent?> EventAsync(LiveRoom room, string pupil, PupilItem item, CancellationToken ct)
    {
        LiveEvent? e = item.Kind switch
        {
            "mark" => new Marked(item.First, item.Last, item.Code ?? "", Tidy(item.Why)),
            "unmark" => new Unmarked(item.Mark ?? ""),
            "say" => new Said(item.Task ?? "", item.Item ?? "", Tidy(item.Value)),
            "pace" => new Paced(item.Phase),
            _ => null,
        };
        e = e switch
        {
            Marked { Why.Length: > 0 and <= LiveRules.LongestWhy } m => m with { Worry = await watch.OfAsync(room, m.Why, ct) },
            Said { Value.Length: > 3 and <= LivePlan.LongestText } s => s with { Worry = await watch.OfAsync(room, s.Value, ct) },
            _ => e,
        };
        return e is null ? null : e with { Pupil = pupil, ClientId = item.Id ?? "", At = time.GetUtcNow() };
    }

    private static string Tidy(string? text) => text?.Trim().ReplaceLineEndings("\n") ?? "";
}
