using System.Numerics;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>A set of words, one bit each.</summary>
internal sealed class TokenSet(int tokens)
{
    private readonly ulong[] _bits = new ulong[(tokens + 63) / 64];

    /// <summary>How many words there are in it.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var bits in _bits)
            {
                count += BitOperations.PopCount(bits);
            }

            return count;
        }
    }

    /// <summary>Puts words in.</summary>
    public void Add(TokenSpan span)
    {
        for (var token = span.First; token <= span.Last; token++)
        {
            _bits[token >> 6] |= 1UL << (token & 63);
        }
    }

    /// <summary>Whether any word of a span is in it.</summary>
    public bool HasAny(TokenSpan span)
    {
        for (var token = span.First; token <= span.Last; token++)
        {
            if ((_bits[token >> 6] >> (token & 63) & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words both have, and how many at least one has, among those that both could have.</summary>
    public (int Both, int Either) With(TokenSet other, TokenSet? among)
    {
        var (both, either) = (0, 0);
        for (var i = 0; i < _bits.Length; i++)
        {
            var open = among?._bits[i] ?? ulong.MaxValue;
            both += BitOperations.PopCount(_bits[i] & other._bits[i] & open);
            either += BitOperations.PopCount((_bits[i] | other._bits[i]) & open);
        }

        return (both, either);
    }

    /// <summary>What both have.</summary>
    public TokenSet And(TokenSet other)
    {
        var both = new TokenSet(_bits.Length * 64);
        for (var i = 0; i < _bits.Length; i++)
        {
            both._bits[i] = _bits[i] & other._bits[i];
        }

        return both;
    }

    /// <summary>Counts one more for each word that is in it.</summary>
    public void AddTo(int[] counts)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var bits = _bits[i]; bits != 0; bits &= bits - 1)
            {
                counts[(i * 64) + BitOperations.TrailingZeroCount(bits)]++;
            }
        }
    }

    /// <summary>The numbers of the words, lowest first.</summary>
    public int[] ToArray()
    {
        var (found, at) = (new int[Count], 0);
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var bits = _bits[i]; bits != 0; bits &= bits - 1)
            {
                found[at++] = (i * 64) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return found;
    }
}
