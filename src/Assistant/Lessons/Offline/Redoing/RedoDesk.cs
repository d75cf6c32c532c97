using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>A redone part, and what has to be said about it.</summary>
/// <param name="Part">The part; unchanged when nothing honest could be offered.</param>
/// <param name="Said">What was and what was not done, as a sentence for the teacher; null when all of the instruction was followed.</param>
public sealed record RedoReply(JsonNode Part, string? Said);

/// <summary>Finds who can redo a part, and lets nothing out that would break the plan.</summary>
internal sealed class RedoDesk
{
    private readonly Lesson _lesson;
    private readonly string _pointer;
    private readonly Routine? _routine;
    private readonly JsonObject _asked;
    private readonly Lazy<HashSet<ShapeError>> _before;

    private RedoDesk(Lesson lesson, JsonObject plan, string pointer, Routine? routine)
    {
        (_lesson, _asked, _pointer, _routine) = (lesson, plan, pointer, routine);
        _before = new(() => [.. Errors(plan)]);
    }

    public static RedoReply Redo(Lesson lesson, JsonObject plan, string pointer, string instruction)
    {
        if (pointer.Length == 0 || JsonPointer.Find(plan, pointer) is not { } node)
        {
            throw new ArgumentException($"Nothing stands at “{pointer}”.", nameof(pointer));
        }

        var asked = RedoWishes.Read(instruction);
        var desk = new RedoDesk(lesson, plan, pointer, asked.Routine);
        var (now, done, missed) = (plan, new List<RedoWish>(), new List<RedoWish>());
        foreach (var wish in asked.Wishes)
        {
            var offered = desk.Offer(now, wish);
            now = offered is null ? now : With(now, pointer, offered);
            (offered is null ? missed : done).Add(wish);
        }

        var able = done.Count > 0 ? [] : desk.Able(plan, asked.Wishes);
        var part = JsonPointer.Find(now, pointer)!;
        var said = RedoSaying.Of(pointer, asked, done, missed, able);
        var stale = done.Count > 0 && NamesOld(plan, node, part) ? "The timeline still names the old task; redo that step too." : null;
        return new RedoReply(
            done.Count == 0 ? node.DeepClone() : part.DeepClone(),
            said is null || stale is null ? said ?? stale : $"{said} {stale}"
        );
    }

    /// <summary>The part as one wish would have it, or null when that cannot be done well.</summary>
    private JsonNode? Offer(JsonObject plan, RedoWish wish)
    {
        var node = JsonPointer.Find(plan, _pointer)!;
        var redoing = new Redoing(_lesson, plan, _asked, wish, _routine);
        return
            From(redoing, JsonPointer.Split(_pointer), node) is { } offer
            && Fit.Part(plan, _pointer, offer) is var fitted
            && !JsonNode.DeepEquals(fitted, node)
            && Errors(With(plan, _pointer, fitted)).All(_before.Value.Contains)
            ? fitted
            : null;
    }

    // The timeline is another section and keeps its bytes, so a task that it names may be gone.
    private static bool NamesOld(JsonObject plan, JsonNode before, JsonNode after)
    {
        var steps = (plan["timeline"] as JsonArray ?? []).Select(s => (string?)s?["activity"] ?? "").ToList();
        return Tasks(before)
            .Except(Tasks(after))
            .Any(t => Enumerable.Range(1, 4).Any(place => steps.Exists(s => LessonTimeline.NameIn(s, t, place) is not null)));
    }

    private static IEnumerable<string> Tasks(JsonNode part) =>
        JsonTexts.Of(part).Where(t => t.Place.EndsWith("/task", StringComparison.Ordinal)).Select(t => t.Text);

    private List<RedoWish> Able(JsonObject plan, IReadOnlyList<RedoWish> tried) =>
        [.. Enum.GetValues<RedoWish>().Where(w => w != RedoWish.Routine && !tried.Contains(w) && Offer(plan, w) is not null)];

    private static JsonNode? From(Redoing redoing, IReadOnlyList<string> parts, JsonNode node) =>
        parts switch
        {
            ["starter" or "exit", ..] when parts.Count <= 2 => RedoQuiz.Offer(redoing, parts[0], node),
            ["cycle1" or "cycle2" or "cycle3", ..] => RedoCycle.Offer(redoing, parts[0][^1] - '1', [.. parts.Skip(1)], node),
            ["timeline", _] => RedoTimeline.Offer(redoing, node.AsObject()),
            ["timeline"] => RedoTimes.Offer(redoing, node.AsArray()),
            ["homework"] => RedoHomework.Offer(redoing, node.AsObject()),
            ["vocabulary"] when redoing.Wish == RedoWish.Shorter => RedoText.Fewer(node.AsArray(), 3),
            ["lesson", ..] => null,
            _ => RedoText.Offer(redoing, parts, node),
        };

    private static JsonObject With(JsonObject plan, string pointer, JsonNode part)
    {
        var changed = plan.DeepClone().AsObject();
        var (parent, last) = (JsonPointer.Find(changed, pointer[..pointer.LastIndexOf('/')]), JsonPointer.Split(pointer)[^1]);
        if (parent is JsonArray array)
        {
            array[JsonPointer.Index(last)!.Value] = part.DeepClone();
        }
        else
        {
            parent![last] = part.DeepClone();
        }

        return changed;
    }

    private IEnumerable<ShapeError> Errors(JsonObject plan)
    {
        var section = JsonPointer.Split(_pointer)[0];
        return [.. LessonPlanSchema.ValidateSection(section, plan[section]), .. LessonRules.Check(plan)];
    }
}
