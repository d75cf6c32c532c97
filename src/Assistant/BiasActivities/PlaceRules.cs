using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>Rules of texts and of the places that the key and the controls name in them.</summary>
internal static class PlaceRules
{
    public static IEnumerable<ShapeError> Check(JsonObject activity) =>
        activity["text"] is not JsonArray texts
            ? []
            :
            [
                .. Count(activity, texts.Count),
                .. Places(activity),
                .. Controls(activity),
                .. Neutral(activity, texts.Count),
                .. Tally(activity, texts.Count),
            ];

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

    private static IEnumerable<ShapeError> Places(JsonObject activity)
    {
        var paragraphs = TextPlaces.Paragraphs(activity).ToDictionary(p => (p.Text, p.Paragraph), p => p.Words);
        List<TextPlace> taken = [];
        foreach (var (path, quote) in Quotes(activity))
        {
            var found = TextPlaces.Find(activity, quote);
            var fault =
                found.Count == 0 ? $"“{Short(quote)}” does not stand in the text letter for letter. Copy it from there."
                : found.Count > 1
                    ? $"“{Short(quote)}” stands in the text {found.Count} times. Take more words, so that it is clear which place is meant."
                : !TextPlaces.IsWhole(paragraphs[(found[0].Text, found[0].Paragraph)], found[0])
                    ? "This begins or ends inside of a word. Take whole words."
                : taken.Exists(t => t.Overlaps(found[0])) ? "This overlaps another place. A word belongs to one place only."
                : null;
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

    private static IEnumerable<ShapeError> Neutral(JsonObject activity, int texts)
    {
        var places = Quotes(activity).Select(q => TextPlaces.Find(activity, q.Quote)).Where(f => f.Count == 1).Select(f => f[0]).ToList();
        for (var text = 0; text < texts; text++)
        {
            var sentences = TextPlaces.Paragraphs(activity).Where(p => p.Text == text).SelectMany(Sentences).ToList();
            var neutral = sentences.Count(s => !places.Exists(s.Overlaps));
            if (sentences.Count > 0 && neutral * 3 < sentences.Count)
            {
                yield return new ShapeError(
                    $"/text/{text}",
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
        where !string.IsNullOrEmpty(item.Quote)
        select ($"/{section}/{item.i}/quote", item.Quote);

    private static IEnumerable<TextPlace> Sentences((int Text, int Paragraph, string Words) paragraph)
    {
        var from = 0;
        foreach (var sentence in SentenceSplit.Of(paragraph.Words))
        {
            var at = paragraph.Words.IndexOf(sentence, from, StringComparison.Ordinal);
            var start = at < 0 ? from : at;
            from = Math.Min(paragraph.Words.Length, start + sentence.Length);
            yield return new TextPlace(paragraph.Text, paragraph.Paragraph, start, sentence.Length);
        }
    }

    private static string Short(string quote) => quote.Length > 60 ? quote[..60] + "…" : quote;
}
