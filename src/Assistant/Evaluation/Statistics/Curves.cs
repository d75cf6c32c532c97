using MathNet.Numerics.Distributions;

namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>The curves that the formulas look figures up in.</summary>
internal static class Curves
{
    /// <summary>The standard normal value with this share below it.</summary>
    public static double Z(double share) => Normal.InvCDF(0, 1, share);

    /// <summary>The value that bounds the middle share of the standard normal curve: 1.96 for 0.95.</summary>
    public static double TwoSidedZ(double confidence) => Z(0.5 + (confidence / 2));

    /// <summary>The share of the standard normal curve below a value.</summary>
    public static double BelowZ(double value) => Normal.CDF(0, 1, value);

    /// <summary>The value of Student's t with this share below it.</summary>
    public static double T(double freedom, double share) => StudentT.InvCDF(0, 1, freedom, share);

    /// <summary>The share of Student's t below a value.</summary>
    public static double BelowT(double freedom, double value) => StudentT.CDF(0, 1, freedom, value);

    /// <summary>The chance of at most so many heads among so many tosses of a fair coin.</summary>
    public static double AtMostHeads(int heads, int tosses) =>
        heads < 0 ? 0
        : heads >= tosses ? 1
        : Binomial.CDF(0.5, tosses, heads);

    /// <summary>The chance of exactly so many heads among so many tosses of a fair coin.</summary>
    public static double Heads(int heads, int tosses) => Binomial.PMF(0.5, tosses, heads);

    /// <summary>The value of the beta distribution with this share below it.</summary>
    public static double BetaQuantile(double a, double b, double share) => Beta.InvCDF(a, b, share);
}
