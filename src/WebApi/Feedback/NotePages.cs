using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Learned;
using Homeroom.Assistant.ModelRails;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;
using Homeroom.WebApi.Shell;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Homeroom.WebApi.Feedback;

/// <summary>Standing notes: made, and taken away.</summary>
internal static class NotePages
{
    /// <summary>A longer note is a prompt of one's own.</summary>
    public const int Longest = 300;

    /// <summary>POST /learning/notes</summary>
    public static async Task<IResult> AddAsync(
        [FromForm] string? kind,
        [FromForm] string? text,
        [FromForm] string? habit,
        HttpContext http,
        NoteStore notes,
        IRosterStore rosters,
        AllRails rails,
        LearningViews views,
        CancellationToken ct
    )
    {
        var (teacher, note) = (Pages.Of(http.User).Id, string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        var wrong =
            LearningPage.Kinds.All(k => k.Id != kind) ? "Choose for which drafts it is."
            : note.Length == 0 ? "Write what every draft should do."
            : note.Length > Longest ? $"Shorten it to {Longest} characters; it has {note.Length}."
            : Names(note, await rosters.GetAsync(teacher, ct)) ? "It names somebody. Notes go into every request: say it without the name."
            : Refused(await notes.AllAsync(teacher, ct), kind!, note, rails);
        if (wrong is null && await notes.AddAsync(teacher, kind!, note, habit is { Length: <= 60 } ? habit : "", ct))
        {
            return new SeeOther("/learning?said=note");
        }

        var why = wrong ?? $"There are {NoteStore.Most} notes already, or it is one of them. Take one away first.";
        return await views.ShowAsync(http, null, new WrongNote(kind ?? "", note, why), ct);
    }

    /// <summary>POST /learning/notes/{id}/remove</summary>
    public static async Task<IResult> RemoveAsync(string id, HttpContext http, NoteStore notes, CancellationToken ct)
    {
        await notes.RemoveAsync(Pages.Of(http.User).Id, id, ct);
        return new SeeOther("/learning?said=removed");
    }

    private static bool Names(string note, Roster roster) =>
        Pseudonyms.Mask(new Dictionary<string, string> { ["note"] = note }, roster).Replacements.Count > 0;

    // With the others, as they go out: what is harmless alone may not be together.
    private static string? Refused(IReadOnlyList<StandingNoteRecord> others, string kind, string note, AllRails rails) =>
        rails
            .Local.Review(
                new RailInput(
                    Direction.Request,
                    "9-12",
                    [new RailText("note", LearnedInputs.Lines(others.Where(n => n.Kind == kind).Select(n => n.Text).Append(note)))]
                )
            )
            .FirstOrDefault(f => f.Severity >= Verdict.Refuse)
            ?.Message;
}

/// <summary>A note that was not taken.</summary>
/// <param name="Kind">For which drafts.</param>
/// <param name="Text">As typed.</param>
/// <param name="Why">Why not, and what to do.</param>
public sealed record WrongNote(string Kind, string Text, string Why);
