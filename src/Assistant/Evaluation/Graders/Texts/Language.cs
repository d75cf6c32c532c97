using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Asks in which language an answer is, by its script and its most common words.</summary>
internal static class Language
{
    private const int FewWords = 12;
    private const char FirstOfScripts = '\u0370';

    private static readonly Dictionary<string, HashSet<string>> Common = new()
    {
        ["de"] = Set("der die das und ist nicht ein eine den dem mit von zu auf sind wird auch sich des im fur als bei wir sie oder wie kann"),
        ["en"] = Set(
            "the of and to in is that it for was on are with as they be at this have from or by not but what all were when we there can an your which a i my me would he she his her "
                + "their do does did if has had will so how why who than then more some many one out about into make need should may"
        ),
        ["es"] = Set("el la los las una unos que del en es por para con se su sus como pero mas muy esta este le y al lo son cuando a"),
        ["fr"] = Set("le la les des est une dans et aux sont pour avec qui sur ne pas du que il elle nous vous ce cette au par plus a"),
        ["it"] = Set("il lo gli che di una per con non sono e della del dei nella si come anche questo questa piu le ha a"),
        ["nl"] = Set("de het een en van is dat op te zijn met voor niet aan er om ook als maar bij wordt naar door uit"),
        ["pl"] = Set("i w na z do nie sie jest to ze jak po co o dla przez przy ale tak czy od ktory jego"),
        ["pt"] = Set("o os as um uma nao e dos das do da que em para com por se mais como mas ao na no foi sua"),
        ["tr"] = Set("bir ve bu da de icin ile cok daha olarak gibi olan ama kadar sonra ne var o ya her"),
        ["vi"] = Set("la va cua cac co trong mot khong nguoi duoc cho nhung voi nay den khi tu se nhu"),
    };

    private static readonly Dictionary<string, (int From, int To)[]> Scripts = new()
    {
        ["ar"] = [(0x0600, 0x06FF), (0x0750, 0x077F)],
        ["el"] = [(0x0370, 0x03FF)],
        ["he"] = [(0x0590, 0x05FF)],
        ["hi"] = [(0x0900, 0x097F)],
        ["ja"] = [(0x3040, 0x30FF)],
        ["ko"] = [(0xAC00, 0xD7AF), (0x1100, 0x11FF)],
        ["ru"] = [(0x0400, 0x04FF)],
        ["th"] = [(0x0E00, 0x0E7F)],
        ["zh"] = [(0x4E00, 0x9FFF)],
    };

    public static GraderKind Kind { get; } =
        new(
            "language",
            "The answer is in a language, told by its script and, in Latin letters, by its most common words. At least 20 letters are needed to tell.",
            Read
        )
        {
            Family = "texts",
            Keys = [new("value", $"One of {string.Join(", ", Codes)}. ru stands for all that is written in Cyrillic."), Scope.Key],
            Example = "type: language\nvalue: es\npath: $.message",
        };

    private static IEnumerable<string> Codes => Common.Keys.Concat(Scripts.Keys).Order(StringComparer.Ordinal);

    private static IGrader Read(SuiteFields fields)
    {
        var wanted = fields.RequiredText("value");
        if (wanted.Length > 0 && !Common.ContainsKey(wanted) && !Scripts.ContainsKey(wanted))
        {
            fields.Refuse("value", $"This language cannot be told. {Nearest.Hint(wanted, Codes)}");
        }

        return Judge.OfProse(
            fields,
            text =>
                text.Count(char.IsLetter) < 20 ? Grade.Unscored("Too few letters to tell the language.")
                : Of(text) is not { } found ? Untold(text, wanted)
                : Grade.Of(found == wanted, $"This reads as {found}; asked for {wanted}.")
        );
    }

    // A few words may hold none of the common ones.
    private static Grade Untold(string text, string wanted) =>
        Words.Of(text).Take(FewWords).Count() < FewWords
            ? Grade.Unscored("Too few words to tell the language.")
            : Grade.Fail($"The language cannot be told; asked for {wanted}.");

    /// <summary>The language of a text; null where nothing tells it.</summary>
    public static string? Of(string text)
    {
        var letters = text.Count(char.IsLetter);
        var shares = Shares(text);
        if (shares["ja"] * 10 > letters)
        {
            // Japanese is written with Chinese signs too.
            return "ja";
        }

        var script = shares.MaxBy(s => s.Value);
        if (script.Value * 2 > letters)
        {
            return script.Key;
        }

        var words = Words.Of(text).ToList();
        var best = Common.Select(l => (l.Key, Hits: words.Count(l.Value.Contains))).OrderByDescending(l => l.Hits).Take(2).ToList();
        return best[0].Hits > best[1].Hits && best[0].Hits * 12 >= words.Count ? best[0].Key : null;
    }

    private static Dictionary<string, int> Shares(string text)
    {
        var shares = Scripts.ToDictionary(s => s.Key, _ => 0);
        // Most texts hold hardly a sign of another script.
        foreach (var c in text.Where(c => c >= FirstOfScripts))
        {
            foreach (var (code, _) in Scripts.Where(s => s.Value.Any(r => c >= r.From && c <= r.To)))
            {
                shares[code]++;
            }
        }

        return shares;
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
