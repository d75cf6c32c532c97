using Homeroom.Guardrails.Phrases;

namespace Homeroom.Guardrails.Safety;

/// <summary>The tables of the rails that look after students, made together, so that a text is read once for all of them.</summary>
internal static class SafetyBooks
{
    private static readonly Vocabulary Words = new();

    /// <summary>The means to do harm.</summary>
    public static PatternBook Harm { get; } =
        new(
            new Lexicon(
                Words,
                HarmWords.Asking,
                HarmWords.Doing,
                HarmWords.Sparing,
                HarmWords.Substances,
                HarmWords.Violence,
                HarmWords.Crimes,
                HarmWords.Persons,
                HarmWords.Despair
            ),
            HarmPatterns.Asking,
            HarmPatterns.Substances,
            HarmPatterns.Violence,
            HarmPatterns.Crimes,
            HarmPatterns.Persons,
            HarmPatterns.AtSchool
        );

    /// <summary>Somebody in danger.</summary>
    public static PatternBook Danger { get; } =
        new(
            new Lexicon(Words, DangerWords.Speaking, DangerWords.Misspelt, DangerWords.Signs, DangerWords.Sparing, DangerWords.Fiction),
            DangerPatterns.SelfHarm,
            DangerPatterns.Ways,
            DangerPatterns.Abuse,
            DangerPatterns.Threat,
            DangerPatterns.Leaving,
            DangerPatterns.Home,
            DangerPatterns.Telling,
            DangerPatterns.Others,
            DangerPatterns.Spanish
        );

    /// <summary>Hate against a group of people.</summary>
    public static PatternBook Hate { get; } = new(new Lexicon(Words, HateWords.Tables, HateWords.More), HateWords.Patterns, HateWords.Hinted);

    /// <summary>What is said of a whole group of people.</summary>
    public static PatternBook Groups { get; } = new(new Lexicon(Words, Bias.Stereotypes.Words), Bias.Stereotypes.Patterns);

    /// <summary>Reads a text for all of them.</summary>
    public static WordsRead Read(string text) => Words.Read(text);
}
