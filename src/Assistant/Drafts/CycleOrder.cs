using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.ModelRails;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Drafts;

/// <summary>Which way a learning cycle goes.</summary>
public enum CycleMove
{
    /// <summary>Before the one before it.</summary>
    Up,

    /// <summary>After the one after it.</summary>
    Down,

    /// <summary>Out of the plan; those after it move up.</summary>
    Out,
}

/// <summary>Moves and removes learning cycles. A cycle that moves takes its text with it and is checked again in its new place.</summary>
public sealed class CycleOrder(IDraftStore store, IRosterStore rosters, DraftDesk desk, AllRails rails)
{
    /// <summary>The sections that are learning cycles, in order.</summary>
    public static string[] Cycles { get; } = ["cycle1", "cycle2", "cycle3"];

    /// <summary>Moves a cycle of a draft whose version the teacher saw.</summary>
    public async Task<SpineOutcome> MoveAsync(string id, string cycle, CycleMove move, int baseVersion, Teacher teacher, CancellationToken ct)
    {
        if (await store.FindAsync(id, ct) is not { Draft: var draft } stored)
        {
            return new SpineOutcome(null, Refusal.Invalid, "There is no such draft.", []);
        }

        var texts = Cycles.Select(c => draft.Find(c)?.Json).OfType<string>().ToList();
        var from = Cycles.Where(c => draft.Find(c) is not null).ToList().IndexOf(cycle);
        var to = move == CycleMove.Up ? from - 1 : from + 1;
        if (from < 0 || (move == CycleMove.Out ? texts.Count == 1 : to < 0 || to >= texts.Count))
        {
            return new SpineOutcome(draft, Refusal.Invalid, "That learning cycle cannot go there.", []);
        }

        var text = texts[from];
        texts.RemoveAt(from);
        if (move != CycleMove.Out)
        {
            texts.Insert(to, text);
        }

        var people = new KnownPeople(rosters, stored);
        Dictionary<string, CheckedReply?> arranged = [];
        foreach (var (at, i) in Cycles.Select((c, i) => (c, i)))
        {
            arranged[at] =
                i < texts.Count ? await rails.CheckAsync(at, JsonNode.Parse(texts[i])!, draft.Band, NameVault.Empty, [], people.GetAsync, ct) : null;
        }

        var cause = move == CycleMove.Out ? "cycle removed" : "cycle moved";
        var done = await desk.DoAsync(id, new DraftCommand.Arrange(baseVersion, arranged, cause), teacher.Name, ct);
        return done is { } d
            ? new SpineOutcome(d.Draft, d.Decision.Refused, d.Decision.Why, [])
            : new SpineOutcome(null, Refusal.Invalid, "There is no such draft.", []);
    }
}
