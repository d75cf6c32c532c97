namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>
/// Chance that falls the same way on every machine for the same seed: SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number
/// generators"). Not for secrets.
/// </summary>
/// <param name="seed">Any number; the same seed gives the same throws.</param>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to one below <paramref name="sides"/>, each as likely (Lemire 2019, without its bias).</summary>
    public int Below(int sides)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sides);
        var range = (uint)sides;
        var product = (Next() >> 32) * range;
        if ((uint)product < range)
        {
            var reject = (0u - range) % range;
            while ((uint)product < reject)
            {
                product = (Next() >> 32) * range;
            }
        }

        return (int)(product >> 32);
    }

    /// <summary>Fills the places as so many calls of <see cref="Below"/> do, without the calls: bootstraps draw millions.</summary>
    public void Fill(int[] places, int sides)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sides);
        var (state, range) = (_state, (uint)sides);
        var reject = (0u - range) % range;
        for (var i = 0; i < places.Length; i++)
        {
            ulong product;
            do
            {
                var z = state += 0x9E3779B97F4A7C15;
                z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
                z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
                product = ((z ^ (z >> 31)) >> 32) * range;
            } while ((uint)product < reject);

            places[i] = (int)(product >> 32);
        }

        _state = state;
    }

    /// <summary>A number from 0 (included) to 1 (excluded).</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Brings the items into a random order, each order as likely (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
