using System.Text.Json.Nodes;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading;

/// <summary>The rubric of an assignment, changed by hand.</summary>
internal static class RubricPages
{
    /// <summary>GET /grading/{id}/rubric</summary>
    public static IResult Show(HttpContext http, string? said)
    {
        var set = http.Set();
        return Page(set, new SchemaForm(RubricForm.Shape, RubricForm.Show(set.Setup.Rubric)), StatusCodes.Status200OK, said == "read");
    }

    /// <summary>POST /grading/{id}/rubric</summary>
    public static async Task<IResult> SaveAsync(HttpContext http, GradingStore store, CancellationToken ct)
    {
        var (set, posted) = (http.Set(), await http.Request.ReadFormAsync(ct));
        var typed = SchemaForm.Read(RubricForm.Shape, posted);
        if (posted["op"].ToString() is { Length: > 0 } op)
        {
            var form = new SchemaForm(RubricForm.Shape, typed);
            form.Do(op);
            return Page(set, form, StatusCodes.Status200OK, false);
        }

        var rubric = RubricForm.Read(typed, set.Setup.Rubric);
        if (RubricRules.Check(rubric) is { Count: > 0 } wrong)
        {
            return Page(set, Wrong(typed, wrong), StatusCodes.Status400BadRequest, false);
        }

        var setup = set.Setup with { Rubric = rubric };
        var (_, decision) = await store.DoAsync(set, new MarkingCommand.Set(setup), Pages.Of(http.User), [], ct);
        return decision.Refused is { } why ? set.Refused(why) : new SeeOther(set.Address() + (set.Set.Order.Count == 0 ? "/bring" : "?said=saved"));
    }

    private static SchemaForm Wrong(JsonNode typed, IReadOnlyList<ShapeError> errors) => new(RubricForm.Shape, typed) { Errors = errors };

    private static IResult Page(OpenSet set, SchemaForm form, int status, bool read) =>
        Pages.Show<RubricPage>(
            new()
            {
                [nameof(RubricPage.Form)] = form,
                [nameof(RubricPage.Home)] = set.Address(),
                [nameof(RubricPage.Title)] = set.Setup.Title,
                [nameof(RubricPage.Marks)] = set.Set.Papers.Values.Sum(p => p.Marks.Count),
                [nameof(RubricPage.JustRead)] = read,
            },
            status
        );
}
