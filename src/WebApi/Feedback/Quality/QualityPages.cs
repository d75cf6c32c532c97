using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Prompts;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback.Quality;

/// <summary>How prompts do with teachers.</summary>
internal static class QualityPages
{
    public static void AddQuality(this IServiceCollection services)
    {
        services.AddSingleton<QualityStore>();
        services.AddSingleton<QualityViews>();
        services.AddSingleton<QualityExamples>();
    }

    public static void MapQuality(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/prompts/quality", OverviewAsync);
        var prompt = routes.MapGroup("/prompts/{feature}/{name}/quality");
        prompt.MapGet("", ShowAsync);
        prompt.MapGet("/examples", ExamplesAsync);
    }

    private static async Task<IResult> OverviewAsync(HttpContext http, QualityStore store, PromptLibrary files, CancellationToken ct) =>
        Pages.Show<QualityOverviewPage>(
            new()
            {
                [nameof(QualityOverviewPage.Prompts)] =
                    (IReadOnlyList<QualityPrompt>)
                        [
                            .. (await store.AllAsync(Pages.Of(http.User).Id, ct))
                                .GroupBy(u => u.Prompt)
                                .Where(g => files.Find(g.Key) is not null)
                                .Select(g => QualityPrompt.Of([.. g], PromptWords.Title(files.Get(g.Key))))
                                .Where(p => p.School is not null || p.Own.Drafts > 0)
                                .OrderByDescending(p => p.School?.Words ?? 0)
                                .ThenByDescending(p => p.Own.Words),
                        ],
            }
        );

    private static async Task<IResult> ShowAsync(
        string feature,
        string name,
        string? version,
        string? against,
        string? whose,
        HttpContext http,
        PromptDesk desk,
        QualityViews views,
        CancellationToken ct
    ) =>
        await desk.OpenAsync($"{feature}/{name}", Pages.Of(http.User).Id, ct) is { } family
            ? Pages.Show<QualityPage>(
                new() { [nameof(QualityPage.View)] = await views.OfAsync(family, version, against, whose is null ? null : whose == "mine", ct) }
            )
            : PromptPages.NotFound();

    private static async Task<IResult> ExamplesAsync(
        string feature,
        string name,
        string version,
        string section,
        HttpContext http,
        PromptDesk desk,
        QualityViews views,
        QualityExamples examples,
        CancellationToken ct
    )
    {
        if (
            await desk.OpenAsync($"{feature}/{name}", Pages.Of(http.User).Id, ct) is not { } family
            || (await views.VersionsAsync(family, ct)).Find(v => v.Key == version && v.SchoolDrafts is not null) is not { } open
        )
        {
            return PromptPages.NotFound();
        }

        return Pages.Show<QualityExamplesPage>(
            new()
            {
                [nameof(QualityExamplesPage.Title)] = PromptWords.Title(family.File),
                [nameof(QualityExamplesPage.Address)] = $"/prompts/{family.Id}/quality?version={version}",
                [nameof(QualityExamplesPage.Version)] = open.Name,
                [nameof(QualityExamplesPage.Section)] = section,
                [nameof(QualityExamplesPage.Examples)] = await examples.OfAsync(family.Id, version, section, ct),
            }
        );
    }
}
