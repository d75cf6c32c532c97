using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>Learning cycles in another order, or one fewer.</summary>
internal static class LessonCycles
{
    /// <summary>POST /lessons/{id}/cycles/{cycle}</summary>
    public static async Task<IResult> MoveAsync(
        string id,
        string cycle,
        HttpContext http,
        IDraftStore store,
        CycleOrder order,
        LessonViews views,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is not { } stored)
        {
            return Pages.NotFound();
        }

        var posted = await http.Request.ReadFormAsync(ct);
        if (!Enum.TryParse<CycleMove>(posted["move"], ignoreCase: true, out var move) || !Enum.IsDefined(move))
        {
            return Pages.NotFound();
        }

        var done = await order.MoveAsync(id, cycle, move, LessonEdits.Number(posted["base"]), Pages.Of(http.User), ct);
        if (done.Refused is not null)
        {
            return await LessonPages.RefusedAsync(done, stored.Request, views, ct);
        }

        var at = CycleOrder.Cycles[Math.Clamp(Array.IndexOf(CycleOrder.Cycles, cycle) + (move == CycleMove.Down ? 1 : -1), 0, 2)];
        return new SeeOther($"{stored.Draft.Address()}?said={(move == CycleMove.Out ? "removed" : "moved")}&at={at}#s-{at}");
    }
}
