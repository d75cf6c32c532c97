using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading;

/// <summary>The list of assignments; making one, deleting one.</summary>
internal static class GradingPages
{
    /// <summary>GET /grading</summary>
    public static async Task<IResult> ListAsync(HttpContext http, SetList list, string? said, string? at, CancellationToken ct) =>
        Pages.Show<GradingPage>(
            new()
            {
                [nameof(GradingPage.Sets)] = await list.ReadAsync(Pages.Of(http.User).Id, deleted: false, ct),
                [nameof(GradingPage.Gone)] = await list.ReadAsync(Pages.Of(http.User).Id, deleted: true, ct),
                [nameof(GradingPage.Deleted)] = said == "deleted" && Guid.TryParseExact(at, "N", out _) ? at : null,
            }
        );

    /// <summary>GET /grading/new</summary>
    public static IResult New() => Form(AskedAssignment.Blank, []);

    /// <summary>POST /grading</summary>
    public static async Task<IResult> CreateAsync(HttpContext http, GradingStore store, CancellationToken ct)
    {
        var posted = await http.Request.ReadFormAsync(ct);
        var asked = AskedAssignment.Read(posted);
        var (rubric, problems) = await asked.RubricAsync(posted, ct);
        List<ShapeError> errors = [.. asked.Check(), .. problems.Select(p => new ShapeError("/own", p))];
        if (rubric is null || errors.Count > 0)
        {
            return Form(asked, errors);
        }

        var decision = await store.CreateAsync(asked.RequestId, asked.Setup(rubric), Pages.Of(http.User), ct);
        return decision.Refused is { } why ? Form(asked, [new ShapeError("/own", why)])
            : asked.Start == "own" ? new SeeOther($"/grading/{asked.RequestId}/rubric?said=read")
            : new SeeOther($"/grading/{asked.RequestId}/bring");
    }

    /// <summary>POST /grading/{id}/delete</summary>
    public static async Task<IResult> DeleteAsync(string id, HttpContext http, GradingStore store, CancellationToken ct)
    {
        await store.DeleteAsync(id, Pages.Of(http.User).Id, back: false, ct);
        return new SeeOther("/grading?said=deleted&at=" + id);
    }

    /// <summary>POST /grading/{id}/restore</summary>
    public static async Task<IResult> RestoreAsync(string id, HttpContext http, GradingStore store, CancellationToken ct) =>
        await store.DeleteAsync(id, Pages.Of(http.User).Id, back: true, ct) ? new SeeOther("/grading/" + id) : Pages.NotFound();

    private static IResult Form(AskedAssignment asked, IReadOnlyList<ShapeError> errors) =>
        Pages.Show<NewAssignment>(
            new() { [nameof(NewAssignment.Asked)] = asked, [nameof(NewAssignment.Errors)] = errors },
            errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
}
