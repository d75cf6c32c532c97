using Homeroom.Assistant.Grading.Marking;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading;

/// <summary>The review screen: one paper, one rubric, the teacher between them.</summary>
internal static class PaperPages
{
    /// <summary>GET /grading/{id}/papers/{paper}</summary>
    public static IResult Show(string paper, string? open, HttpContext http, ShownSeal seal)
    {
        var set = http.Set();
        return set.Papers.TryGetValue(paper, out var found) && set.Set.Papers.ContainsKey(paper)
            ? Page(new PaperView(set, found, seal) { Open = open ?? "" }, StatusCodes.Status200OK)
            : set.Refused("This paper is not in the set. It may have been taken out.");
    }

    /// <summary>POST /grading/{id}/papers/{paper}</summary>
    public static async Task<IResult> MarkAsync(string paper, HttpContext http, GradingStore store, ShownSeal seal, CancellationToken ct)
    {
        var set = http.Set();
        if (!set.Set.Papers.TryGetValue(paper, out var marked) || !set.Papers.TryGetValue(paper, out var found))
        {
            return set.Refused("This paper is not in the set. It may have been taken out.");
        }

        var posted = new MarkForm(await http.Request.ReadFormAsync(ct));
        if (posted.Overtaken(set.Setup.Rubric, marked) is { } overtaken)
        {
            return Page(
                new PaperView(set, found, seal)
                {
                    Open = overtaken.Criterion,
                    Said = (
                        "hold",
                        "Your words were not saved: this feedback was changed in another tab.",
                        "The saved words are in the box. Yours: " + overtaken.Words
                    ),
                },
                StatusCodes.Status409Conflict
            );
        }

        var teacher = Pages.Of(http.User);
        var (now, decision) = await store.DoAsync(set, posted.Command(set.Setup.Rubric, marked, seal), teacher, [], ct);
        if (decision.Refused is { } why)
        {
            return Page(new PaperView(now, found, seal) { Open = posted.Criterion, Said = ("error", "That was not saved.", why) }, StatusCodes.Status409Conflict);
        }

        if (posted.Locks)
        {
            (now, decision) = await store.DoAsync(now, new MarkingCommand.Lock([paper]), teacher, [], ct);
        }
        else if (posted.Reopens)
        {
            (now, decision) = await store.DoAsync(now, new MarkingCommand.Reopen(paper), teacher, [], ct);
        }

        return decision.Refused is { } refused
            ? Page(new PaperView(now, found, seal) { Said = ("error", "This paper is not locked.", refused) }, StatusCodes.Status409Conflict)
            : new SeeOther(After(now, paper, posted));
    }

    // On to the next criterion without a mark, then to the next paper without marks.
    private static string After(OpenSet set, string paper, MarkForm posted)
    {
        var marks = set.Set.Papers[paper].Marks;
        if (posted.Stays || (posted.Keeps && !set.Set.IsMarked(paper)))
        {
            var order = set.Setup.Rubric.Criteria.Select(c => c.Id).ToList();
            var at = order.IndexOf(posted.Criterion);
            var open = posted.Stays ? posted.Criterion : order.Skip(at + 1).Concat(order).First(c => !marks.ContainsKey(c));
            return open.Length == 0 ? $"{set.Address()}/papers/{paper}" : $"{set.Address()}/papers/{paper}?open={open}#c-{open}";
        }

        return PaperView.NextOf(set, paper) is { } next ? $"{set.Address()}/papers/{next}" : set.Address() + "?said=done";
    }

    private static IResult Page(PaperView view, int status) => Pages.Show<ReviewPage>(new() { [nameof(ReviewPage.View)] = view }, status);
}
