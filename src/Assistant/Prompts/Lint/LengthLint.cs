using System.Globalization;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>How long the prompt is, and how easily its instructions read.</summary>
internal static class LengthLint
{
    private const int LongPrompt = 2500;
    private const int TooLong = 8000;
    private const int LongSentence = 45;
    private const double HardGrade = 14;
    private const int EnoughWords = 60;

    /// <summary>About how many tokens a text has: English takes about four characters for one.</summary>
    public static int Tokens(string text) => (text.Length + 3) / 4;

    /// <summary>Words of the instructions.</summary>
    public static int Words(TemplateReading template) => Prose.Of(Instructions(template)).Words;

    public static IEnumerable<LintFinding> Find(LintInput input)
    {
        var tokens = Tokens(input.Edited.Template);
        if (tokens > LongPrompt)
        {
            yield return input.Find(
                "too-long",
                0,
                tokens > TooLong ? LintLevel.Error : LintLevel.Warning,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The prompt has about {tokens:N0} tokens before anything is filled in. Every draft pays for them, and long instructions are followed less well."
                ),
                string.Create(CultureInfo.InvariantCulture, $"Shorten it to under {LongPrompt:N0} tokens, about {LongPrompt * 4:N0} characters.")
            );
        }

        foreach (var sentence in PromptSentence.All(input.Now).Where(s => input.Now.At(s.Start) is { IsSystem: true }))
        {
            var words = Prose.Of(sentence.Text).Words;
            if (words > LongSentence)
            {
                yield return input.Find(
                    "long-sentence",
                    sentence.Start,
                    LintLevel.Note,
                    string.Create(CultureInfo.InvariantCulture, $"This sentence has {words} words."),
                    "Cut it into two, or into a list."
                );
            }
        }

        var prose = Prose.Of(Instructions(input.Now));
        if (prose.Words >= EnoughWords && prose.Grade > HardGrade)
        {
            yield return input.Find(
                "hard-to-read",
                input.Now.Messages[0].Start,
                LintLevel.Note,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The instructions read like a text for grade {prose.Grade:0}. Colleagues who take them over read them too."
                ),
                "Use shorter sentences and plainer words."
            );
        }
    }

    private static string Instructions(TemplateReading template) => string.Join('\n', template.Messages.Where(m => m.IsSystem).Select(m => m.Text));
}
