using Homeroom.Assistant.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>One row of a list, with what waits there for its teacher.</summary>
/// <param name="Row">The row; its holds count the gaps too.</param>
/// <param name="Gaps">How many of the holds are places that are left for the teacher to fill.</param>
public sealed record ListedDraft(DraftRow Row, int Gaps);

/// <summary>A page of such a list.</summary>
/// <param name="Rows">The drafts, newest change first.</param>
/// <param name="Next">The cursor of the next page; null on the last one.</param>
public sealed record ListedPage(IReadOnlyList<ListedDraft> Rows, string? Next);

/// <summary>The lists that a teacher sees.</summary>
internal sealed class DraftLists(IDbContextFactory<HomeroomDb> databases)
{
    /// <summary>A page of a list. The cursor of the query must be one of this teacher's.</summary>
    public async Task<ListedPage> PageAsync(DraftQuery query, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await DraftSearch.PageAsync(db, query, ct);
    }

    /// <summary>Whether the list can begin where the query says.</summary>
    public static bool CanGoOn(DraftQuery query) => query.After is null || DraftCursor.Read(query.After, query.Owner) is not null;
}
