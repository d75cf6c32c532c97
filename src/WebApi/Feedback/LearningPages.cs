using Homeroom.Assistant.Evaluation.Gates;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.WebApi.Prompts;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Feedback;

/// <summary>What is learned from a teacher's drafts, and what the teacher allows.</summary>
internal static class LearningPages
{
    private static readonly Dictionary<string, string> Sayings = new()
    {
        ["mine"] = "Saved. What was derived beyond it is gone.",
        ["note"] = "The note goes into your requests from now on.",
        ["removed"] = "The note is gone from your requests.",
        ["school"] = "Saved for the school. What was derived beyond it is gone.",
    };

    /// <summary>GET /learning</summary>
    public static Task<IResult> ShowAsync(string? said, HttpContext http, LearningViews views, CancellationToken ct) =>
        views.ShowAsync(http, Sayings.GetValueOrDefault(said ?? ""), null, ct);

    /// <summary>POST /learning/consent</summary>
    public static async Task<IResult> SayAsync(
        [FromForm] string? whose,
        [FromForm] string? level,
        [FromForm] string? examples,
        HttpContext http,
        ConsentStore consents,
        SuiteGate gate,
        CancellationToken ct
    )
    {
        if (!Enum.TryParse<Consent>(level, out var allowed) || !Enum.IsDefined(allowed))
        {
            return Pages.Problem(400, "Nothing was saved.", "Choose one of the four answers.", "Choose again", "/learning");
        }

        var school = whose == "school";
        if (school && !PromptPages.IsOwner(http.User))
        {
            return Pages.Problem(
                403,
                "That is not yours to decide.",
                "What the school allows is decided by whoever came in by the printed link.",
                "Decide for yourself",
                "/learning"
            );
        }

        var teacher = Pages.Of(http.User).Id;
        await consents.SayAsync(school ? ConsentStore.School : teacher, allowed, examples == "yes", teacher, ct);
        await gate.SweepAsync(ct);
        return new SeeOther("/learning?said=" + (school ? "school" : "mine"));
    }
}
