using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>One draft with all of its texts.</summary>
internal sealed record StoredTexts(DraftRecord Row, DraftRequest Request, IReadOnlyList<DraftEvent> Events);

/// <summary>Reads all texts of a teacher, some drafts at a time.</summary>
internal sealed class StudentRows(IDataProtectionProvider protection)
{
    private const int AtOnce = 50;
    private readonly IDataProtector _requests = protection.CreateProtector(DraftStore.RequestPurpose);

    /// <summary>What opens and closes the texts of a draft.</summary>
    public DraftSeal Seal { get; } = new(protection);

    /// <summary>Every draft of the teacher, deleted ones too.</summary>
    public async IAsyncEnumerable<StoredTexts> ReadAsync(
        HomeroomDb db,
        string teacherId,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        for (var after = ""; ; )
        {
            var rows = await db
                .Drafts.AsNoTracking()
                .Where(d => d.Owner == teacherId && string.Compare(d.Id, after) > 0)
                .OrderBy(d => d.Id)
                .Take(AtOnce)
                .ToListAsync(ct);
            var ids = rows.Select(r => r.Id).ToList();
            var events = await db.Events.AsNoTracking().Where(e => ids.Contains(e.DraftId)).OrderBy(e => e.Number).ToListAsync(ct);
            var byDraft = events.ToLookup(e => e.DraftId, e => Seal.Open<DraftEvent>(e.Json));
            foreach (var row in rows)
            {
                yield return new StoredTexts(row, DraftKinds.Of(row.Kind).Read(_requests.Unprotect(row.Request)), [.. byDraft[row.Id]]);
            }

            if (rows.Count < AtOnce)
            {
                yield break;
            }

            after = rows[^1].Id;
        }
    }

    /// <summary>The request, encrypted.</summary>
    public string Close(DraftRequest request) => _requests.Protect(request.Kind.Write(request));
}
