namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>What a permutation test found.</summary>
/// <param name="Difference">The mean difference that was seen.</param>
/// <param name="P">Two-sided p-value: how often chance alone gives a difference as large either way.</param>
/// <param name="PLess">How often chance alone gives a difference as low.</param>
/// <param name="PGreater">How often chance alone gives a difference as high.</param>
/// <param name="Exact">Whether all permutations were looked at, or a seeded sample of them.</param>
/// <param name="Looked">How many permutations were looked at.</param>
public sealed record PermutationResult(double Difference, double P, double PLess, double PGreater, bool Exact, int Looked)
{
    internal static PermutationResult Nothing(double difference) => new(difference, 1, 1, 1, true, 1);
}

/// <summary>Counts permuted sums beside the one that was seen.</summary>
internal sealed class PermutationCount(double seen, double scale)
{
    // Sums of the same numbers in another order differ in their last bits.
    private readonly double _near = 1e-9 * Math.Max(scale, 1e-300);
    private int _far;
    private int _less;
    private int _greater;
    private int _all;

    public void Add(double sum)
    {
        _all++;
        _less += sum <= seen + _near ? 1 : 0;
        _greater += sum >= seen - _near ? 1 : 0;
        _far += Math.Abs(sum) >= Math.Abs(seen) - _near ? 1 : 0;
    }

    // A sample of permutations counts the one that was seen too, so that no p-value is 0 (Phipson and Smyth 2010).
    public PermutationResult Result(double difference, bool exact)
    {
        var own = exact ? 0 : 1;
        double Share(int count) => Steady.Of((count + own) / (double)(_all + own));
        return new(Steady.Of(difference), Share(_far), Share(_less), Share(_greater), exact, _all);
    }
}
