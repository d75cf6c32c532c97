using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Flags;

/// <summary>Words in a row, as numbers that are the same on every machine.</summary>
internal static class Shingles
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The number of each word of a paper (FNV-1a).</summary>
    public static ulong[] Words(PaperText paper) => [.. paper.Words.Select(w => Hash(w.Lower))];

    /// <summary>The number of each row of so many words, by the place where it begins.</summary>
    public static ulong[] Rows(ulong[] words, int length)
    {
        var rows = new ulong[Math.Max(0, words.Length - length + 1)];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = Start;
            for (var k = 0; k < length; k++)
            {
                row = Join(row, words[i + k]);
            }

            rows[i] = row;
        }

        return rows;
    }

    /// <summary>One number for two in a row.</summary>
    public static ulong Join(ulong row, ulong word)
    {
        var mixed = (row ^ word) * Prime;
        return mixed ^ (mixed >> 29);
    }

    /// <summary>Puts things in another order (Fisher and Yates with Marsaglia's xorshift): the same on every machine.</summary>
    public static void Shuffle<T>(T[] things, ref ulong state)
    {
        for (var i = things.Length - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var j = (int)(state % (ulong)(i + 1));
            (things[i], things[j]) = (things[j], things[i]);
        }
    }

    private static ulong Hash(string word)
    {
        var hash = Start;
        foreach (var c in word)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
