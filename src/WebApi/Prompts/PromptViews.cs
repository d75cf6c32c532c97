using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.Learned;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;
using Homeroom.WebApi.Lessons;

namespace Homeroom.WebApi.Prompts;

/// <summary>What the editor is opened with beside what is stored.</summary>
/// <param name="Text">An unsaved text; null for that of the version.</param>
/// <param name="Case">What to look at it with; empty for the first.</param>
/// <param name="Why">Why, as typed.</param>
internal sealed record PromptOpening(PromptFile? Text = null, string Case = "", string Why = "");

/// <summary>Reads all that the page of a prompt shows, before it is written.</summary>
internal sealed class PromptViews(
    PromptDesk desk,
    IDraftStore drafts,
    IRosterStore rosters,
    RailPipeline rails,
    IPromptGate gate,
    IPromptStore store,
    DraftSpine spine,
    ILearned learned,
    TimeProvider time
)
{
    /// <summary>Case key of the teacher's last lesson.</summary>
    public const string LastLesson = "last";

    /// <summary>The view of a version.</summary>
    public async Task<PromptView> OfAsync(PromptFamily family, PromptRevision? open, PromptOpening with, bool isOwner, CancellationToken ct)
    {
        var saved = await desk.TextAsync(family, open, ct);
        var text = with.Text ?? saved;
        var cases = await CasesAsync(family, ct);
        var chosen = cases.Any(c => c.Case.Key == with.Case) ? with.Case : cases[0].Case.Key;
        var roster = await rosters.GetAsync(family.Teacher, ct);
        var parent = with.Text is not null ? open : family.Find(open?.Parent);
        var before =
            with.Text is not null ? saved
            : parent is not null || open is not null ? await desk.TextAsync(family, parent, ct)
            : saved;
        return new PromptView
        {
            Family = family,
            Open = open,
            Text = text,
            IsUnsaved = with.Text is not null && text.Template != saved.Template,
            Why = with.Why,
            Lint = await desk.LintAsync(text, family.File, family.Teacher, ct),
            Preview = PromptPreview.Of(text, cases.First(c => c.Case.Key == chosen).Inputs, roster, rails),
            Cases = [.. cases.Select(c => c.Case)],
            Case = chosen,
            Changes = WordDiff.Of(before.Template, text.Template),
            ChangedFrom = parent?.Number ?? 0,
            Gate = open is null ? GateOutcome.NoSuite : await gate.LookAsync(family.Id, open.Hash, PromptGates.Against(family), ct),
            Dealt = family.UsedBy(PromptScope.Mine) is null ? (await store.SplitAsync(family.Id, ct))?.Of(family.Teacher) : null,
            IsOwner = isOwner,
            FollowsPrompts = spine.FollowsPrompts,
            Time = time,
        };
    }

    /// <summary>The inputs of a case; those of the first when there is no such case.</summary>
    public async Task<Dictionary<string, string>> InputsAsync(PromptFamily family, string key, CancellationToken ct)
    {
        var cases = await CasesAsync(family, ct);
        return cases.FirstOrDefault(c => c.Case.Key == key, cases[0]).Inputs;
    }

    private async Task<List<(PromptCase Case, Dictionary<string, string> Inputs)>> CasesAsync(PromptFamily family, CancellationToken ct)
    {
        var kind = DraftKinds.OfPrompt(family.Id);
        var standing = kind is null ? "" : LearnedInputs.Lines(await learned.NotesAsync(kind, family.Teacher, ct));
        List<(PromptCase, Dictionary<string, string>)> cases =
        [
            .. PromptSamples
                .Of(family.Id)
                .Select(
                    (s, i) => (new PromptCase($"s{i + 1}", s.Name), new Dictionary<string, string>(s.Inputs) { [LearnedInputs.Notes] = standing })
                ),
        ];
        var last = (await drafts.ListAsync(new DraftQuery(family.Teacher) { Take = 1 }, ct)).Rows.FirstOrDefault();
        if (last is not null && await drafts.FindAsync(last.Id, ct) is { } stored && PromptPreview.InputsOf(stored, family.Id) is { } inputs)
        {
            var once = await learned.ForAsync(stored.Request, family.Teacher, ct);
            cases.Add((new PromptCase(LastLesson, $"Your last lesson: {last.Title}"), await learned.WithAsync(inputs, once, family.Teacher, ct)));
        }

        return cases.Count > 0 ? cases : [(new PromptCase("s1", "Nothing filled in"), [])];
    }
}
