using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails.Bias.Language;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>A place that our own detector proposes, for the phase in which a class sees a machine's marks.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Code">What it may be.</param>
/// <param name="Why">Why, in one or two sentences.</param>
/// <param name="Fairer">Words that could stand there, or null.</param>
/// <param name="Rule">Id of the rule that found it.</param>
public sealed record ProposedMark(TokenSpan Span, string Code, string Why, string? Fairer, string Rule);

/// <summary>The parts of an activity that marks are measured by.</summary>
public static class ActivityMarks
{
    /// <summary>The texts of an activity as words; without any words where it has no text.</summary>
    /// <param name="activity">The sections.</param>
    public static MarkText TextOf(JsonObject activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return MarkText.Of(
            JsonParts.Items(activity["text"]).Select(t => JsonParts.Items(JsonPointer.Step(t, "paragraphs")).Select(p => JsonParts.Text(p) ?? ""))
        );
    }

    /// <summary>The key and the controls of an activity.</summary>
    /// <param name="activity">The sections, which keep the rules of places.</param>
    /// <param name="text">Its texts as words.</param>
    /// <exception cref="ArgumentException">A quote stands nowhere or more than once.</exception>
    public static MarkKey KeyOf(JsonObject activity, MarkText text)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return MarkKey.OfQuotes(
            text,
            JsonParts.Items(activity["key"]).Select(k => (Said(k, "quote"), Said(k, "code"), JsonParts.Whole(JsonPointer.Step(k, "severity")) ?? 1)),
            JsonParts.Items(activity["controls"]).Select(c => Said(c, "quote"))
        );
    }

    /// <summary>For each sentence of a check whether it is biased.</summary>
    /// <param name="activity">The sections.</param>
    /// <param name="when">"before" or "after".</param>
    public static IReadOnlyList<bool> CheckKeyOf(JsonObject activity, string when)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return [.. JsonParts.Items(JsonPointer.Find(activity, $"/check/{when}")).Select(s => Said(s, "is") == "biased")];
    }

    /// <summary>What our own detector would mark. It goes to pupils only as a machine's marks, labeled so.</summary>
    public static IReadOnlyList<ProposedMark> ProposedFor(MarkText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<ProposedMark> proposed = [];
        for (var number = 0; number < text.Texts.Count; number++)
        {
            // A whole text at once: a counterpart may stand in another paragraph.
            var (words, at) = (string.Join('\n', text.Texts[number]), 0);
            var found = BiasLanguage.Find(words);
            for (var paragraph = 0; paragraph < text.Texts[number].Count; paragraph++)
            {
                var (start, end) = (at, at + text.Texts[number][paragraph].Length);
                proposed.AddRange(
                    found
                        .Where(f => f.Start >= start && f.Start < end)
                        .Select(f => (Found: f, Span: text.At(number, paragraph, f.Start - start, f.Length)))
                        .Where(f => f.Span is not null)
                        .Select(f => new ProposedMark(f.Span!.Value, f.Found.Code, f.Found.Why, f.Found.Fairer, f.Found.Rule))
                );
                at = end + 1;
            }
        }

        return proposed;
    }

    private static string Said(JsonNode? node, string name) => JsonParts.Text(JsonPointer.Step(node, name)) ?? "";
}
