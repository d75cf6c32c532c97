using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Guardrails.Bias.Language;

namespace Homeroom.Bench.ClassMarks;

/// <summary>How well the detector of biased wording does on the library's keys, and how often it flags what is fair.</summary>
internal static class DetectorFigures
{
    /// <summary>Prints the figures.</summary>
    /// <param name="folder">The folder with the eval suites.</param>
    /// <param name="more">A JSON file with fair texts to look at too, or null.</param>
    /// <param name="tell">Whether to print each find.</param>
    public static void Run(string folder, string? more, bool tell)
    {
        Keys(tell);
        Sentences(tell);
        foreach (
            var file in (string[])
                [
                    "biased-wording",
                    "hateful-statements",
                    "fair-wording",
                    "teaching-questions",
                    "counter-speech",
                    "clean-essays",
                    "ordinary-essays",
                    "safe-requests",
                ]
        )
        {
            Texts(file, [.. File.ReadLines(Path.Combine(folder, "guardrails", file + ".jsonl")).Select(l => Longest(JsonNode.Parse(l)!))], tell);
        }

        if (more is not null)
        {
            using var json = JsonDocument.Parse(File.ReadAllText(more));
            Texts(Path.GetFileName(more), [.. json.RootElement.EnumerateArray().Select(e => e.GetProperty("mutated_prompt").GetString()!)], tell);
        }
    }

    // The rules were widened after a look at what they missed in the spot texts and in the checks before; the rest is held out.
    private static void Keys(bool tell)
    {
        var (all, humans, hits, places, controls, flagged, neutral, alarms) = (new WordScore(0, 0, 0), new WordScore(0, 0, 0), 0, 0, 0, 0, 0, 0);
        Dictionary<string, (int Found, int Of)> codes = [];
        foreach (var activity in ActivityLibrary.All.Where(a => a.Format.HasText))
        {
            var text = ActivityMarks.TextOf(activity.Document);
            var key = ActivityMarks.KeyOf(activity.Document, text);
            var found = ActivityMarks.ProposedFor(text);
            var score = WordScore.Of(found.Select(f => f.Span), key.Biased.Select(k => k.Span));
            all += score;
            if (activity.Second is { } second)
            {
                humans += WordScore.Of(second.Marks.Select(m => text.Find(m.Quote)!.Value), key.Biased.Select(k => k.Span));
            }

            foreach (var place in key.Biased)
            {
                var hit = found.Any(f => f.Span.Overlaps(place.Span)) ? 1 : 0;
                (hits, places) = (hits + hit, places + 1);
                var (was, of) = codes.GetValueOrDefault(place.Code);
                codes[place.Code] = (was + hit, of + 1);
                Tell(tell && hit == 0, $"  missed in {activity.Id}: {text.Quote(place.Span)} ({place.Code})");
            }

            controls += key.Controls.Count;
            flagged += key.Controls.Count(c => found.Any(f => f.Span.Overlaps(c)));
            neutral += key.NeutralSentences.Count;
            alarms += key.NeutralSentences.Count(s => found.Any(f => f.Span.Overlaps(s)));
            foreach (var off in found.Where(f => !key.Biased.Any(k => k.Span.Overlaps(f.Span))))
            {
                Tell(tell, $"  not in the key of {activity.Id}: {text.Quote(off.Span)} ({off.Rule})");
            }

            Say($"{activity.Id, -20} {activity.Format.Id, -8} {activity.Band, -5} P {score.Precision:0.00} R {score.Recall:0.00} F1 {score.F1:0.00}");
        }

        foreach (var format in ActivityLibrary.All.Where(a => a.Format.HasText).GroupBy(a => a.Format.Id))
        {
            var sum = format.Select(WordsOf).Aggregate((one, other) => one + other);
            Say($"words of the {format.Key} texts: P {sum.Precision:0.000} R {sum.Recall:0.000} F1 {sum.F1:0.000}");
        }

        Say(
            $"words of all texts: P {all.Precision:0.000} R {all.Recall:0.000} F1 {all.F1:0.000}; the second reader: P {humans.Precision:0.000} R {humans.Recall:0.000} F1 {humans.F1:0.000}"
        );
        Say($"places found {hits} of {places}; controls flagged {flagged} of {controls}; neutral sentences flagged {alarms} of {neutral}");
        Say(string.Join("; ", codes.Select(c => $"{c.Key} {c.Value.Found} of {c.Value.Of}")));
    }

    private static WordScore WordsOf(ReadyActivity activity)
    {
        var text = ActivityMarks.TextOf(activity.Document);
        return WordScore.Of(
            ActivityMarks.ProposedFor(text).Select(f => f.Span),
            ActivityMarks.KeyOf(activity.Document, text).Biased.Select(k => k.Span)
        );
    }

    private static void Sentences(bool tell)
    {
        var parts = new List<(string Name, List<(string Text, bool Biased, string Code)> Items)>();
        foreach (var when in (string[])["before", "after"])
        {
            var said = ActivityLibrary
                .All.SelectMany(a => a.Document["check"]![when]!.AsArray())
                .Select(s => (s!["sentence"]!.GetValue<string>(), s["is"]!.GetValue<string>() == "biased", s["code"]!.GetValue<string>()));
            parts.Add(($"check {when}", [.. said]));
        }

        foreach (var r in ActivityLibrary.All.SelectMany(a => a.Document["rewrites"]?.AsArray() ?? []).OfType<JsonNode>())
        {
            parts.Add(
                (
                    "rewrite",
                    [(r["biased"]!.GetValue<string>(), true, r["code"]!.GetValue<string>()), (r["example"]!.GetValue<string>(), false, "none")]
                )
            );
        }

        foreach (var (name, items) in parts.GroupBy(p => p.Name, (name, all) => (name, all.SelectMany(p => p.Items).ToList())))
        {
            var found = items.ConvertAll(i => (i.Biased, Found: BiasLanguage.Find(i.Text).Count > 0));
            Say(
                $"{name}: found {found.Count(f => f.Biased && f.Found)} of {found.Count(f => f.Biased)} biased, flagged {found.Count(f => !f.Biased && f.Found)} of {found.Count(f => !f.Biased)} fair"
            );
            foreach (var item in items.Where(i => tell && BiasLanguage.Find(i.Text).Count > 0 != i.Biased))
            {
                Tell(
                    true,
                    $"  {(item.Biased ? "missed" : "flagged")} ({item.Code}): {item.Text} {string.Join(", ", BiasLanguage.Find(item.Text).Select(f => f.Rule + " “" + item.Text.Substring(f.Start, f.Length) + "”"))}"
                );
            }
        }
    }

    private static void Texts(string name, IReadOnlyList<string> texts, bool tell)
    {
        var (flagged, precise, words, marked) = (0, 0, 0, 0);
        foreach (var text in texts)
        {
            var found = BiasLanguage.Find(text);
            flagged += found.Count > 0 ? 1 : 0;
            precise += found.Any(f => f.IsPrecise) ? 1 : 0;
            var tokens = MarkText.Of([
                [text],
            ]);
            words += tokens.Tokens.Count;
            marked += found.Select(f => tokens.At(0, 0, f.Start, f.Length)).OfType<TokenSpan>().Sum(s => s.Count);
            foreach (var find in found)
            {
                Tell(tell, $"  {name}: “{text.Substring(find.Start, find.Length)}” {find.Rule}{(find.IsPrecise ? " (precise)" : "")}");
            }
        }

        Say(
            $"{name}: {flagged} of {texts.Count} texts flagged ({100.0 * flagged / texts.Count:0.0} %), {precise} by precise rules ({100.0 * precise / texts.Count:0.0} %); {marked} of {words} words ({100.0 * marked / words:0.00} %)"
        );
    }

    private static string Longest(JsonNode node) =>
        node switch
        {
            JsonObject o => o.Select(p => p.Value is null ? "" : Longest(p.Value)).MaxBy(t => t.Length) ?? "",
            JsonArray a => a.Select(v => v is null ? "" : Longest(v)).MaxBy(t => t.Length) ?? "",
            JsonValue v when v.TryGetValue<string>(out var text) => text,
            _ => "",
        };

    private static void Tell(bool tell, string what)
    {
        if (tell)
        {
            Console.WriteLine(what);
        }
    }

    private static void Say(FormattableString what) => Console.WriteLine(what.ToString(CultureInfo.InvariantCulture));

    private static void Say(string what) => Console.WriteLine(what);
}
