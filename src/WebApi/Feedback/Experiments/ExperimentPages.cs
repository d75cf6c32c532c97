using System.Globalization;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Prompts;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Feedback.Experiments;

/// <summary>The page on which an owner tries two versions of a prompt against each other.</summary>
internal static class ExperimentPages
{
    public static void AddExperiments(this IServiceCollection services)
    {
        services.AddSingleton<ExperimentStore>();
        services.AddSingleton<ExperimentWatch>();
        services.AddSingleton<ExperimentDesk>();
    }

    public static void MapExperiments(this IEndpointRouteBuilder routes)
    {
        var prompt = routes.MapGroup("/prompts/{feature}/{name}/experiments");
        prompt.MapGet("", ShowAsync);
        prompt.MapPost("/start", StartAsync);
        prompt.MapPost("/end", EndAsync);
    }

    private static Task<IResult> ShowAsync(
        string feature,
        string name,
        HttpContext http,
        PromptDesk desk,
        ExperimentStore store,
        CancellationToken ct
    ) => PageAsync($"{feature}/{name}", null, StatusCodes.Status200OK, http, desk, store, ct);

    private static async Task<IResult> StartAsync(
        string feature,
        string name,
        [FromForm] int? version,
        [FromForm] string? mode,
        [FromForm] int? share,
        [FromForm] int? planned,
        [FromForm] int? unsafeDrafts,
        HttpContext http,
        PromptDesk desk,
        ExperimentDesk experiments,
        ExperimentStore store,
        CancellationToken ct
    )
    {
        var id = $"{feature}/{name}";
        if (!PromptPages.IsOwner(http.User))
        {
            return NotYours(id);
        }

        var how = Enum.TryParse<ExperimentMode>(mode, out var asked) && Enum.IsDefined(asked) ? asked : ExperimentMode.Sequential;
        var wish = new ExperimentWish(version ?? 0, how, share ?? 0, planned ?? 0, unsafeDrafts ?? 0);
        var wrong = await experiments.StartAsync(id, wish, Pages.Of(http.User), ct);
        return wrong is null
            ? new SeeOther($"/prompts/{id}/experiments")
            : await PageAsync(id, wrong, StatusCodes.Status409Conflict, http, desk, store, ct);
    }

    private static async Task<IResult> EndAsync(
        string feature,
        string name,
        [FromForm] string? how,
        HttpContext http,
        PromptDesk desk,
        ExperimentDesk experiments,
        ExperimentStore store,
        CancellationToken ct
    )
    {
        var id = $"{feature}/{name}";
        if (!PromptPages.IsOwner(http.User))
        {
            return NotYours(id);
        }

        var wrong = how == "promote" ? await experiments.PromoteAsync(id, Pages.Of(http.User), ct) : await experiments.BackAsync(id, ct);
        return wrong is null
            ? new SeeOther($"/prompts/{id}/experiments")
            : await PageAsync(id, wrong, StatusCodes.Status409Conflict, http, desk, store, ct);
    }

    private static IResult NotYours(string id) =>
        Pages.Problem(
            StatusCodes.Status403Forbidden,
            "That is not yours to decide.",
            "Experiments are started and ended by whoever came in by the printed link.",
            "See what is tried",
            $"/prompts/{id}/experiments"
        );

    private static async Task<IResult> PageAsync(
        string id,
        string? wrong,
        int status,
        HttpContext http,
        PromptDesk desk,
        ExperimentStore store,
        CancellationToken ct
    )
    {
        if (await desk.OpenAsync(id, Pages.Of(http.User).Id, ct) is not { } family || !PromptLibrary.IsDrafting(id))
        {
            return PromptPages.NotFound();
        }

        List<ExperimentView> all = [];
        foreach (var experiment in await store.AllAsync(id, ct))
        {
            all.Add(View(experiment, await store.LooksAsync(experiment.Id, ct)));
        }

        var before = ExperimentDesk.Before(family);
        return Pages.Show<ExperimentPage>(
            new()
            {
                [nameof(ExperimentPage.Title)] = PromptWords.Title(family.File),
                [nameof(ExperimentPage.Address)] = "/prompts/" + id,
                [nameof(ExperimentPage.Running)] = all.FirstOrDefault(e => e.Ended is null),
                [nameof(ExperimentPage.Earlier)] = (IReadOnlyList<ExperimentView>)[.. all.Where(e => e.Ended is not null)],
                [nameof(ExperimentPage.Before)] = PromptWords.Version(before?.Number ?? 0),
                [nameof(ExperimentPage.Candidates)] = (IReadOnlyList<int>)[.. family.Versions.Where(v => v.Id != before?.Id).Select(v => v.Number)],
                [nameof(ExperimentPage.IsOwner)] = PromptPages.IsOwner(http.User),
                [nameof(ExperimentPage.Wrong)] = wrong,
            },
            status
        );
    }

    private static ExperimentView View(ExperimentRecord e, IReadOnlyList<ExperimentLookRecord> looks) =>
        new(
            PromptWords.AtStart(e.BeforeNumber),
            PromptWords.AtStart(e.AfterNumber),
            e.Mode switch
            {
                ExperimentMode.Fixed => "Tested once, when the planned drafts are there",
                ExperimentMode.Bandit => "The better one gets more and more teachers; nothing is tested",
                _ => "May be decided early",
            },
            e.Words,
            e.State,
            DateTimeOffset.FromUnixTimeMilliseconds(e.StartedAt),
            e.EndedAt is { } ended ? DateTimeOffset.FromUnixTimeMilliseconds(ended) : null
        )
        {
            Share = e.Share,
            Planned = e.Planned,
            Promoted = e.Promoted,
            Looks = looks.Count,
            Last = looks is [.., var last] ? (last.DraftsBefore, last.ApprovedBefore, last.DraftsAfter, last.ApprovedAfter) : null,
            Difference = e is { Difference: { } d, Low: { } low, High: { } high }
                ? string.Create(CultureInfo.InvariantCulture, $"{d * 100:+0;−0;0} of 100 drafts, truly {low * 100:+0;−0;0} to {high * 100:+0;−0;0}")
                : null,
        };
}
