using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Lessons;

/// <summary>Rules that hold between the parts of a plan and that a schema cannot say.</summary>
public static class LessonRules
{
    private static readonly HashSet<string> Demanding = ["apply", "analyze", "evaluate", "create"];

    /// <summary>Everything in a plan that breaks a rule. Parts of a wrong shape are passed over; the schema speaks of those.</summary>
    public static IReadOnlyList<ShapeError> Check(JsonObject plan) =>
        [.. Minutes(plan), .. Vocabulary(plan), .. Choices(plan, "starter"), .. Choices(plan, "exit"), .. Standards(plan)];

    /// <summary>Share of the minutes, 0 to 1, in which students apply, analyze, evaluate or create.</summary>
    /// <param name="timeline">The plan's timeline section.</param>
    public static double DemandShare(JsonNode timeline)
    {
        var steps = JsonParts
            .Items(timeline)
            .Select(s => (Minutes: JsonParts.Whole(s?["minutes"]) ?? 0, Bloom: JsonParts.Text(s?["bloom"])))
            .ToList();
        var all = steps.Sum(s => s.Minutes);
        return all == 0 ? 0 : (double)steps.Where(s => Demanding.Contains(s.Bloom ?? "")).Sum(s => s.Minutes) / all;
    }

    private static IEnumerable<ShapeError> Minutes(JsonObject plan)
    {
        var wanted = JsonParts.Whole(JsonPointer.Find(plan, "/lesson/minutes"));
        var steps = JsonParts.Items(plan["timeline"]).Select(s => JsonParts.Whole(JsonPointer.Step(s, "minutes"))).ToList();
        var sum = steps.Sum(s => (long)(s ?? 0));
        if (wanted is { } minutes && steps.Count > 0 && sum != minutes)
        {
            var change = sum > minutes ? $"Take {sum - minutes} away" : $"Add {minutes - sum}";
            yield return new ShapeError("/timeline", $"The steps take {sum} minutes and the lesson has {minutes}. {change}.");
        }
    }

    private static IEnumerable<ShapeError> Vocabulary(JsonObject plan)
    {
        foreach (var (word, i) in JsonParts.Items(plan["vocabulary"]).Select((w, i) => (w, i)))
        {
            var (term, definition) = (JsonParts.Text(JsonPointer.Step(word, "term")), JsonParts.Text(JsonPointer.Step(word, "definition")));
            if (term is null || definition is null || Gap.Has(term) || Gap.Has(definition) || Words.Uses(definition, term))
            {
                continue;
            }

            yield return new ShapeError(
                $"/vocabulary/{i}/definition",
                $"The definition does not use “{term}”. Write it as a sentence that holds the term."
            );
        }
    }

    private static IEnumerable<ShapeError> Choices(JsonObject plan, string section)
    {
        foreach (var (item, i) in JsonParts.Items(plan[section]).Select((q, i) => (q, i)))
        {
            HashSet<string> seen = JsonParts.Text(JsonPointer.Step(item, "key")) is { } key ? [Plain(key)] : [];
            foreach (var (wrong, j) in JsonParts.Items(JsonPointer.Step(item, "distractors")).Select((d, j) => (d, j)))
            {
                if (JsonParts.Text(JsonPointer.Step(wrong, "text")) is { } text && !seen.Add(Plain(text)))
                {
                    yield return new ShapeError(
                        $"/{section}/{i}/distractors/{j}/text",
                        $"“{text}” stands among the answers twice. Change one of them."
                    );
                }
            }
        }
    }

    private static IEnumerable<ShapeError> Standards(JsonObject plan)
    {
        foreach (var (code, i) in JsonParts.Items(JsonPointer.Find(plan, "/lesson/standards")).Select((c, i) => (JsonParts.Text(c), i)))
        {
            if (code is not null && !StandardsCatalogue.Exists(code))
            {
                yield return new ShapeError($"/lesson/standards/{i}", UnknownCode(code));
            }
        }
    }

    internal static string UnknownCode(string code)
    {
        var near = StandardsCatalogue.Near(code, 3);
        var shown = code.Length > 60 ? code[..60] + "…" : code;
        return near.Count == 0
            ? $"“{shown}” is not a code of the standards we know. Remove it."
            : $"“{shown}” is not a code of the standards we know. Did you mean {string.Join(" or ", near)}?";
    }

    // Capitals and punctuation can be the very thing that is asked, so only white space is evened out.
    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
