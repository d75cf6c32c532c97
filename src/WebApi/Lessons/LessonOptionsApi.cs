using System.ComponentModel;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Models;
using Homeroom.WebApi.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Lessons;

/// <summary>Something to choose, with its name.</summary>
internal sealed record Choice(string Id, string Name, string? Line = null);

/// <summary>A grade band and its grades.</summary>
internal sealed record BandChoice(string Id, IReadOnlyList<string> Grades);

/// <summary>What a lesson can be asked for with.</summary>
internal sealed record LessonOptions(
    IReadOnlyList<Choice> Subjects,
    IReadOnlyList<BandChoice> Bands,
    IReadOnlyList<Choice> Routines,
    IReadOnlyList<Choice> Sections,
    IReadOnlyList<Choice> Ratings,
    IReadOnlyList<string> Reasons,
    [property: Description("Shortest lesson, in minutes.")] int LeastMinutes,
    [property: Description("Longest lesson, in minutes.")] int MostMinutes
);

/// <summary>Codes of standards that fit.</summary>
internal sealed record StandardsFound([property: Description("Whether exactly this code exists.")] bool Exists, IReadOnlyList<string> Codes);

/// <summary>Who writes the drafts.</summary>
internal sealed record ModelStatus(string Name, bool Offline, string Line);

/// <summary>Whether the model answered.</summary>
internal sealed record ModelTested(bool Works, string Said);

/// <summary>What can be chosen, and who writes.</summary>
internal static class LessonOptionsApi
{
    private const int MostCodes = 50;

    public static void Map(RouteGroupBuilder routes)
    {
        routes.MapGet("/options", Options).Says("getOptions", "What a lesson can be asked for with", "Subjects, bands, routines, sections, ratings.");
        routes
            .MapGet("/standards", Standards)
            .Says("findStandards", "Look a standard up", "By any part of its code; near codes when none fits.", [400]);
        routes.MapGet("/lesson-plan.schema.json", Schema).Says("getPlanSchema", "The shape of a plan", "JSON Schema; each property is a section.");
        routes.MapGet("/model", Model).Says("getModel", "Who writes the drafts", "Asks the model nothing.");
        routes.MapPost("/model/test", TestAsync).Says("testModel", "Test the connection to the model", "Sends one word of ours.", [403, 415]);
    }

    private static Ok<LessonOptions> Options() =>
        TypedResults.Ok(
            new LessonOptions(
                [.. Subjects.All.Select(s => new Choice(s.Id, s.Name))],
                [.. LessonRequests.Bands.Select(b => new BandChoice(b, LessonRequests.GradesOf(b)))],
                [.. Routines.All.Select(r => new Choice(r.Id, r.Name, r.Line))],
                [.. LessonPlanSchema.SectionIds.Select(s => new Choice(s, SectionNames.Of(s)))],
                [.. FeedbackForm.Ratings.Select(r => new Choice(r.Id, r.Name))],
                FeedbackForm.Reasons,
                LeastMinutes: 10,
                MostMinutes: 180
            )
        );

    private static Results<Ok<StandardsFound>, ProblemHttpResult> Standards(
        [Description("A code or a part of one, 2 to 60 characters, such as MS-ESS1 or RL.5.")] string? q
    ) =>
        q?.Trim() is { Length: >= 2 and <= 60 } code
            ? TypedResults.Ok(new StandardsFound(StandardsCatalogue.Exists(code), StandardsCatalogue.Find(code, MostCodes)))
            : ApiProblems.Invalid("q", "Send 2 to 60 characters of a code.");

    private static Ok<JsonObject> Schema() => TypedResults.Ok(LessonPlanSchema.Root);

    private static Ok<ModelStatus> Model(ModelLabel label) => TypedResults.Ok(new ModelStatus(label.Name, label.Offline, label.Line));

    private static async Task<Ok<ModelTested>> TestAsync(ModelCheck check, CancellationToken ct)
    {
        var (works, said) = await check.TestAsync(ct);
        return TypedResults.Ok(new ModelTested(works, said));
    }
}
