namespace Homeroom.Guardrails.Phrases;

/// <summary>
/// Which patterns a sentence may hold: those that have all the words they need in it. What each word does for that is worked out beforehand as rows of bits,
/// so that a sentence costs a few steps a word, however many patterns there are.
/// </summary>
internal sealed class Candidates
{
    private readonly int _width;
    private readonly int _needs;
    private readonly ulong[][] _rows;

    /// <summary>For these patterns, over the nodes of a lexicon.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="concepts">The concepts of each node.</param>
    public Candidates(IReadOnlyList<Pattern> patterns, int[][] concepts)
    {
        _width = (patterns.Count + 63) / 64;
        _needs = Math.Max(1, patterns.Max(p => p.Needs.Length));
        var bits = BitsOf(patterns);
        _rows = [.. concepts.Select(c => RowOf(c, bits))];
    }

    /// <summary>How many numbers a row has.</summary>
    public int Length => _width * _needs;

    /// <summary>Adds what a node does to the row of a sentence.</summary>
    public void Add(int node, Span<ulong> row)
    {
        var own = _rows[node];
        for (var i = 0; i < own.Length; i++)
        {
            row[i] |= own[i];
        }
    }

    /// <summary>The patterns whose needs are all met, lowest first.</summary>
    public void In(ReadOnlySpan<ulong> row, List<int> patterns)
    {
        patterns.Clear();
        for (var i = 0; i < _width; i++)
        {
            var met = ulong.MaxValue;
            for (var need = 0; need < _needs; need++)
            {
                met &= row[(need * _width) + i];
            }

            for (; met != 0; met &= met - 1)
            {
                patterns.Add((i * 64) + System.Numerics.BitOperations.TrailingZeroCount(met));
            }
        }
    }

    // What each concept does for a row. A pattern with fewer needs than the most has its own ones again in the places that are left.
    private Dictionary<int, List<(int At, ulong Bit)>> BitsOf(IReadOnlyList<Pattern> patterns)
    {
        Dictionary<int, List<(int, ulong)>> bits = [];
        for (var p = 0; p < patterns.Count; p++)
        {
            var needs = patterns[p].Needs;
            for (var slot = 0; slot < _needs; slot++)
            {
                foreach (var concept in needs[slot % needs.Length])
                {
                    var own = bits.TryGetValue(concept, out var known) ? known : bits[concept] = [];
                    own.Add(((slot * _width) + (p / 64), 1UL << (p % 64)));
                }
            }
        }

        return bits;
    }

    private ulong[] RowOf(int[] concepts, Dictionary<int, List<(int At, ulong Bit)>> bits)
    {
        ulong[] row = [];
        foreach (var concept in concepts)
        {
            if (bits.TryGetValue(concept, out var own))
            {
                row = row.Length == 0 ? new ulong[Length] : row;
                foreach (var (at, bit) in own)
                {
                    row[at] |= bit;
                }
            }
        }

        return row;
    }
}
