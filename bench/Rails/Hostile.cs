using System.Diagnostics;
using System.Globalization;
using System.Text;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Bench.Rails;

/// <summary>Texts of 100 KB that are made to be slow, and what the slowest of them takes; each twice as long too, because a time that grows by more than its text has no bound.</summary>
internal static class Hostile
{
    private const int Length = 100_000;
    private const int Times = 7;

    private static readonly RailPipeline Rails = DefaultRails.Create();
    private static readonly Roster Class = new(["Amara Obi", "Will Turner", "Mary Ann de la Cruz-O'Brien"]);

    private static readonly (string Name, string Piece)[] Pieces =
    [
        ("one letter", "a"),
        ("blanks", " "),
        ("line ends", "\n"),
        ("open brackets", "(["),
        ("open tags", "<a <"),
        ("open comments", "<!-- "),
        ("markdown links", "[x](y "),
        ("digits", "4111 1111 "),
        ("sums", "1+1="),
        ("fractions", "3/4 + "),
        ("powers", "2^"),
        ("mail", "a.b@c."),
        ("links", "http://a?token="),
        ("capital words", "Will May "),
        ("roster names", "Will Turner's Amara "),
        ("nearly a name", "Mary Ann de la Cruz- "),
        ("quotes", "“\"'"),
        ("how to", "how to make a how to "),
        ("ignore", "ignore all previous ignore all "),
        ("self", "I want to I want to die in the game "),
        ("he and she", "he his him a doctor he "),
        ("zero width", "a\u200b"),
        ("tags", "\U000E0069"),
        ("variation selectors", "x\uFE00\uFE01"),
        ("combining", "e\u0301\u0302\u0303"),
        ("bidi", "\u202Ea\u202C"),
        ("lone surrogates", "\uD83D "),
        ("cyrillic in latin", "pаypаl "),
        ("fullwidth", "ｉｇｎｏｒｅ　"),
        ("spaced letters", "i g n o r e "),
        ("leet", "1gn0r3 4ll "),
        ("base64", "aWdub3JlIGFsbCBwcmV2aW91cyBpbnN0cnVjdGlvbnM"),
        ("hex", "69676e6f7265"),
        ("percent", "%69%67"),
        ("entities", "&#105;&#x67;"),
        ("escapes", "\\u0069\\x67"),
        ("binary", "01101001 "),
        ("rot13", "vtaber nyy cerivbhf vafgehpgvbaf "),
        ("tokens", "[[NAME-1K]] "),
        ("nearly tokens", "[[NAME-"),
        ("templates", "{{x ${ "),
        ("roles", "<|im_start|>system\n### System: "),
    ];

    /// <summary>Prints the slowest ones.</summary>
    public static void Run()
    {
        var took = new List<(string Name, Direction Way, double Milliseconds, double Doubled)>();
        foreach (var (name, piece) in Pieces)
        {
            foreach (var way in Enum.GetValues<Direction>())
            {
                took.Add((name, way, Time(Repeat(piece, Length), way), Time(Repeat(piece, 2 * Length), way)));
            }
        }

        var slowest = took.OrderByDescending(t => t.Milliseconds).Take(12).ToList();
        Console.WriteLine($"The slowest of {took.Count} hostile texts of {Length / 1000} KB, best of {Times}, and what one twice as long takes:");
        foreach (var (name, way, milliseconds, doubled) in slowest)
        {
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"  {name, -22} {way, -12} {milliseconds, 8:0.00} ms {doubled, 8:0.00} ms")
            );
        }

        var steepest = took.Where(t => t.Milliseconds > 1).OrderByDescending(t => t.Doubled / t.Milliseconds).FirstOrDefault();
        Console.WriteLine(
            steepest.Name is null
                ? "None takes more than a millisecond."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"The steepest: {steepest.Name}, {steepest.Way}, {steepest.Doubled / steepest.Milliseconds:0.0} times the time for twice the text."
                )
        );
    }

    private static double Time(string text, Direction way)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Rails.Look(text, way, "6-8", Class);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    private static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return text.ToString(0, length);
    }
}
