using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Shows the words of a lesson at work: a definition gets a sentence of the lesson that uses the word.</summary>
internal static class RedoWords
{
    private const int LongestDefinition = 400;
    private const int LongestSentence = 180;
    private const string Lead = "In this lesson: ";

    public static JsonNode? WithExample(Redoing redoing, JsonNode node) =>
        node switch
        {
            JsonArray all => All(redoing, all),
            JsonObject one => One(redoing, one),
            _ => null,
        };

    private static JsonArray? All(Redoing redoing, JsonArray all)
    {
        var shown = all.Select(w => (Old: w, New: w is JsonObject o ? One(redoing, o) : null)).ToList();
        return shown.Exists(w => w.New is not null) ? new JsonArray([.. shown.Select(w => w.New ?? w.Old?.DeepClone())]) : null;
    }

    private static JsonObject? One(Redoing redoing, JsonObject word)
    {
        var (term, definition) = ((string?)word["term"] ?? "", (string?)word["definition"] ?? "");
        if (Gap.Has(definition) || definition.Contains(Lead, StringComparison.Ordinal))
        {
            return null;
        }

        var room = Math.Min(LongestSentence, LongestDefinition - definition.Length - Lead.Length - 4);
        var use = redoing
            .Pack.Cycles.Take(redoing.Lesson.CycleCount)
            .SelectMany(c => SentenceSplit.Of(c.Explanation).Concat(SentenceSplit.Of(c.Example)))
            .FirstOrDefault(s =>
                s.Length >= 25 && s.Length <= room && !Gap.Has(s) && Words.Uses(s, term) && !definition.Contains(s, StringComparison.Ordinal)
            );
        if (use is null)
        {
            return null;
        }

        var changed = word.DeepClone().AsObject();
        changed["definition"] = $"{definition} {Lead}“{use}”";
        return changed;
    }
}
