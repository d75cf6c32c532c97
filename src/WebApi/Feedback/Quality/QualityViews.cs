using Homeroom.Assistant.Feedback.Quality;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Prompts;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback.Quality;

/// <summary>Reads how a prompt does. The school's figures are of at least 5 teachers; one's own are shown to oneself.</summary>
internal sealed class QualityViews(QualityStore store)
{
    /// <summary>The view of a version.</summary>
    /// <param name="family">The prompt, as the teacher may see it.</param>
    /// <param name="version">Key of the version; the most used one when it is not known.</param>
    /// <param name="against">Key of the version to hold it against, or nothing.</param>
    /// <param name="mine">Whether the own drafts alone are asked for; null for the school's where it has figures.</param>
    /// <param name="ct">Whether it is still wanted.</param>
    public async Task<QualityView> OfAsync(PromptFamily family, string? version, string? against, bool? mine, CancellationToken ct)
    {
        var versions = await VersionsAsync(family, ct);
        var open = versions.FirstOrDefault(v => v.Key == version) ?? versions.FirstOrDefault();
        var view = new QualityView
        {
            Title = PromptWords.Title(family.File),
            Address = "/prompts/" + family.Id,
            Versions = versions,
            Open = open,
        };
        if (open is null)
        {
            return view;
        }

        var other = versions.FirstOrDefault(v => v.Key == against && v != open);
        view = view with { Against = other, IsMine = mine ?? (open.SchoolDrafts is null) };
        return view.IsMine ? await MineAsync(view, family, ct) : await SchoolAsync(view, family, ct);
    }

    /// <summary>Versions with drafts of the teacher, or with enough teachers to be shown.</summary>
    public async Task<List<QualityVersion>> VersionsAsync(PromptFamily family, CancellationToken ct) =>
        [
            .. (await store.VersionsAsync(family.Id, family.Teacher, ct))
                .Where(v => v.OwnDrafts > 0 || v.Teachers >= QualityFigures.FewestTeachers)
                .OrderByDescending(v => v.Teachers >= QualityFigures.FewestTeachers ? v.Drafts : v.OwnDrafts)
                .ThenBy(v => v.Version, StringComparer.Ordinal)
                .Select(v => new QualityVersion(
                    v.Version,
                    QualityWords.Version(family, v.Version),
                    v.OwnDrafts,
                    v.Teachers >= QualityFigures.FewestTeachers ? v.Drafts : null
                )),
        ];

    private async Task<QualityView> MineAsync(QualityView view, PromptFamily family, CancellationToken ct)
    {
        var own = await store.OwnAsync(family.Id, view.Open!.Key, family.Teacher, ct);
        var before = view.Against is { } other ? await store.OwnAsync(family.Id, other.Key, family.Teacher, ct) : new QualityTally();
        return view with { Figures = QualityFigures.OfOne(own), Before = QualityFigures.OfOne(before) };
    }

    private async Task<QualityView> SchoolAsync(QualityView view, PromptFamily family, CancellationToken ct)
    {
        var (id, open, other) = (family.Id, view.Open!.Key, view.Against?.Key);
        return view with
        {
            Figures = await store.FiguresAsync(id, open, ct),
            Before = other is null ? null : await store.FiguresAsync(id, other, ct),
            Comparison = other is null ? null : QualityComparison.Of(await store.MeansAsync(id, other, ct), await store.MeansAsync(id, open, ct)),
        };
    }
}
