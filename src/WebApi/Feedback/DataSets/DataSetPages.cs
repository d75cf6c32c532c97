using Homeroom.WebApi.Prompts;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback.DataSets;

/// <summary>Data sets made of drafts: asking for one, and looking at one. They are there for whoever runs this Homeroom alone.</summary>
internal static class DataSetPages
{
    private const int Most = 100;
    private const int AtOnce = 20;

    /// <summary>Lets nobody in but whoever runs this Homeroom.</summary>
    public static async ValueTask<object?> OwnAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        PromptPages.IsOwner(context.HttpContext.User) ? await next(context) : NotThere();

    /// <summary>GET /learning/data-sets</summary>
    public static async Task<IResult> ListAsync(DataSetStore sets, CancellationToken ct) =>
        Show(await sets.ListAsync(Most, ct), new AskedSet(), StatusCodes.Status200OK);

    /// <summary>POST /learning/data-sets</summary>
    public static async Task<IResult> AskAsync(HttpContext http, DataSetStore sets, CancellationToken ct)
    {
        var asked = AskedSet.Of(await http.Request.ReadFormAsync(ct));
        return asked.Plan is { } plan
            ? new SeeOther("/learning/data-sets/" + await sets.AskAsync(plan, asked.Filter, Pages.Of(http.User).Id, ct))
            : Show(await sets.ListAsync(Most, ct), asked, StatusCodes.Status400BadRequest);
    }

    /// <summary>GET /learning/data-sets/{id}</summary>
    public static async Task<IResult> OpenAsync(string id, int? after, DataSetStore sets, CancellationToken ct) =>
        await sets.FindAsync(id, ct) is not { } set
            ? NotThere()
            : Pages.Show<DataSetPage>(
                new()
                {
                    [nameof(DataSetPage.Set)] = set,
                    [nameof(DataSetPage.Rows)] = await sets.RowsAsync(id, after ?? 0, AtOnce, ct),
                    [nameof(DataSetPage.Next)] = await sets.UnreadAsync(id, 0, ct),
                }
            );

    /// <summary>POST /learning/data-sets/{id}/remove</summary>
    public static async Task<IResult> RemoveAsync(string id, DataSetStore sets, CancellationToken ct)
    {
        await sets.RemoveAsync(id, ct);
        return new SeeOther("/learning/data-sets");
    }

    /// <summary>The page for what is not there, or not this teacher's.</summary>
    public static IResult NotThere() =>
        Pages.Problem(
            404,
            "No data set has this address.",
            "It may have been removed, or a teacher took the draft back.",
            "What may be learned from drafts",
            "/learning"
        );

    private static IResult Show(IReadOnlyList<StoredSet> sets, AskedSet asked, int status) =>
        Pages.Show<DataSetsPage>(new() { [nameof(DataSetsPage.Sets)] = sets, [nameof(DataSetsPage.Asked)] = asked }, status);
}
