using Homeroom.Assistant.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Feedback in the database: only ever appended.</summary>
internal sealed class FeedbackStore(IDbContextFactory<HomeroomDb> databases) : IFeedbackStore
{
    public async Task AddAsync(FeedbackGiven feedback, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await IsThereAsync(db, feedback, ct))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await DraftRows.LockAsync(db, feedback.DraftId, ct))
        {
            return; // The draft was erased in this moment, and what was said of it goes with it.
        }

        db.Feedback.Add(Record(feedback));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            await using var again = await databases.CreateDbContextAsync(ct);
            if (await IsThereAsync(again, feedback, ct))
            {
                return; // It was sent twice at once.
            }

            throw;
        }

        // The figures of the draft are read anew, with these reasons.
        await db.LearnedDrafts.Where(l => l.DraftId == feedback.DraftId).ExecuteUpdateAsync(s => s.SetProperty(l => l.Read, -1), ct);
        await transaction.CommitAsync(ct);
    }

    private static async Task<bool> IsThereAsync(HomeroomDb db, FeedbackGiven feedback, CancellationToken ct) =>
        feedback.ClientId.Length > 0 && await db.Feedback.AnyAsync(f => f.TeacherId == feedback.TeacherId && f.ClientId == feedback.ClientId, ct);

    private static FeedbackRecord Record(FeedbackGiven feedback) =>
        new()
        {
            Id = Guid.CreateVersion7(feedback.At).ToString("N"),
            DraftId = feedback.DraftId,
            TeacherId = feedback.TeacherId,
            Version = feedback.Version,
            Rating = feedback.Rating,
            Reasons = string.Join(',', feedback.Reasons),
            Comment = StorableText.Of(feedback.Comment),
            ClientId = StorableText.Of(feedback.ClientId),
            Place = feedback.Place,
            Start = feedback.Start,
            Length = feedback.Length,
            PromptHash = feedback.PromptHash,
            Model = feedback.Model,
            Policy = feedback.Policy,
            At = feedback.At.ToUnixTimeMilliseconds(),
        };
}
