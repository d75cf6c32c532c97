using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback;
using Homeroom.Guardrails;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>What a teacher says of a draft, or of words in it. It never stands in the way of anything.</summary>
internal static class LessonFeedback
{
    /// <summary>Longest comment.</summary>
    public const int Longest = 2000;

    /// <summary>POST /lessons/{id}/feedback</summary>
    public static async Task<IResult> PostAsync(
        string id,
        HttpContext http,
        IDraftStore store,
        IFeedbackStore kept,
        RailPipeline rails,
        LessonViews views,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is not { } stored)
        {
            return Pages.NotFound();
        }

        var posted = await http.Request.ReadFormAsync(ct);
        var (rating, section, words) = (posted["rating"].ToString(), posted["section"].ToString(), posted["words"].ToString());
        var isPlace = section.Length > 0;
        var place = isPlace ? DraftPlace.Find(stored.Draft, section, words) : null;
        if (isPlace ? place is null : FeedbackForm.Ratings.All(r => r.Id != rating))
        {
            var why = isPlace
                ? "These words do not stand in this section. Copy them from it, or leave the field empty to mean all of it."
                : "Choose how useful the draft was.";
            var view = await views.OfAsync(stored, ct);
            return LessonPages.Show(
                view with
                {
                    Marking = isPlace && stored.Draft.Find(section) is not null ? section : null,
                    MarkedWords = words,
                    NoticeAt = isPlace && stored.Draft.Find(section) is not null ? section : null,
                    Notice = ("error", why, "Nothing else has changed."),
                },
                StatusCodes.Status400BadRequest
            );
        }

        var comment = posted["comment"].ToString().ReplaceLineEndings("\n").Trim();
        var said = Of(stored, Pages.Of(http.User).Id, LessonEdits.Number(posted["version"]), rating, views.Time.GetUtcNow(), rails) with
        {
            Reasons = [.. posted["reason"].OfType<string>().Where(r => FeedbackForm.Reasons.Contains(r) || WrongForm.Reasons.Contains(r))],
            Comment = comment.Length > Longest ? comment[..Longest] : comment,
            ClientId = posted["clientId"].ToString() is { Length: <= 64 } client ? client : "",
        };
        await kept.AddAsync(place is null ? said : At(said, place), ct);
        return new SeeOther(stored.Draft.Address() + (isPlace ? $"?said=noted&at={section}#s-{section}" : "?said=thanks"));
    }

    /// <summary>Feedback on a draft as it is now: it belongs to the exact prompt, model and policy.</summary>
    public static FeedbackGiven Of(StoredDraft stored, string teacher, int version, string rating, DateTimeOffset now, RailPipeline rails) =>
        new(stored.Draft.Id, teacher, version, rating, [], "", now)
        {
            PromptHash = stored.Draft.Provenance?.PromptHash ?? "",
            Model = stored.Draft.Provenance?.Model ?? "",
            Policy = $"{rails.Policy.Name} {rails.Policy.Version}",
        };

    /// <summary>The same about a place: it says that something is wrong there.</summary>
    public static FeedbackGiven At(FeedbackGiven said, DraftPlace place) =>
        said with
        {
            Rating = FeedbackGiven.Wrong,
            Place = place.Pointer,
            Start = place.Start,
            Length = place.Length,
        };
}
