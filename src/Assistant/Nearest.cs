namespace Homeroom.Assistant;

/// <summary>The word that somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>“Did you mean …?” where a word is near enough, and always the list to choose from.</summary>
    public static string Hint(string typed, IEnumerable<string> words)
    {
        var all = words.ToList();
        var near = all.MinBy(w => Distance(typed.ToLowerInvariant(), w.ToLowerInvariant()));
        var choose = $"Choose one of {string.Join(", ", all)}.";
        return near is not null && Distance(typed.ToLowerInvariant(), near.ToLowerInvariant()) <= Math.Max(1, near.Length / 2)
            ? $"Did you mean {near}? {choose}"
            : choose;
    }

    /// <summary>The fewest letters to put in, take out or change (Levenshtein 1966).</summary>
    private static int Distance(string a, string b)
    {
        a = a.Length > 40 ? a[..40] : a;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
