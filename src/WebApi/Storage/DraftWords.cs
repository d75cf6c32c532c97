using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.WebApi.Storage;

/// <summary>
/// The words that a draft is found by: each once, without case and diacritics, so that both databases find the same.
/// The first one names the owner; no typed word can be equal to it.
/// </summary>
internal static partial class DraftWords
{
    /// <summary>Characters kept of a word; longer ones are found by their beginning.</summary>
    public const int Longest = 60;

    /// <summary>Words of a search that count.</summary>
    public const int MostAsked = 12;

    private const int MostKept = 20_000;

    public static string OwnerMark(string owner) => "@" + owner;

    public static string Of(Draft draft) =>
        string.Join(
            ' ',
            draft
                .Sections.SelectMany(s => JsonTexts.Of(JsonNode.Parse(s.Json)))
                .Select(t => t.Text)
                .Prepend(draft.Title)
                .Where(_ => !DraftKinds.Unlisted.Contains(draft.Kind)) // What students wrote stands in no index.
                .SelectMany(Fold)
                .Distinct()
                .Take(MostKept)
                .Prepend(OwnerMark(draft.Owner))
        );

    public static IReadOnlyList<string> Asked(string text) => [.. Fold(text).Distinct().Take(MostAsked)];

    private static List<string> Fold(string text)
    {
        List<string> words = [];
        foreach (var match in Word().EnumerateMatches(text))
        {
            var word = Letters.Fold(text.AsSpan(match.Index, Math.Min(match.Length, Longest)));
            if (word.Length > 0)
            {
                words.Add(word);
            }
        }

        return words;
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}\p{M}]+")]
    private static partial Regex Word();
}
