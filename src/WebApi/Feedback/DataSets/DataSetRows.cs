using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Feedback.DataSets;

/// <summary>The rows of a data set: a person reads each, and keeps or drops it.</summary>
internal static class DataSetRows
{
    /// <summary>GET /learning/data-sets/{id}/rows/{number}</summary>
    public static async Task<IResult> OpenAsync(string id, int number, DataSetStore sets, CancellationToken ct) =>
        await sets.FindAsync(id, ct) is { } set && await sets.RowAsync(id, number, ct) is { } row
            ? Pages.Show<DataSetRowPage>(
                new()
                {
                    [nameof(DataSetRowPage.Set)] = set,
                    [nameof(DataSetRowPage.Row)] = row,
                    [nameof(DataSetRowPage.Next)] = (await sets.RowsAsync(id, number, 1, ct)).Select(r => (int?)r.Number).FirstOrDefault(),
                }
            )
            : DataSetPages.NotThere();

    /// <summary>POST /learning/data-sets/{id}/rows/{number}</summary>
    public static async Task<IResult> ChooseAsync(string id, int number, [FromForm] string? choice, DataSetStore sets, CancellationToken ct)
    {
        if (!Enum.TryParse<RowChoice>(choice, out var said) || !Enum.IsDefined(said) || !await sets.ChooseAsync(id, number, said, ct))
        {
            return DataSetPages.NotThere();
        }

        var home = "/learning/data-sets/" + id;
        return new SeeOther(await sets.UnreadAsync(id, number, ct) is { } next ? $"{home}/rows/{next}" : home);
    }
}
