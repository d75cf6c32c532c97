using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Prompts;

/// <summary>Two lines of versions that come from one text.</summary>
/// <param name="Family">The prompt.</param>
/// <param name="Mine">The teacher's last version.</param>
/// <param name="From">Number of the version that is taken over; 0 for the file.</param>
/// <param name="Hash">Its content hash.</param>
/// <param name="Pieces">The merge.</param>
public sealed record PromptMerging(PromptFamily Family, PromptRevision Mine, int From, string Hash, IReadOnlyList<MergePiece> Pieces)
{
    /// <summary>How many places somebody has to decide.</summary>
    public int Conflicts => Pieces.Count(p => p.Kind == MergeKind.Conflict);

    /// <summary>How many places are taken over.</summary>
    public int Taken => Pieces.Count(p => p.Kind == MergeKind.Theirs);

    /// <summary>The settings after the merge.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>Opens a merge; null when there is nothing of the teacher's to merge into, or nothing to take.</summary>
    public static async Task<PromptMerging?> OpenAsync(
        PromptDesk desk,
        PromptChoice choice,
        string id,
        string teacher,
        int from,
        CancellationToken ct
    )
    {
        if (await desk.OpenAsync(id, teacher, ct) is not { Head: { } mine } family || (from != 0 && family.Find(from) is null))
        {
            return null;
        }

        var other = family.Find(from);
        var (mineText, theirs) = (await desk.TextAsync(family, mine, ct), await desk.TextAsync(family, other, ct));
        var common = family.CommonOf(mine.Hash, other?.Hash ?? family.File.Content) ?? family.RootOf(mine.Hash);
        var commonText = await choice.ReadAsync(common, ct) ?? mineText;
        return new PromptMerging(
            family,
            mine,
            from,
            other?.Hash ?? family.File.Content,
            PromptMerge.Of(commonText.Template, mineText.Template, theirs.Template)
        )
        {
            Settings = new[] { "temperature", "max_tokens" }.ToDictionary(
                s => s,
                s => PromptMerge.Value(Setting(commonText, s), Setting(mineText, s), Setting(theirs, s))
            ),
        };
    }

    private static string Setting(PromptFile file, string name) =>
        (file.ExecutionSettings.GetValueOrDefault("default") ?? []).GetValueOrDefault(name) ?? "";
}

/// <summary>Taking over what has become better elsewhere.</summary>
internal static class PromptMerges
{
    /// <summary>GET /prompts/{feature}/{name}/merge</summary>
    public static async Task<IResult> OpenAsync(
        string feature,
        string name,
        int? from,
        HttpContext http,
        PromptDesk desk,
        PromptChoice choice,
        CancellationToken ct
    ) =>
        await PromptMerging.OpenAsync(desk, choice, $"{feature}/{name}", Pages.Of(http.User).Id, from ?? 0, ct) is { } merging
            ? Pages.Show<PromptMergePage>(new() { [nameof(PromptMergePage.Of)] = merging })
            : PromptPages.NotFound();

    /// <summary>POST /prompts/{feature}/{name}/merge</summary>
    public static async Task<IResult> SaveAsync(
        string feature,
        string name,
        HttpContext http,
        PromptDesk desk,
        PromptChoice choice,
        PromptViews views,
        CancellationToken ct
    )
    {
        var (id, teacher) = ($"{feature}/{name}", Pages.Of(http.User));
        var posted = await http.Request.ReadFormAsync(ct);
        if (await PromptMerging.OpenAsync(desk, choice, id, teacher.Id, LessonEdits.Number(posted["from"]), ct) is not { } merging)
        {
            return PromptPages.NotFound();
        }

        List<MergeSide> sides =
        [
            .. Enumerable.Range(0, merging.Conflicts).Select(i => Enum.TryParse<MergeSide>(posted[$"side{i}"], out var s) ? s : MergeSide.Mine),
        ];
        var saved = await desk.SaveAsync(Edit(id, merging, sides, LessonEdits.Number(posted["turn"])), teacher, ct);
        return saved.Refused is null or PromptRefusal.Nothing
            ? new SeeOther($"/prompts/{id}?said=merged")
            : await PromptDecisions.RefusedAsync(id, null, saved, http, desk, views, ct);
    }

    /// <summary>What a decided merge saves.</summary>
    public static PromptEdit Edit(string id, PromptMerging merging, IReadOnlyList<MergeSide> sides, int turn) =>
        new(id, PromptMerge.Text(merging.Pieces, sides), turn, merging.Mine.Number, "Taken over from " + PromptWords.Version(merging.From))
        {
            Merged = merging.Hash,
            Temperature = merging.Settings["temperature"],
            MaxTokens = merging.Settings["max_tokens"],
        };
}
