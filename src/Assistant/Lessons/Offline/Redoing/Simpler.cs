using System.Text.RegularExpressions;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Says the same in plainer words and shorter sentences, by word list and by cutting where two sentences were joined.</summary>
internal static partial class Simpler
{
    private const int MostHeld = 250;

    // A sign for the blind stands in no lesson text that we cut, and counts as no word.
    private const char FirstMask = '\u2800';

    /// <summary>The plainer text, or null when nothing can be plainer.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">Terms of the lesson, which stay.</param>
    public static string? Of(string text, IReadOnlyList<string> terms)
    {
        List<string> held = [];
        var open = Held().Replace(text, m => Mask(held, m.Value));
        if (held.Count > MostHeld || open.AsSpan().IndexOfAny("“”\"«»[]") >= 0)
        {
            return null;
        }

        var sentences = SentenceSplit.Of(open);
        var said = string.Join(' ', sentences.Select(s => SentenceCut.Of(PlainWords.In(s, terms))));
        var plain = Masks().Replace(said, m => held[m.Value[0] - FirstMask]);
        var (before, after) = (Prose.Of(text), Prose.Of(plain));
        return after.Syllables < before.Syllables || after.Grade < before.Grade - 0.05 || SentenceSplit.Of(said).Count > sentences.Count
            ? plain
            : null;
    }

    private static string Mask(List<string> held, string value)
    {
        held.Add(value);
        return ((char)(FirstMask + Math.Min(held.Count - 1, MostHeld))).ToString();
    }

    // Quotations, gaps and name tokens stand as they are.
    [GeneratedRegex("\\[\\[[^\\]]*\\]\\]|\\[(?:[^\\[\\]]|\\[\\[[^\\]]*\\]\\])*\\]|“[^“”]*”|\"[^\"]*\"|«[^«»]*»|[\u2800-\u28FF]")]
    private static partial Regex Held();

    [GeneratedRegex("[\u2800-\u28FF]")]
    private static partial Regex Masks();
}
