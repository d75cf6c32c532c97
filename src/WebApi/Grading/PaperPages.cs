using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading;

/// <summary>The review screen: one paper, one rubric, the teacher between them.</summary>
internal static class PaperPages
{
    private static readonly Dictionary<string, (string, string, string?)> Sayings = new()
    {
        ["drafted"] = ("ok", "Feedback is drafted in the boxes.", "It is yours to change. A box counts as yours when you keep it."),
    };

    /// <summary>GET /grading/{id}/papers/{paper}</summary>
    public static async Task<IResult> ShowAsync(string paper, string? open, string? said, HttpContext http, PaperDesk desk, CancellationToken ct)
    {
        var set = http.Set();
        return Has(set, paper)
            ? await desk.PageAsync(
                set,
                paper,
                open ?? "",
                said is not null && Sayings.TryGetValue(said, out var s) ? s : null,
                StatusCodes.Status200OK,
                ct
            )
            : Gone(set);
    }

    /// <summary>POST /grading/{id}/papers/{paper}</summary>
    public static async Task<IResult> MarkAsync(string paper, HttpContext http, PaperDesk desk, CancellationToken ct)
    {
        var set = http.Set();
        if (!Has(set, paper))
        {
            return Gone(set);
        }

        var posted = new MarkForm(await http.Request.ReadFormAsync(ct));
        var (now, refused) = await desk.DoAsync(set, paper, posted, Pages.Of(http.User), ct);
        return !Has(now, paper) ? Gone(now)
            : refused is null ? new SeeOther(After(now, paper, posted))
            : await desk.PageAsync(
                now,
                paper,
                posted.Criterion,
                ("hold", "Not all of that was done.", Said(refused, posted.Unsaved(now.Set.Papers[paper]))),
                StatusCodes.Status409Conflict,
                ct
            );
    }

    // What stands nowhere else than in the form that was sent must not be lost with it.
    private static string Said(string refused, IReadOnlyList<string> unsaved) =>
        unsaved.Count == 0 ? refused : $"{refused}\nThe boxes show what is saved. You typed:\n{string.Join('\n', unsaved)}";

    private static bool Has(OpenSet set, string paper) => set.Papers.ContainsKey(paper) && set.Set.Papers.ContainsKey(paper);

    private static IResult Gone(OpenSet set) =>
        Pages.Problem(
            StatusCodes.Status404NotFound,
            "This paper is not in the set.",
            "It may have been taken out in another tab. The other papers are as they were.",
            "Back to the papers",
            set.Address()
        );

    // On to the next criterion without a mark, then to the next paper without marks.
    private static string After(OpenSet set, string paper, MarkForm posted)
    {
        var marks = set.Set.Papers[paper].Marks;
        if (posted.Drafts)
        {
            return $"{set.Address()}/papers/{paper}?said=drafted#desk";
        }

        if (posted.Stays || (posted.Keeps && !set.Set.IsMarked(paper)))
        {
            var order = set.Setup.Rubric.Criteria.Select(c => c.Id).ToList();
            var at = order.IndexOf(posted.Criterion);
            var open = posted.Stays ? order.ElementAtOrDefault(at) ?? "" : order.Skip(at + 1).Concat(order).First(c => !marks.ContainsKey(c));
            return open.Length == 0 ? $"{set.Address()}/papers/{paper}" : $"{set.Address()}/papers/{paper}?open={open}#c-{open}";
        }

        return PaperView.NextOf(set, paper) is { } next ? $"{set.Address()}/papers/{next}" : set.Address() + "?said=done";
    }
}
