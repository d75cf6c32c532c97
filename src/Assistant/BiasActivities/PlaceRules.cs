using System.Text.Json.Nodes;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>Rules of texts and of the places that the key and the controls name in them.</summary>
internal static class PlaceRules
{
    public static IEnumerable<ShapeError> Check(JsonObject activity)
    {
        if (activity["text"] is not JsonArray texts)
        {
            return [];
        }

        var text = ActivityMarks.TextOf(activity);
        return
        [
            .. Count(activity, texts.Count),
            .. Places(activity, text),
            .. Controls(activity),
            .. Neutral(activity, text),
            .. Tally(activity, texts.Count),
        ];
    }

    // A text to spot bias in stands alone; texts to compare come with something to count.
    private static IEnumerable<ShapeError> Count(JsonObject activity, int texts)
    {
        if (activity["tally"] is not null && texts < 2)
        {
            yield return new ShapeError("/text", "There is nothing to compare it with. Add a second text.");
        }
        else if (activity["tally"] is null && texts > 1)
        {
            yield return new ShapeError("/text", "This activity has one text. Take the others out, or compare them in another format.");
        }
    }

    private static IEnumerable<ShapeError> Places(JsonObject activity, MarkText text)
    {
        List<TokenSpan> taken = [];
        foreach (var (path, quote) in Quotes(activity))
        {
            var found = quote.Trim() == quote ? text.FindAll(quote) : [];
            var fault =
                found.Count > 1
                    ? $"“{Short(quote)}” stands in the text {found.Count} times. Take more words, so that it is clear which place is meant."
                : found.Count == 1
                    ? taken.Exists(t => t.Overlaps(found[0])) ? "This overlaps another place. A word belongs to one place only."
                        : null
                : text.Texts.Any(t => t.Any(p => p.Contains(quote, StringComparison.Ordinal)))
                    ? "This begins or ends beside a word. Take whole words, no more."
                : $"“{Short(quote)}” does not stand in the text letter for letter. Copy it from there.";
            if (fault is not null)
            {
                yield return new ShapeError(path, fault);
            }
            else
            {
                taken.Add(found[0]);
            }
        }
    }

    private static IEnumerable<ShapeError> Controls(JsonObject activity)
    {
        if (activity["controls"] is JsonArray { Count: 1 } && ActivityRules.IsForGrade6Up(activity))
        {
            yield return new ShapeError("/controls", "From grade 6 on, have two fair places at least, so that marking everything does not pay.");
        }
    }

    private static IEnumerable<ShapeError> Neutral(JsonObject activity, MarkText text)
    {
        var places = Quotes(activity).Select(q => text.Find(q.Quote)).OfType<TokenSpan>().ToList();
        for (var i = 0; i < text.Texts.Count; i++)
        {
            var sentences = text.Sentences.Where(s => text.Tokens[s.First].Text == i).ToList();
            var neutral = sentences.Count(s => !places.Exists(s.Overlaps));
            if (neutral * 3 < sentences.Count)
            {
                yield return new ShapeError(
                    $"/text/{i}",
                    $"{neutral} of {sentences.Count} sentences hold no marked place. Let at least a third of them be plain, so that students learn to leave fair words alone."
                );
            }
        }
    }

    private static IEnumerable<ShapeError> Tally(JsonObject activity, int texts)
    {
        foreach (var (row, i) in JsonParts.Items(activity["tally"]).Select((r, i) => (r, i)))
        {
            if (JsonPointer.Step(row, "counts") is JsonArray counts && counts.Count != texts)
            {
                yield return new ShapeError(
                    $"/tally/{i}/counts",
                    $"There are {texts} texts and {counts.Count} numbers. Write one number for each text."
                );
            }
        }
    }

    private static IEnumerable<(string Path, string Quote)> Quotes(JsonObject activity) =>
        from section in (string[])["key", "controls"]
        from item in JsonParts.Items(activity[section]).Select((p, i) => (Quote: JsonParts.Text(JsonPointer.Step(p, "quote")), i))
        where !string.IsNullOrWhiteSpace(item.Quote)
        select ($"/{section}/{item.i}/quote", item.Quote);

    private static string Short(string quote) => quote.Length > 60 ? quote[..60] + "…" : quote;
}
