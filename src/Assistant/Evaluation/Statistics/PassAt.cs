namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>What repeats of a case say of k tries.</summary>
public static class PassAt
{
    /// <summary>
    /// pass@k: the chance that at least one of k tries passes, without bias: 1 − C(n−c, k) / C(n, k) (Chen et al. 2021, "Evaluating large language
    /// models trained on code", equation 1).
    /// </summary>
    /// <param name="tries">How often the case was tried (n), k or more.</param>
    /// <param name="passed">How often it passed (c).</param>
    /// <param name="k">Of how many tries, 1 or more.</param>
    public static double AnyOf(int tries, int passed, int k)
    {
        Check(tries, passed, k);
        return 1 - NoneLeft(tries, tries - passed, k);
    }

    /// <summary>
    /// pass^k: the chance that all k tries pass, without bias: C(c, k) / C(n, k) (Yao et al. 2024, "τ-bench", section 3).
    /// </summary>
    /// <param name="tries">How often the case was tried (n), k or more.</param>
    /// <param name="passed">How often it passed (c).</param>
    /// <param name="k">Of how many tries, 1 or more.</param>
    public static double AllOf(int tries, int passed, int k)
    {
        Check(tries, passed, k);
        return NoneLeft(tries, passed, k);
    }

    // C(some, k) / C(all, k) as a product, so that nothing overflows.
    private static double NoneLeft(int all, int some, int k)
    {
        var share = 1.0;
        for (var i = 0; i < k; i++)
        {
            share *= Math.Max(0, some - i) / (double)(all - i);
        }

        return share;
    }

    private static void Check(int tries, int passed, int k)
    {
        Given.Counts(passed, tries);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, tries);
    }
}
