namespace Homeroom.Assistant.Evaluation.Graders.Similarity;

/// <summary>Compares two rows of signs or words, 64 at a step, in memory that grows with the sum of their lengths.</summary>
internal static class Alignment
{
    /// <summary>More pairs than that are not compared.</summary>
    private const long MostPairs = 60_000_000;

    /// <summary>Whether one is so much longer, a hundred times and more, that they have next to nothing in common whatever they hold.</summary>
    public static bool IsFarLonger(int a, int b) => Math.Max(a, b) > 10_000 && Math.Max(a, b) / 100 > Math.Min(a, b);

    /// <summary>Whether comparing the two would take too long, once the beginning and end that they share are off.</summary>
    public static bool IsTooLong<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : notnull, IEquatable<T>
    {
        _ = Trim(ref a, ref b);
        return (long)a.Length * b.Length > MostPairs;
    }

    /// <summary>The fewest parts to put in, take out or change to make one of the other (Levenshtein 1966).</summary>
    public static int Distance<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : notnull, IEquatable<T>
    {
        _ = Trim(ref a, ref b);
        return a.Length == 0 || b.Length == 0 ? Math.Max(a.Length, b.Length) : BitRows.Of(a, b).Distance();
    }

    /// <summary>Length of the longest row of parts that stands in both in the same order, with gaps.</summary>
    public static int Common<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : notnull, IEquatable<T>
    {
        var shared = Trim(ref a, ref b);
        return a.Length == 0 || b.Length == 0 ? shared : shared + BitRows.Of(a, b).Common();
    }

    private static int Trim<T>(ref ReadOnlySpan<T> a, ref ReadOnlySpan<T> b)
        where T : notnull, IEquatable<T>
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
