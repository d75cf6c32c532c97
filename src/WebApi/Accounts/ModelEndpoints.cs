using Homeroom.Assistant.Models;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Accounts;

/// <summary>Who writes the drafts, and whether it can be reached.</summary>
internal static class ModelEndpoints
{
    public static void MapModel(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/model", (ModelLabel label) => Page(label, null, false));
        routes.MapPost("/model/test", TestAsync);
    }

    private static async Task<IResult> TestAsync(ModelLabel label, ModelCheck check, CancellationToken ct)
    {
        var (works, said) = await check.TestAsync(ct);
        return Page(label, said, works);
    }

    private static IResult Page(ModelLabel label, string? tested, bool works) =>
        Pages.Show<ModelPage>(
            new()
            {
                [nameof(ModelPage.Label)] = label,
                [nameof(ModelPage.Tested)] = tested,
                [nameof(ModelPage.Works)] = works,
            }
        );
}
