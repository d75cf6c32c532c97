using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Redoes plain texts and lists of texts: shorter at the ends of sentences, in plainer words, with words explained.</summary>
internal static class RedoText
{
    // Names, levels and keys are not prose.
    private static readonly HashSet<string> NoProse =
    [
        "bloom",
        "minutes",
        "type",
        "key",
        "order",
        "pairs",
        "distractors",
        "term",
        "title",
        "outcome",
    ];

    public static JsonNode? Offer(Redoing redoing, IReadOnlyList<string> parts, JsonNode node) =>
        redoing.Wish switch
        {
            // What is on a list of materials is needed.
            RedoWish.Shorter or RedoWish.LessReading when parts[0] == "materials" => null,
            RedoWish.ForNewcomers when parts is ["materials"] => Pictures(redoing, node.AsArray()),
            RedoWish.OneMoreExample when parts[0] == "vocabulary" => RedoWords.WithExample(redoing, node),
            RedoWish.Shorter => Shorter(node),
            RedoWish.LessReading => Each(node, t => Text(redoing, RedoWish.Shorter, t)),
            RedoWish.Longer when parts is ["differentiation", var tier] && node is JsonValue => More(redoing, tier, node.GetValue<string>()),
            RedoWish.Longer when parts is ["differentiation"] => Tiers(redoing, node.AsObject()),
            RedoWish.ForNewcomers when parts[0] is "differentiation" or "outcome" or "knowledge" or "misconceptions" => Glossed(
                redoing,
                parts[0],
                node
            ),
            RedoWish.Easier or RedoWish.Simpler or RedoWish.ForNewcomers => Each(node, t => Plainer(redoing, t)),
            _ => null,
        };

    public static JsonNode? Text(Redoing redoing, RedoWish wish, string text) =>
        wish switch
        {
            RedoWish.Shorter or RedoWish.LessReading => Shorter(text),
            RedoWish.Easier or RedoWish.Simpler => Plainer(redoing, text),
            RedoWish.ForNewcomers => Explained(redoing, text),
            _ => null,
        };

    public static string? Plainer(Redoing redoing, string text) => Simpler.Of(text, [.. redoing.Pack.Vocabulary.Select(w => w.Term)]);

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

    /// <summary>A task without what is no order to students; null when every sentence is one. What is to be done stays whole.</summary>
    public static string? ShorterTask(string text)
    {
        var sentences = SentenceSplit.Of(text);
        var orders = sentences.Where((s, i) => i == 0 || Bloom.IsOrder(s)).ToList();
        return orders.Count < sentences.Count ? string.Join(' ', orders) : null;
    }

    public static JsonArray? Fewer(JsonArray list, int least) =>
        list.Count <= least
            ? null
            : new JsonArray([.. list.Take(Math.Max(least, list.Count - Math.Max(1, list.Count / 3))).Select(n => n?.DeepClone())]);

    /// <summary>A part with every prose text in it changed where it can be; null when none can.</summary>
    public static JsonNode? Each(JsonNode? node, Func<string, JsonNode?> change)
    {
        switch (node)
        {
            case JsonValue v when v.GetValueKind() == JsonValueKind.String:
                return change(v.GetValue<string>());
            case JsonArray list:
                var items = list.Select(i => (Old: i, New: Each(i, change))).ToList();
                return items.Exists(i => i.New is not null) ? new JsonArray([.. items.Select(i => i.New ?? i.Old?.DeepClone())]) : null;
            case JsonObject group:
                var fields = group.Select(f => (f.Key, f.Value, New: NoProse.Contains(f.Key) ? null : Each(f.Value, change))).ToList();
                return fields.Exists(f => f.New is not null)
                    ? new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, f.New ?? f.Value?.DeepClone())))
                    : null;
            default:
                return null;
        }
    }

    private static JsonNode? Shorter(JsonNode node) =>
        node switch
        {
            JsonArray a => Fewer(a, Math.Max(1, a.Count - 1)),
            JsonObject o => Each(o, t => Shorter(t)) ?? Lists(o),
            _ => Each(node, t => Shorter(t)),
        };

    private static JsonObject? Lists(JsonObject group)
    {
        var changed = group.DeepClone().AsObject();
        foreach (var (name, value) in group)
        {
            if (value is JsonArray list && Fewer(list, Math.Max(Least(name), list.Count - 1)) is { } fewer)
            {
                changed[name] = fewer;
            }
        }

        return JsonNode.DeepEquals(changed, group) ? null : changed;
    }

    // What the schema asks for at least.
    private static int Least(string list) =>
        list switch
        {
            "keyLearningPoints" => 3,
            "successCriteria" => 2,
            _ => 1,
        };

    // Plainer where that is possible, and with the words of the lesson explained.
    private static string? Explained(Redoing redoing, string text)
    {
        var plain = Plainer(redoing, text);
        var words = text.Contains(" Words: ", StringComparison.Ordinal) ? "" : Gloss.Words(redoing.Pack, text, 3);
        return words.Length > 0 ? $"{plain ?? text} {words}" : plain;
    }

    // A word that comes up again in the same part is explained once.
    private static JsonNode? Glossed(Redoing redoing, string section, JsonNode node)
    {
        HashSet<string> told = [];
        var room = section is "differentiation" or "misconceptions" ? 800 : 400;
        return Each(
            node,
            t =>
            {
                var plain = Plainer(redoing, t);
                var words = t.Contains(" Words: ", StringComparison.Ordinal) ? "" : Gloss.Words(redoing.Pack, t, 3, told: told);
                return words.Length > 0 && (plain ?? t).Length + words.Length < room ? $"{plain ?? t} {words}" : plain;
            }
        );
    }

    private static JsonArray? Pictures(Redoing redoing, JsonArray all)
    {
        var words = redoing.Pack.Vocabulary.Where(w => !Gap.Has(w.Term)).Take(3).Select(w => $"“{w.Term}”").ToList();
        var card = words.Count < 2 ? "" : $"Picture cards for {string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";
        return card.Length == 0 || all.Count >= 12 || all.Any(m => ((string?)m ?? "").StartsWith("Picture cards for ", StringComparison.Ordinal))
            ? null
            : new JsonArray([.. all.Select(m => m?.DeepClone()), card]);
    }

    private static JsonObject? Tiers(Redoing redoing, JsonObject tiers)
    {
        var longer = tiers.Select(t => (t.Key, t.Value, New: More(redoing, t.Key, (string?)t.Value ?? ""))).ToList();
        return longer.Exists(t => t.New is not null)
            ? new JsonObject(longer.Select(t => KeyValuePair.Create(t.Key, t.New ?? t.Value?.DeepClone())))
            : null;
    }

    private static JsonNode? More(Redoing redoing, string tier, string text)
    {
        var added = tier switch
        {
            "support" or "englishLearners" => Gloss.Words(redoing.Pack, string.Join(' ', redoing.Pack.KeyPoints), 3),
            "extension" => redoing.Pack.Discussion.FirstOrDefault(d => !Gap.Has(d) && redoing.IsNew(d)) is { } d
                ? $"Those who are done write half a page on this: {d}"
                : "",
            _ => "",
        };
        return added.Length == 0 || text.Contains(added, StringComparison.Ordinal) || text.Length + added.Length >= 800 ? null : $"{text} {added}";
    }
}
