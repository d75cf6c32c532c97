using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Redoes plain texts and lists of texts: shorter at the ends of sentences, or with words explained.</summary>
internal static class RedoText
{
    public static JsonNode? Offer(Redoing redoing, JsonNode node) =>
        node switch
        {
            JsonValue v when v.GetValueKind() == JsonValueKind.String => Text(redoing, v.GetValue<string>()),
            JsonArray a when redoing.Wish == RedoWish.Shorter => Fewer(a, Math.Max(1, a.Count - 1)),
            JsonObject o when redoing.Wish == RedoWish.Shorter => Each(redoing, o),
            _ => null,
        };

    public static JsonNode? Text(Redoing redoing, string text) =>
        redoing.Wish switch
        {
            RedoWish.Shorter => Shorter(text),
            RedoWish.ForNewcomers or RedoWish.Easier => Gloss.Words(redoing.Lesson.Pack, text, 3) is { Length: > 0 } words
            && !text.Contains(words, StringComparison.Ordinal)
                ? $"{text} {words}"
                : null,
            _ => null,
        };

    /// <summary>About the first three fifths, in whole sentences; null when there is only one.</summary>
    public static string? Shorter(string text)
    {
        var sentences = SentenceSplit.Of(text);
        var keep = sentences.Count - 1;
        while (keep > 1 && sentences.Take(keep).Sum(s => s.Length + 1) > text.Length * 0.65)
        {
            keep--;
        }

        return keep < 1 ? null : string.Join(' ', sentences.Take(keep));
    }

    public static JsonArray? Fewer(JsonArray list, int least) =>
        list.Count <= least
            ? null
            : new JsonArray([.. list.Take(Math.Max(least, list.Count - Math.Max(1, list.Count / 3))).Select(n => n?.DeepClone())]);

    private static JsonObject? Each(Redoing redoing, JsonObject group)
    {
        var changed = group.DeepClone().AsObject();
        foreach (var (name, value) in group)
        {
            if (value is not null && name != "outcome" && Offer(redoing, value) is { } shorter)
            {
                changed[name] = shorter;
            }
        }

        return JsonNode.DeepEquals(changed, group) ? null : changed;
    }
}
