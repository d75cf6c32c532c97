using Homeroom.Assistant.Grading.Marking;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading;

/// <summary>A class set: its papers in the order in which a teacher takes them, and what can be done with all of them.</summary>
internal static class SetPages
{
    private static readonly Dictionary<string, (string, string, string?)> Sayings = new()
    {
        ["done"] = ("ok", "Every paper has your mark.", "Look at the class, then lock what may be returned."),
        ["locked"] = ("ok", "Locked.", "Sheets, the gradebook file and the audit hold what is locked. Any change opens a paper again."),
        ["out"] = ("ok", "The paper is taken out, with all that was said of it.", null),
        ["brought"] = ("ok", "The papers are here.", "Names are replaced before anything is counted."),
        ["drafted"] = (
            "ok",
            "Feedback is being drafted for every marked paper.",
            "You find it in the boxes beside each paper. It is yours to change, and counts when you keep it."
        ),
        ["saved"] = ("ok", "Saved.", null),
    };

    /// <summary>GET /grading/{id}</summary>
    public static IResult Show(HttpContext http, string? said) =>
        Pages.Show<SetPage>(
            new()
            {
                [nameof(SetPage.View)] = new SetView(http.Set()),
                [nameof(SetPage.Said)] = said is not null && Sayings.TryGetValue(said, out var s) ? s : null,
            }
        );

    /// <summary>POST /grading/{id}/do</summary>
    public static async Task<IResult> DoAsync(HttpContext http, GradingStore store, FeedbackDesk feedback, CancellationToken ct)
    {
        var (set, posted) = (http.Set(), await http.Request.ReadFormAsync(ct));
        if (posted["do"] == "draft-all")
        {
            return await feedback.AskAllAsync(set, Pages.Of(http.User), ct) is { } none
                ? set.Refused(none)
                : new SeeOther(set.Address() + "?said=drafted");
        }

        var (command, said) = posted["do"].ToString() switch
        {
            "lock-all" => (Lock(set), "locked"),
            "take-out" => (new MarkingCommand.TakeOut(posted["paper"].ToString()), "out"),
            _ => ((MarkingCommand?)null, ""),
        };
        if (command is null)
        {
            return set.Refused("That is not known here.");
        }

        var (_, decision) = await store.DoAsync(set, command, Pages.Of(http.User), [], ct);
        return decision.Refused is { } why ? set.Refused(why) : new SeeOther($"{set.Address()}?said={said}");
    }

    private static MarkingCommand Lock(OpenSet set) => new MarkingCommand.Lock([.. set.Set.Order.Where(set.Set.IsMarked)]);
}
