using System.ComponentModel;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Lessons;

/// <summary>What every call on one lesson has: the lesson, the teacher, and the ways to answer.</summary>
internal sealed record LessonCall(
    [property: FromRoute(Name = "id"), Description("Id of the lesson.")] string Id,
    HttpContext Http,
    IDraftStore Store,
    DraftSpine Spine,
    DraftDesk Desk,
    CancellationToken Ct
)
{
    /// <summary>The lesson as it stood when the call came; the filter of the group has found it.</summary>
    public StoredDraft Stored => Http.Features.Get<StoredDraft>()!;

    /// <summary>What was asked for.</summary>
    public LessonRequest Lesson => (LessonRequest)Stored.Request;

    /// <summary>The signed-in teacher.</summary>
    public Teacher Teacher => Pages.Of(Http.User);

    /// <summary>The lesson with its ETag.</summary>
    public async Task<Ok<LessonDraft>> ShowAsync(Draft draft)
    {
        Http.Response.Headers.ETag = LessonContracts.Tag(draft.Version);
        return TypedResults.Ok(await ContractAsync(draft));
    }

    /// <summary>The answer to a change: the lesson afterwards, or why it was not made.</summary>
    public async Task<Results<Ok<LessonDraft>, ProblemHttpResult>> AnswerAsync(SpineOutcome outcome) =>
        outcome is { Refused: null, Draft: { } draft } ? await ShowAsync(draft) : LessonRefusals.Say(outcome);

    /// <summary>Carries out a command that needs no model and no check.</summary>
    public async Task<Results<Ok<LessonDraft>, ProblemHttpResult>> DoAsync(DraftCommand command) =>
        await Desk.DoAsync(Id, command, Teacher.Name, Ct) is { } done
            ? await AnswerAsync(new SpineOutcome(done.Draft, done.Decision.Refused, done.Decision.Why, []))
            : ApiProblems.NoSuch("lesson");

    private async Task<LessonDraft> ContractAsync(Draft draft)
    {
        var approved = draft.Status == DraftStatus.Approved ? ApprovedDraft.Of(draft, await Store.EventsAsync(draft.Id, 0, Ct)) : null;
        return LessonContracts.Of(draft, Lesson, approved);
    }
}
