using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Gender;

/// <summary>Mr, Ms, Mrs, Miss, Sir, Madam, Lord, Lady before names and in address.</summary>
internal static class Titles
{
    /// <summary>The counterpart of a form of address; null if the word is none here.</summary>
    public static string? Other(Passage words, int at) =>
        words.Lower(at) switch
        {
            "mr" => "ms",
            "mrs" => "mr",
            "ms" when BeforeName(words, at) && words.Lower(at + 1) is not ("word" or "excel" or "dos" or "office" or "paint" or "teams") => "mr",
            "miss" when Capital(words, at) && words.Capital(at + 1) && !words.Breaks(at) => words.Opens(at) && words.Lower(at + 1) is "i"
                ? null
                : Mister(words, at),
            "miss" when Addressed(words, at) => "sir",
            "sir" when words.Capital(at) && words.Capital(at + 1) && !words.Breaks(at) => "dame",
            "sir" when words.Lower(at - 1) is "dear" or "or" => "madam",
            "sir" => "ma'am",
            "dame" when words.Capital(at) && words.Capital(at + 1) && !words.Breaks(at) && !words.Opens(at) => "sir",
            "madam" when words.Capital(at) && words.Lower(at + 1) is "president" or "speaker" or "chair" or "secretary" or "mayor" => "mister",
            "lady" when words.Capital(at) && words.Capital(at + 1) && words.Gap(at) is " " => "lord",
            "lady" when words.Lower(at - 1) is "my" && Addressed(words, at) => "lord",
            _ => null,
        };

    // American texts dot it, British ones do not: as the text has it, else with a dot.
    private static string Mister(Passage words, int at) =>
        words.Gap(at).StartsWith('.') || words.All().Index().Any(w => w.Item.Lower is "mr" or "mrs" or "ms" && !words.Gap(w.Index).StartsWith('.'))
            ? "mr"
            : "mr.";

    private static bool Capital(Passage words, int at) => words.Capital(at);

    // "Ms. Diaz", "MS DIAZ", "ms. diaz"; not "5 ms" and not "MS Word".
    private static bool BeforeName(Passage words, int at)
    {
        var gap = words.Gap(at);
        var dotted = gap is "." or ". ";
        var shouted = words.Written(at) is "MS" && !words.Written(at + 1).All(char.IsUpper);
        var number = at > 0 && char.IsDigit(words.Lower(at - 1)[0]);
        return at + 1 < words.Count
            && !shouted
            && !number
            && ((words.Capital(at) && (words.Capital(at + 1) || gap.Contains('['))) || (dotted && words.Written(at) is "ms"));
    }

    // "Please, miss, may I": between commas, or before one at the start.
    private static bool Addressed(Passage words, int at)
    {
        var ends = words.Breaks(at) && words.Gap(at).TrimStart("\"'”’").IndexOfAny(",.!?") is 0;
        return ends && (words.Opens(at) || words.Breaks(at - 1) || words.Lower(at - 1) is "yes" or "no" or "my" or "please" or "thanks" or "sorry");
    }
}
