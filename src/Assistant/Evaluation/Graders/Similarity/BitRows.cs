using System.Numerics;

namespace Homeroom.Assistant.Evaluation.Graders.Similarity;

/// <summary>
/// The table of all pairs of parts, 64 rows of it at a time as the bits of one number. One block of rows goes over the whole other side before the next
/// begins, so that what is kept is one carry for each column.
/// </summary>
internal sealed class BitRows
{
    private const int Block = 64;
    private readonly int[] _rows;
    private readonly int[] _columns;
    private readonly ulong[] _places;

    private BitRows(int[] rows, int[] columns, int kinds)
    {
        (_rows, _columns, _places) = (rows, columns, new ulong[kinds]);
    }

    /// <summary>The table of two rows of parts, neither of them empty.</summary>
    public static BitRows Of<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : notnull, IEquatable<T>
    {
        Dictionary<T, int> kinds = [];
        return new BitRows(Numbers(a, kinds), Numbers(b, kinds), kinds.Count);
    }

    /// <summary>
    /// The Levenshtein distance (Myers 1999, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", its section 5 for
    /// blocks; Hyyrö 2003 for the distance of whole texts).
    /// </summary>
    public int Distance()
    {
        var steps = new sbyte[_columns.Length]; // By how much the row above the block rises or falls from column to column.
        Array.Fill(steps, (sbyte)1);
        for (var from = 0; from < _rows.Length; from += Block)
        {
            var rows = Mark(from);
            Descend(steps, rows);
            Unmark(from, rows);
        }

        var distance = _rows.Length;
        foreach (var step in steps)
        {
            distance += step;
        }

        return distance;
    }

    /// <summary>Length of the longest common subsequence (Hyyrö 2004, "Bit-parallel LCS-length computation revisited").</summary>
    public int Common()
    {
        var (carries, common) = (new byte[_columns.Length], 0);
        for (var from = 0; from < _rows.Length; from += Block)
        {
            var rows = Mark(from);
            common += Add(carries, rows);
            Unmark(from, rows);
        }

        return common;
    }

    private void Descend(sbyte[] steps, int rows)
    {
        var (up, down) = (ulong.MaxValue, 0UL);
        for (var j = 0; j < _columns.Length; j++)
        {
            var (falls, rises) = (steps[j] < 0 ? 1UL : 0, steps[j] > 0 ? 1UL : 0);
            var same = _places[_columns[j]];
            var vertical = same | down;
            same |= falls;
            var level = (((same & up) + up) ^ up) | same;
            var higher = down | ~(level | up);
            var lower = up & level;
            steps[j] = (sbyte)((int)((higher >> (rows - 1)) & 1) - (int)((lower >> (rows - 1)) & 1));
            higher = (higher << 1) | rises;
            lower = (lower << 1) | falls;
            up = lower | ~(vertical | higher);
            down = higher & vertical;
        }
    }

    private int Add(byte[] carries, int rows)
    {
        var open = ulong.MaxValue;
        for (var j = 0; j < _columns.Length; j++)
        {
            var met = open & _places[_columns[j]];
            var sum = open + met;
            var over = sum < open ? 1 : 0;
            sum += carries[j];
            carries[j] = (byte)(over | (sum == 0 && carries[j] == 1 ? 1 : 0));
            open = sum | (open & ~met);
        }

        return rows - BitOperations.PopCount(rows == Block ? open : open & ((1UL << rows) - 1));
    }

    private int Mark(int from)
    {
        var rows = Math.Min(Block, _rows.Length - from);
        for (var i = 0; i < rows; i++)
        {
            _places[_rows[from + i]] |= 1UL << i;
        }

        return rows;
    }

    private void Unmark(int from, int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            _places[_rows[from + i]] = 0;
        }
    }

    private static int[] Numbers<T>(ReadOnlySpan<T> parts, Dictionary<T, int> kinds)
        where T : notnull, IEquatable<T>
    {
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!kinds.TryGetValue(parts[i], out var kind))
            {
                kinds[parts[i]] = kind = kinds.Count;
            }

            numbers[i] = kind;
        }

        return numbers;
    }
}
