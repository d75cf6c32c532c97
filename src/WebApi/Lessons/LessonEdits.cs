using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>Changes of a section: by hand, by a redo, by a suggestion.</summary>
internal static class LessonEdits
{
    /// <summary>GET /lessons/{id}/edit/{section}</summary>
    public static async Task<IResult> OpenAsync(
        string id,
        string section,
        HttpContext http,
        IDraftStore store,
        LessonViews views,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is not { Draft.DeletedAt: null } stored || !CanEdit(stored.Draft, section))
        {
            return Pages.NotFound();
        }

        var written = stored.Draft.Find(section);
        var content = written is null ? null : JsonNode.Parse(written.Json);
        var form = new SchemaForm(SectionShapes.Of(section), Misshapen.Is(written, content) ? Misshapen.LaidOut(section, content) : content);
        form.Focus = "";
        return await OpenAsync(stored, section, written?.Revision ?? 0, form, StatusCodes.Status200OK, views, ct);
    }

    /// <summary>POST /lessons/{id}/edit/{section}</summary>
    public static async Task<IResult> SaveAsync(
        string id,
        string section,
        HttpContext http,
        IDraftStore store,
        DraftSpine spine,
        LessonViews views,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is not { } stored || !CanEdit(stored.Draft, section))
        {
            return Pages.NotFound();
        }

        var posted = await http.Request.ReadFormAsync(ct);
        var revision = Number(posted["base"]);
        var typed = Typed(section, posted);
        if (posted["op"].ToString() is { Length: > 0 } op)
        {
            var changed = new SchemaForm(SectionShapes.Of(section), typed);
            if (!changed.Do(op))
            {
                // A command of another page, such as the merge page: the form opens in its first field.
                changed.Focus = "";
            }

            return await OpenAsync(stored, section, revision, changed, StatusCodes.Status200OK, views, ct, unsaved: true);
        }

        var autosave = http.Request.Headers.ContainsKey("X-Autosave");
        var saved = await spine.EditAsync(id, section, revision, typed, autosave ? Revisions.Autosave : "edit", Pages.Of(http.User), ct);
        if (autosave)
        {
            return Autosaved(saved, section, views.Time);
        }

        return await AnswerAsync(saved, stored, section, revision, typed, views, ct);
    }

    private static async Task<IResult> AnswerAsync(
        SpineOutcome saved,
        StoredDraft stored,
        string section,
        int revision,
        JsonNode typed,
        LessonViews views,
        CancellationToken ct
    ) =>
        saved switch
        {
            { Draft: null } => Pages.NotFound(),
            { Refused: null } => new SeeOther($"{saved.Draft.Address()}?said=saved&at={section}#s-{section}"),
            { Refused: Refusal.Stale, Draft: { } now } when now.Find(section) is not null => await MergeAsync(
                stored with
                {
                    Draft = now,
                },
                section,
                typed,
                views,
                ct
            ),
            { Errors.Count: > 0 } => await OpenAsync(
                stored,
                section,
                revision,
                Wrong(section, typed, saved.Errors),
                StatusCodes.Status400BadRequest,
                views,
                ct,
                unsaved: true
            ),
            _ => await LessonPages.RefusedAsync(saved, stored.Request, views, ct),
        };

    /// <summary>POST /lessons/{id}/redo</summary>
    public static async Task<IResult> RedoAsync(
        string id,
        HttpContext http,
        IDraftStore store,
        DraftSpine spine,
        LessonViews views,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is not { } stored)
        {
            return Pages.NotFound();
        }

        var posted = await http.Request.ReadFormAsync(ct);
        var pointer = posted["pointer"].ToString();
        var words = new[] { posted["direction"].ToString(), posted["say"].ToString().Trim() }.Where(w => w.Length > 0);
        var instruction = string.Join(". ", words);
        var done = await spine.RedoAsync(id, pointer, Number(posted["base"]), instruction, Pages.Of(http.User), ct);
        return done.Refused is null && done.Draft is not null
            ? new SeeOther(
                $"{done.Draft.Address()}?said={(pointer.Count(c => c == '/') > 1 ? "part-redone" : "redone")}&at={Section(pointer)}#s-{Section(pointer)}"
            )
            : await LessonPages.RefusedAsync(done, stored.Request, views, ct, pointer, posted);
    }

    /// <summary>POST /lessons/{id}/use</summary>
    public static async Task<IResult> UseAsync(
        string id,
        HttpContext http,
        IDraftStore store,
        DraftSpine spine,
        LessonViews views,
        CancellationToken ct
    )
    {
        if (await store.FindMineAsync(id, http.User, ct) is not { } stored)
        {
            return Pages.NotFound();
        }

        var posted = await http.Request.ReadFormAsync(ct);
        var section = posted["section"].ToString();
        var found = stored.Draft.Find(section)?.Findings.FirstOrDefault(f => f.Key == posted["finding"].ToString());
        var content = stored.Draft.Find(section) is { } s ? JsonNode.Parse(s.Json) : null;
        var pointer = found?.Place[(section.Length + 1)..] ?? "";
        if (found?.Suggestion is null || Pointer.Find(content, pointer)?.ToString() is not { } text || found.Start + found.Length > text.Length)
        {
            var gone = new SpineOutcome(stored.Draft, Refusal.Stale, "That note is gone: the text has changed since.", []);
            return await LessonPages.RefusedAsync(gone, stored.Request, views, ct);
        }

        Pointer.Put(content!, pointer, text[..found.Start] + found.Suggestion + text[(found.Start + found.Length)..]);
        var done = await spine.EditAsync(id, section, Number(posted["base"]), content!, "suggestion", Pages.Of(http.User), ct);
        return done.Refused is null
            ? new SeeOther($"{stored.Draft.Address()}?said=used&at={section}#s-{section}")
            : await LessonPages.RefusedAsync(done, stored.Request, views, ct);
    }

    /// <summary>The number in a field, or 0.</summary>
    public static int Number(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    // A learning cycle that is not there can be written: that is how one is added.
    private static bool CanEdit(Draft draft, string section) =>
        draft.Find(section) is not null || (CycleOrder.Cycles.Contains(section) && draft.Status is DraftStatus.NeedsReview or DraftStatus.Approved);

    private static string Section(string pointer) => pointer.TrimStart('/').Split('/')[0];

    private static JsonNode Typed(string section, IFormCollection posted)
    {
        try
        {
            if (posted["content"].ToString() is { Length: > 0 } kept && JsonNode.Parse(kept) is { } whole)
            {
                return whole;
            }
        }
        catch (JsonException)
        {
            // A page of ours wrote this field; whoever changed it gets the fields' values instead.
        }

        return SchemaForm.Read(SectionShapes.Of(section), posted);
    }

    private static SchemaForm Wrong(string section, JsonNode typed, IReadOnlyList<ShapeError> errors) =>
        new(SectionShapes.Of(section), typed)
        {
            Errors = [.. errors.Select(e => e with { Path = e.Path[Math.Min(section.Length + 1, e.Path.Length)..] })],
        };

    private static async Task<IResult> OpenAsync(
        StoredDraft stored,
        string section,
        int revision,
        SchemaForm form,
        int status,
        LessonViews views,
        CancellationToken ct,
        bool unsaved = false
    )
    {
        var view = await views.OfAsync(stored, ct);
        return LessonPages.Show(view with { Editing = section, Form = form, BaseRevision = revision, Unsaved = unsaved }, status);
    }

    private static async Task<IResult> MergeAsync(StoredDraft stored, string section, JsonNode typed, LessonViews views, CancellationToken ct)
    {
        var view = await views.OfAsync(stored, ct);
        return Pages.Show<MergePage>(
            new()
            {
                [nameof(MergePage.View)] = view,
                [nameof(MergePage.Section)] = section,
                [nameof(MergePage.Typed)] = typed,
            },
            StatusCodes.Status409Conflict
        );
    }

    private static IResult Autosaved(SpineOutcome saved, string section, TimeProvider time) =>
        saved switch
        {
            { Draft: null } => TypedResults.Problem("There is no such draft.", statusCode: StatusCodes.Status404NotFound),
            { Refused: null } => TypedResults.Json(
                new { revision = saved.Draft.Find(section)!.Revision, savedAt = Times.When(time.GetUtcNow(), time) }
            ),
            { Refused: Refusal.Stale } => TypedResults.Problem(saved.Why, statusCode: StatusCodes.Status409Conflict),
            _ => TypedResults.Problem(saved.Why, statusCode: StatusCodes.Status400BadRequest),
        };
}
