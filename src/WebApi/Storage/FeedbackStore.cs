using Homeroom.Assistant.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Feedback in the database: only ever appended.</summary>
internal sealed class FeedbackStore(IDbContextFactory<HomeroomDb> databases) : IFeedbackStore
{
    public async Task AddAsync(Feedback feedback, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        db.Feedback.Add(
            new FeedbackRecord
            {
                Id = Guid.CreateVersion7(feedback.At).ToString("N"),
                DraftId = feedback.DraftId,
                TeacherId = feedback.TeacherId,
                Version = feedback.Version,
                Rating = feedback.Rating,
                Reasons = string.Join(',', feedback.Reasons),
                Comment = feedback.Comment,
                At = feedback.At.ToUnixTimeMilliseconds(),
            }
        );
        await db.SaveChangesAsync(ct);
    }
}
