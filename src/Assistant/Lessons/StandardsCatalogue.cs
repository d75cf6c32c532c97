using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons;

/// <summary>Codes of the Common Core State Standards and of the Next Generation Science Standards.</summary>
public static partial class StandardsCatalogue
{
    private static readonly IReadOnlyList<string> Codes =
    [
        .. Embedded.Text("standards-codes.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    ];

    private static readonly Dictionary<string, string> BySpelling = Spellings();

    private static readonly (string Code, string Short)[] Shortened = [.. Codes.Select(c => (c, Shorten(c)))];

    /// <summary>Whether the code exists, in any of its usual spellings: with or without CCSS, Math, Content, ELA-Literacy.</summary>
    public static bool Exists(string code) => BySpelling.ContainsKey(code.Trim());

    /// <summary>Whether two spellings mean one code.</summary>
    internal static bool AreSame(string a, string b) =>
        BySpelling.TryGetValue(a.Trim(), out var one) && BySpelling.TryGetValue(b.Trim(), out var other) && one == other;

    /// <summary>The existing codes that look most like this one, best first.</summary>
    /// <param name="code">The code as typed.</param>
    /// <param name="max">How many at most.</param>
    public static IReadOnlyList<string> Near(string code, int max)
    {
        var typed = Shorten(code.Trim() is { Length: > 60 } long_ ? long_[..60] : code.Trim());
        return
        [
            .. Shortened
                .Select(c => (c.Code, Far: Distance(typed, c.Short)))
                .Where(c => c.Far <= Math.Max(2, typed.Length / 3))
                .OrderBy(c => !IsWithin(typed, Shorten(c.Code)))
                .ThenBy(c => c.Far)
                .ThenBy(c => c.Code, StringComparer.Ordinal)
                .Take(max)
                .Select(c => c.Code),
        ];
    }

    /// <summary>The codes that hold this text, or the nearest ones when none does.</summary>
    /// <param name="text">A code or a part of one.</param>
    /// <param name="max">How many at most.</param>
    public static IReadOnlyList<string> Find(string text, int max)
    {
        IReadOnlyList<string> found = [.. Codes.Where(c => c.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase)).Take(max)];
        return found.Count > 0 ? found : Near(text, Math.Min(max, 5));
    }

    private static Dictionary<string, string> Spellings()
    {
        Dictionary<string, string> all = new(StringComparer.OrdinalIgnoreCase);
        foreach (var code in Codes)
        {
            var bare = code.Replace("CCSS.", "", StringComparison.OrdinalIgnoreCase);
            string[] stems =
            [
                bare,
                bare.Replace(".Content", "", StringComparison.OrdinalIgnoreCase),
                bare.Replace("Math.Content.", "", StringComparison.OrdinalIgnoreCase),
                bare.Replace("ELA-Literacy.", "", StringComparison.OrdinalIgnoreCase),
                bare.Replace("ELA-Literacy.", "ELA.", StringComparison.OrdinalIgnoreCase),
            ];
            foreach (var stem in stems.Concat(stems.Select(s => LetterAtEnd().Replace(s, "$1.$2"))).Distinct())
            {
                all.TryAdd(stem, code);
                all.TryAdd("CCSS." + stem, code);
            }
        }

        return all;
    }

    private static string Shorten(string code) => Family().Replace(code, "").ToUpperInvariant();

    // A code with a part left out, such as 4.NF.2 for 4.NF.A.2, is nearer than one with another part.
    private static bool IsWithin(string typed, string code)
    {
        var found = 0;
        foreach (var c in code)
        {
            found += found < typed.Length && typed[found] == c ? 1 : 0;
        }

        return found == typed.Length;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                (corner, row[j]) = (row[j], next);
            }
        }

        return row[^1];
    }

    [GeneratedRegex(@"\b(CCSS|Math|Content|ELA-Literacy|ELA)\.", RegexOptions.IgnoreCase)]
    private static partial Regex Family();

    [GeneratedRegex(@"(\d)([a-z])$", RegexOptions.IgnoreCase)]
    private static partial Regex LetterAtEnd();
}
