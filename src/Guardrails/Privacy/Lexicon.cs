namespace Homeroom.Guardrails.Privacy;

/// <summary>What is known of single words: names of many origins, words that are also names, and words that tell what stands beside them.</summary>
internal static partial class Lexicon
{
    private static readonly WordTable Known = new(Build());

    /// <summary>What a word can be.</summary>
    public static Sense Of(ulong key) => Known[key];

    /// <summary>What a word can be; case and diacritics do not matter.</summary>
    public static Sense Of(ReadOnlySpan<char> word) => Of(Letters.Key(word));

    private static Dictionary<ulong, Sense> Build()
    {
        var known = new Dictionary<ulong, Sense>();
        foreach (var (sense, words) in Names.Concat(PersonWords.All).Concat(NumberWords.All))
        {
            foreach (var word in words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                var key = Letters.Key(word);
                known[key] = known.GetValueOrDefault(key) | sense;
            }
        }

        return known;
    }

    private static IEnumerable<(Sense Sense, string Words)> Names =>
        [
            (Sense.Famous, PublicFigures.Words),
            (Sense.Given, GivenNames.Everywhere),
            (Sense.Given, Nicknames.Words),
            (Sense.Place | Sense.AlsoPlace, Countries),
            (Sense.Surname, Surnames.Americas),
            (Sense.Surname, Surnames.World),
            (Sense.AlsoWord, AlsoWords.Everyday),
            (Sense.AlsoWord, AlsoWords.Rarer),
        ];
}
