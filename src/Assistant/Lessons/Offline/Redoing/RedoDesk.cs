using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Finds who can redo a part, and lets nothing out that would break the plan.</summary>
internal static class RedoDesk
{
    public static JsonNode Redo(LessonRequest request, JsonObject plan, string pointer, string instruction)
    {
        var node = JsonPointer.Find(plan, pointer);
        if (node is null || pointer.Length == 0)
        {
            throw new ArgumentException($"Nothing stands at “{pointer}”.", nameof(pointer));
        }

        var redoing = new Redoing(Lesson.For(request), plan, RedoWishes.Read(instruction));
        var offered = Offer(redoing, JsonPointer.Split(pointer), node) is { } offer ? Fit.Part(plan, pointer, offer) : null;
        return offered is not null && Holds(plan, pointer, offered) ? offered : node.DeepClone();
    }

    private static JsonNode? Offer(Redoing redoing, IReadOnlyList<string> parts, JsonNode node) =>
        parts switch
        {
            ["starter" or "exit", ..] when parts.Count <= 2 => RedoQuiz.Offer(redoing, parts[0], node),
            ["cycle1" or "cycle2" or "cycle3", ..] => RedoCycle.Offer(redoing, parts[0][^1] - '1', [.. parts.Skip(1)], node),
            ["timeline", _] => RedoTimeline.Offer(redoing, node.AsObject()),
            ["timeline"] => null,
            ["homework"] => RedoHomework.Offer(redoing, node.AsObject()),
            ["vocabulary"] when redoing.Wish == RedoWish.Shorter => RedoText.Fewer(node.AsArray(), 3),
            ["lesson", ..] => null,
            _ => RedoText.Offer(redoing, node),
        };

    private static bool Holds(JsonObject plan, string pointer, JsonNode offered)
    {
        var changed = plan.DeepClone().AsObject();
        var (parent, last) = (JsonPointer.Find(changed, pointer[..pointer.LastIndexOf('/')]), JsonPointer.Split(pointer)[^1]);
        if (parent is JsonArray array)
        {
            array[JsonPointer.Index(last)!.Value] = offered.DeepClone();
        }
        else
        {
            parent![last] = offered.DeepClone();
        }

        var before = Errors(plan);
        return Errors(changed).TrueForAll(before.Contains);
    }

    private static List<ShapeError> Errors(JsonObject plan) => [.. LessonPlanSchema.Validate(plan), .. LessonRules.Check(plan)];
}
