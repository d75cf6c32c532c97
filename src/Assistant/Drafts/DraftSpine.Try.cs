using System.Diagnostics;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Assistant.Tools;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Drafts;

public sealed partial class DraftSpine
{
    /// <summary>Whether a language model is asked; the offline composer does not follow a prompt's words.</summary>
    public bool FollowsPrompts => model.NameFor(false) != OfflineChatClient.Name;

    /// <summary>Steps 2 to 6 with a given text, for a teacher who tries it: through all rails, and kept nowhere.</summary>
    /// <param name="id">Id of the prompt, which says what shape the answer has.</param>
    /// <param name="file">The text.</param>
    /// <param name="inputs">What is filled in; what is left out has its default.</param>
    /// <param name="teacher">Whose class list is used.</param>
    /// <param name="ct">Ends it.</param>
    public async Task<PromptTrial> TryAsync(
        string id,
        PromptFile file,
        IReadOnlyDictionary<string, string> inputs,
        Teacher teacher,
        CancellationToken ct
    )
    {
        var clock = Stopwatch.StartNew();
        var chosen = new ChosenPrompt(id, file);
        var meter = new ModelMeter();
        List<(string, CheckedReply)> parts = [];
        string? trouble = null;
        try
        {
            var filled = LessonInputs.Whole(file, inputs);
            var band = filled.GetValueOrDefault("band", "6-8");
            var roster = await rosters.GetAsync(teacher.Id, ct);
            var cleared = await ClearAsync(chosen, filled, band, roster, ct);
            var reader = new SectionReader();
            var kind = DraftKinds.OfPrompt(id) ?? LessonKind.Only;
            var schema = id == kind.RedoPrompt ? PartPointer.Wire : kind.TrialWire(filled);
            await foreach (var piece in Ask(Passed(cleared), chosen, schema, offline: false, meter, ct))
            {
                foreach (var (name, value) in reader.Take(piece))
                {
                    if (value is not null && name != OfflineChatClient.Said)
                    {
                        var people = Task.FromResult(roster);
                        parts.Add((name, Shown(await rails.CheckAsync(name, value, band, cleared.Vault, [], _ => people, ct))));
                    }
                }
            }
        }
        catch (ModelTrouble told)
        {
            trouble = told.Message;
        }

        trouble ??= parts.Count == 0 ? "The reply could not be read." : null;
        return new PromptTrial(parts, trouble, meter.AnsweredBy, clock.ElapsedMilliseconds) { OutputTokens = meter.OutputTokens, Cost = meter.Cost };
    }

    // What a model may look up while it writes, where its host lets it.
    private TeacherTools? ToolsFor(StoredDraft stored) =>
        stored.Request.Kind.MayLookUp ? new TeacherTools(store, rosters, rails, stored.Draft.Owner, stored.Draft.Band) : null;
}
