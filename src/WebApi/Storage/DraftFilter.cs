using Homeroom.Assistant.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>A draft that a data set may be made of.</summary>
internal sealed record FoundDraft(string Id, string Teacher);

/// <summary>Which approved drafts go into a data set. What is empty does not matter.</summary>
public sealed record DraftFilter
{
    /// <summary>Id of the prompt.</summary>
    public string Prompt { get; init; } = "";

    /// <summary>Beginning of the hash of its version.</summary>
    public string Version { get; init; } = "";

    /// <summary>Grade band.</summary>
    public string Band { get; init; } = "";

    /// <summary>What its teacher said last of the whole draft.</summary>
    public string Rating { get; init; } = "";

    /// <summary>Asked for on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Asked for on this day or before.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only drafts of which the teacher changed something.</summary>
    public bool Changed { get; init; }

    /// <summary>The newest drafts that fit.</summary>
    internal async Task<List<FoundDraft>> FindAsync(HomeroomDb db, int most, CancellationToken ct)
    {
        var unlisted = DraftKinds.Unlisted.ToList();
        var drafts = db.LearnedDrafts.Where(l => l.Approved && !unlisted.Contains(l.Kind));
        drafts = Prompt.Length > 0 ? drafts.Where(l => l.Prompt == Prompt) : drafts;
        drafts = Version.Length > 0 ? drafts.Where(l => l.Version.StartsWith(Version)) : drafts;
        drafts = Band.Length > 0 ? drafts.Where(l => l.Band == Band) : drafts;
        drafts = Changed ? drafts.Where(l => l.Distance > 0) : drafts;
        var (from, to) = (Begin(From), Begin(To?.AddDays(1)));
        drafts = from is { } first ? drafts.Where(l => l.AskedAt >= first) : drafts;
        drafts = to is { } end ? drafts.Where(l => l.AskedAt < end) : drafts;
        drafts =
            Rating.Length > 0
                ? drafts.Where(l =>
                    db.Feedback.Where(f => f.DraftId == l.DraftId && f.TeacherId == l.Teacher && f.Place == "")
                        .OrderByDescending(f => f.Id)
                        .Select(f => f.Rating)
                        .FirstOrDefault() == Rating
                )
                : drafts;
        return await drafts
            .OrderByDescending(l => l.AskedAt)
            .ThenBy(l => l.DraftId)
            .Take(most)
            .Select(l => new FoundDraft(l.DraftId, l.Teacher))
            .ToListAsync(ct);
    }

    private static long? Begin(DateOnly? day) =>
        day is { } d ? new DateTimeOffset(d.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeMilliseconds() : null;
}
