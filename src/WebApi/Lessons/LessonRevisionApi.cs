using System.ComponentModel;
using System.Text.Json.Nodes;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.WebApi.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Lessons;

/// <summary>A version as the API lists it.</summary>
internal sealed record RevisionRow(
    int Version,
    [property: Description("What was done.")] string What,
    [property: Description("Who did it; empty for the model.")] string By,
    DateTimeOffset At,
    [property: Description("The section; missing when it is about all of them.")] string? Section
);

/// <summary>The sections as they stood at a version.</summary>
internal sealed record RevisionText(int Version, IReadOnlyDictionary<string, JsonNode?> Sections);

/// <summary>A run of words and how it differs.</summary>
internal sealed record DiffRun([property: Description("Same, Added or Removed.")] WordChange Change, string Text);

/// <summary>What changed in one section.</summary>
internal sealed record SectionDiff(string Section, string Name, IReadOnlyList<DiffRun> Runs);

/// <summary>What changed between two versions.</summary>
internal sealed record RevisionDiff(int From, int To, IReadOnlyList<SectionDiff> Sections);

/// <summary>Versions of a lesson, side by side, and the way back to one.</summary>
internal static class LessonRevisionApi
{
    /// <summary>GET /api/v1/lessons/{id}/revisions</summary>
    public static async Task<Ok<IReadOnlyList<RevisionRow>>> ListAsync(
        [AsParameters] LessonCall call,
        [Description("Only what is about this section.")] string? section
    )
    {
        var revisions = Revisions.Of(await EventsAsync(call), section);
        return TypedResults.Ok<IReadOnlyList<RevisionRow>>([.. revisions.Select(r => new RevisionRow(r.Version, r.What, r.By, r.At, r.Section))]);
    }

    /// <summary>GET /api/v1/lessons/{id}/revisions/{version}</summary>
    public static async Task<Results<Ok<RevisionText>, ProblemHttpResult>> GetAsync(
        [AsParameters] LessonCall call,
        [Description("Number of the version.")] int version
    ) =>
        version < 1 || version > call.Stored.Draft.Version
            ? ApiProblems.NoSuch("version")
            : TypedResults.Ok(
                new RevisionText(version, Revisions.At(await EventsAsync(call), version).ToDictionary(s => s.Key, s => JsonNode.Parse(s.Value)))
            );

    /// <summary>GET /api/v1/lessons/{id}/diff</summary>
    public static async Task<Results<Ok<RevisionDiff>, ProblemHttpResult>> DiffAsync(
        [AsParameters] LessonCall call,
        [Description("Only this section.")] string? section,
        [Description("The older version; the first draft when missing.")] int? from,
        [Description("The newer version; the present one when missing.")] int? to
    )
    {
        var events = await EventsAsync(call);
        var newest = call.Stored.Draft.Version;
        var (older, newer) = (from ?? Revisions.Of(events, null).LastOrDefault()?.Version ?? 1, to ?? newest);
        if (older < 1 || newer > newest || older > newer)
        {
            return ApiProblems.Invalid(from is null ? "to" : "from", $"Compare two versions from 1 to {newest}, the older one first.");
        }

        var (before, after) = (Revisions.At(events, older), Revisions.At(events, newer));
        var changed = call
            .Stored.Draft.Outline.Where(s => section is null || s == section)
            .Where(s => before.GetValueOrDefault(s) != after.GetValueOrDefault(s))
            .Select(s => new SectionDiff(s, SectionNames.Of(s), Runs(s, before.GetValueOrDefault(s), after.GetValueOrDefault(s))));
        return TypedResults.Ok(new RevisionDiff(older, newer, [.. changed]));
    }

    /// <summary>POST /api/v1/lessons/{id}/restore</summary>
    public static async Task<Results<Ok<LessonDraft>, ProblemHttpResult>> RestoreAsync([AsParameters] LessonCall call, RestoreBody body)
    {
        if (call.Stored.Draft.Find(body.Section) is null)
        {
            return ApiProblems.Invalid("/section", "There is no such section.");
        }

        return Revisions.At(await EventsAsync(call), body.Version, body.Section) is { } then
            ? await LessonEditApi.WriteAsync(call, body.Section, body.BaseRevision, then, "restore")
            : ApiProblems.Invalid("/version", "The section was not there at this version.");
    }

    private static Task<IReadOnlyList<DraftEvent>> EventsAsync(LessonCall call) => call.Store.EventsAsync(call.Id, 0, call.Ct);

    private static IReadOnlyList<DiffRun> Runs(string section, string? before, string? after) =>
        [.. WordDiff.Of(Text(section, before), Text(section, after)).Select(r => new DiffRun(r.Change, r.Text))];

    private static string Text(string section, string? json) => PlanText.Of(section, json is null ? null : JsonNode.Parse(json));
}
