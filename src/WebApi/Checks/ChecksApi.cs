using System.ComponentModel;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Policies;
using Homeroom.Guardrails;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Homeroom.WebApi.Checks;

/// <summary>A policy to try.</summary>
internal sealed record PolicyAsk([property: Description("The YAML of a policy, at most 64 KB.")] string Policy);

/// <summary>The policy that holds.</summary>
internal sealed record PolicyNow(
    [property: Description("Its name.")] string Name,
    [property: Description("Hash of its content; every finding carries it.")] string Version,
    [property: Description("The YAML of the default policy, which holds wherever a school says nothing.")] string Default
);

/// <summary>How many findings of one code would do something else.</summary>
internal sealed record ChangedVerdict(string Rail, string Code, string From, string To, int Count);

/// <summary>A draft of which some findings would do something else.</summary>
internal sealed record ChangedDraft(
    string Id,
    string Title,
    [property: Description("Whether the plan would be held or refused where nothing stops it now.")] bool NewlyHeld,
    IReadOnlyList<ChangedVerdict> Changes
);

/// <summary>What a policy would change over your drafts.</summary>
internal sealed record DryRunAnswer(
    [property: Description("The policy that was tried.")] LookPolicy Policy,
    [property: Description("How many drafts were looked at, newest first.")] int Drafts,
    [property: Description("Whether these are all your drafts.")] bool IsAll,
    [property: Description("How many findings there are.")] int Findings,
    [property: Description("How many of them would do something else.")] int Changed,
    [property: Description("By code, most frequent first.")] IReadOnlyList<ChangedVerdict> Changes,
    [property: Description("The drafts that would change.")] IReadOnlyList<ChangedDraft> ByDraft
);

/// <summary>The JSON API of the checks: try a text, see the policy, try another one.</summary>
internal static class ChecksApi
{
    private const string Text =
        """{"text":"Leo Park met the chairman.","direction":"reply","band":"6-8","roster":[{"name":"Leo Park","role":"student"}]}""";

    private const string Policy = """{"policy":"name: Riverside\nrules:\n  - rail: wording\n    band: K-2\n    verdict: hold\n"}""";

    public static void MapChecksApi(this IEndpointRouteBuilder routes)
    {
        var checks = routes.MapGroup("/guardrails").WithTags("Guardrails");
        checks
            .MapPost("/look", LookAsync)
            .Says(
                "lookAtText",
                "See what the checks see in a text",
                "Every finding with its place, and the text as a model would get it. Nothing is stored or logged.",
                [400, 403, 413, 415],
                Text
            );
        checks.MapGet("/policy", Now).Says("getPolicy", "The policy that holds", "With the default policy as YAML, to write one's own by.");
        checks
            .MapPost("/policies/dry-run", TryAsync)
            .Says(
                "tryPolicy",
                "See what a policy would change",
                "Checks the YAML, then runs the checks over your drafts under it. Nothing is stored; your school's policy stays as it is.",
                [400, 403, 413, 415],
                Policy
            );
    }

    private static async Task<Results<Ok<LookAnswer>, ProblemHttpResult>> LookAsync(
        LookAsk body,
        HttpContext http,
        TextLooks looks,
        RailPipeline rails,
        CancellationToken ct
    ) =>
        TextLooks.ErrorsOf(body) is { Count: > 0 } errors
            ? ApiProblems.Invalid(errors)
            : TypedResults.Ok(LookContracts.Of(await looks.LookAsync(body, Pages.Of(http.User).Id, ct), body.Text, rails));

    private static Ok<PolicyNow> Now(RailPipeline rails) =>
        TypedResults.Ok(new PolicyNow(rails.Policy.Name, rails.Policy.Version, PolicyFile.DefaultText));

    private static async Task<Results<Ok<DryRunAnswer>, ProblemHttpResult>> TryAsync(
        PolicyAsk body,
        HttpContext http,
        PolicyRehearsal rehearsal,
        CancellationToken ct
    )
    {
        var reading = PolicyFile.Read(body.Policy);
        return reading.Policy is null
            ? ApiProblems.Invalid([.. reading.Errors.Select(e => new ShapeError("/policy", e.ToString()))])
            : TypedResults.Ok(Of(await rehearsal.RunAsync(Pages.Of(http.User).Id, reading.Policy, ct)));
    }

    private static DryRunAnswer Of(DryRun run) =>
        new(
            new LookPolicy(run.Policy, run.Version),
            run.Drafts,
            run.IsAll,
            run.Findings,
            run.Changed,
            [.. run.Changes.Select(Of)],
            [.. run.ByDraft.Select(d => new ChangedDraft(d.Id, d.Title, d.NewlyHeld, [.. d.Changes.Select(Of)]))]
        );

    private static ChangedVerdict Of(VerdictChange c) => new(c.Rail, c.Code, PolicyTerms.Of(c.From), PolicyTerms.Of(c.To), c.Count);
}
