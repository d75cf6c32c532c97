using System.ComponentModel;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Feedback.Delivery;

/// <summary>One piece of feedback, without a word of anybody.</summary>
internal sealed record FeedbackItem(
    string Id,
    [property: Description("Id of the draft.")] string Draft,
    [property: Description("Version of the draft that was seen.")] int Version,
    string Rating,
    [property: Description("Reasons that were ticked.")] IReadOnlyList<string> Reasons,
    [property: Description("JSON pointer of the text it is about; empty for the whole draft.")] string Place,
    [property: Description("Where in that text, in UTF-16 units.")] int Start,
    [property: Description("How long; 0 for all of it.")] int Length,
    [property: Description("Hash of the prompt that the draft was asked with; empty where it is not known.")] string PromptHash,
    string Model,
    [property: Description("Name and version of the policy of the checks.")] string Policy,
    DateTimeOffset At
);

/// <summary>Feedback since a cursor.</summary>
internal sealed record FeedbackItems(
    IReadOnlyList<FeedbackItem> Items,
    [property: Description("Send it as after, now or later; missing while there was nothing yet.")] string? Next,
    [property: Description("Whether there is more already.")] bool More
);

/// <summary>
/// Feedback in the order in which it was given. A single piece says more than a figure of many, so of others it holds only what is of teachers who let their
/// drafts be used as cases.
/// </summary>
internal sealed partial class FeedbackFeed(IDbContextFactory<HomeroomDb> databases, ConsentStore consents, TimeProvider time)
{
    // Another process may commit one that is a little older than the last one that was seen.
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(10);

    /// <summary>Whether a text can be a cursor.</summary>
    public static bool IsCursor(string text) => Cursor().IsMatch(text);

    /// <summary>The cursor of this moment: what is given later comes after it.</summary>
    public string Now() => Guid.CreateVersion7(time.GetUtcNow()).ToString("N")[..12].PadRight(32, '0');

    /// <summary>What was given after a cursor.</summary>
    /// <param name="after">The cursor; empty to begin with the first.</param>
    /// <param name="own">Id of a teacher whose own is in it whatever the teacher allows; null for none.</param>
    /// <param name="others">Whether that of others is in it.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="ct">Whether it is still wanted.</param>
    public async Task<FeedbackItems> AfterAsync(string after, string? own, bool others, int take, CancellationToken ct)
    {
        var teachers = others ? await consents.WhoAllowAsync(Consent.Cases, ct) : [];
        List<string> whose = own is null ? [.. teachers] : [.. teachers.Append(own).Distinct()];
        var until = (time.GetUtcNow() - Late).ToUnixTimeMilliseconds();
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = await db
            .Feedback.AsNoTracking()
            .Where(f => whose.Contains(f.TeacherId) && string.Compare(f.Id, after) > 0 && f.At <= until)
            .OrderBy(f => f.Id)
            .Take(take + 1)
            .ToListAsync(ct);
        var items = found.Take(take).Select(Of).ToList();
        var next = items.Count > 0 ? items[^1].Id : after;
        return new FeedbackItems(items, next.Length > 0 ? next : null, found.Count > take);
    }

    private static FeedbackItem Of(FeedbackRecord f) =>
        new(
            f.Id,
            f.DraftId,
            f.Version,
            f.Rating,
            f.Reasons.Split(',', StringSplitOptions.RemoveEmptyEntries),
            f.Place,
            f.Start,
            f.Length,
            f.PromptHash,
            f.Model,
            f.Policy,
            DateTimeOffset.FromUnixTimeMilliseconds(f.At)
        );

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex Cursor();
}
