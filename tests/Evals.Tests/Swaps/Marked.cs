using System.Text.RegularExpressions;

namespace Homeroom.Evals.Tests.Swaps;

/// <summary>Sentences in which the words that a swap must give stand in braces: "I gave {him} {his} book." comes from "I gave her her book."</summary>
internal static partial class Marked
{
    private static readonly Dictionary<string, string> Came = new(StringComparer.OrdinalIgnoreCase)
    {
        ["him"] = "her",
        ["his"] = "her",
        ["her"] = "his",
        ["hers"] = "his",
    };

    public static IReadOnlyList<string> Read(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Swaps", "sentences", name)).Where(l => l.Length > 0)];

    /// <summary>The sentence before the swap.</summary>
    public static string Source(string marked) =>
        Braced().Replace(marked, m => char.IsUpper(m.Groups[1].Value[0]) ? "H" + Came[m.Groups[1].Value][1..] : Came[m.Groups[1].Value]);

    /// <summary>How many of the marked words a swap gave, of how many.</summary>
    public static (int Right, int All, bool Whole) Score(string marked, string swapped)
    {
        var wanted = Words().Matches(marked);
        var given = Words().Matches(swapped);
        var asked = wanted.Index().Where(w => w.Item.Value[0] == '{').ToList();
        var right = wanted.Count == given.Count ? asked.Count(w => w.Item.Value.Trim('{', '}') == given[w.Index].Value) : 0;
        return (right, asked.Count, right == asked.Count);
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Braced();

    [GeneratedRegex(@"\{\w+\}|\w+")]
    private static partial Regex Words();
}
