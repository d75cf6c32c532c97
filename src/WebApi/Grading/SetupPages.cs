using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading;

/// <summary>What a class was asked, changed afterwards.</summary>
internal static class SetupPages
{
    /// <summary>GET /grading/{id}/setup</summary>
    public static IResult Show(HttpContext http)
    {
        var set = http.Set();
        var s = set.Setup;
        return Form(set, new AskedAssignment(set.Id, s.Title, s.ClassName, s.Task, s.Source, s.Band, "", ""), []);
    }

    /// <summary>POST /grading/{id}/setup</summary>
    public static async Task<IResult> SaveAsync(HttpContext http, GradingStore store, CancellationToken ct)
    {
        var set = http.Set();
        var asked = AskedAssignment.Read(await http.Request.ReadFormAsync(ct));
        if (asked.Check().ToList() is { Count: > 0 } errors)
        {
            return Form(set, asked, errors);
        }

        var (_, decision) = await store.DoAsync(set, new MarkingCommand.Set(asked.Setup(set.Setup.Rubric)), Pages.Of(http.User), [], ct);
        return decision.Refused is { } why ? set.Refused(why) : new SeeOther(set.Address() + "?said=saved");
    }

    private static IResult Form(OpenSet set, AskedAssignment asked, IReadOnlyList<ShapeError> errors) =>
        Pages.Show<SetupPage>(
            new()
            {
                [nameof(SetupPage.Asked)] = asked,
                [nameof(SetupPage.Errors)] = errors,
                [nameof(SetupPage.Home)] = set.Address(),
                [nameof(SetupPage.Locked)] = set.Set.Papers.Values.Count(p => p.Lock is not null),
            },
            errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
}
