namespace Homeroom.Assistant.Evaluation.Graders.Similarity;

/// <summary>Compares two rows of signs or words, in time that grows with the product of their lengths.</summary>
internal static class Alignment
{
    /// <summary>More steps than that are not taken.</summary>
    private const long MostSteps = 60_000_000;

    /// <summary>Whether one is so much longer, a hundred times and more, that they have next to nothing in common whatever they hold.</summary>
    public static bool IsFarLonger(int a, int b) => Math.Max(a, b) > 10_000 && Math.Max(a, b) / 100 > Math.Min(a, b);

    /// <summary>Whether comparing the two would take too long, once the beginning and end that they share are off.</summary>
    public static bool IsTooLong<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IEquatable<T>
    {
        _ = Trim(ref a, ref b);
        return (long)a.Length * b.Length > MostSteps;
    }

    /// <summary>The fewest parts to put in, take out or change to make one of the other (Levenshtein 1966).</summary>
    public static int Distance<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IEquatable<T>
    {
        _ = Trim(ref a, ref b);
        var row = new int[b.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = corner + (a[i - 1].Equals(b[j - 1]) ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    /// <summary>Length of the longest row of parts that stands in both in the same order, with gaps.</summary>
    public static int Common<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IEquatable<T>
    {
        var shared = Trim(ref a, ref b);
        var row = new int[b.Length + 1];
        foreach (var part in a)
        {
            var corner = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var longer = part.Equals(b[j - 1]) ? corner + 1 : Math.Max(row[j], row[j - 1]);
                corner = row[j];
                row[j] = longer;
            }
        }

        return shared + row[^1];
    }

    private static int Trim<T>(ref ReadOnlySpan<T> a, ref ReadOnlySpan<T> b)
        where T : IEquatable<T>
    {
        var start = a.CommonPrefixLength(b);
        a = a[start..];
        b = b[start..];
        var end = 0;
        while (end < a.Length && end < b.Length && a[^(end + 1)].Equals(b[^(end + 1)]))
        {
            end++;
        }

        a = a[..^end];
        b = b[..^end];
        return start + end;
    }
}
