using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>
/// How well biased places are told from fair ones, apart from how readily anything is marked (signal detection theory: Green and Swets 1966; Macmillan
/// and Creelman 2005, chapters 1 and 2).
/// </summary>
/// <param name="Hits">Biased places that were marked.</param>
/// <param name="Biased">Biased places in all.</param>
/// <param name="FalseAlarms">Fair places that were marked.</param>
/// <param name="Fair">Fair places in all.</param>
public sealed record SignalDetection(int Hits, int Biased, int FalseAlarms, int Fair)
{
    /// <summary>The share of biased places that were marked; NaN without any.</summary>
    public double HitRate => Hits / (double)Biased;

    /// <summary>The share of fair places that were marked; NaN without any.</summary>
    public double FalseAlarmRate => FalseAlarms / (double)Fair;

    /// <summary>
    /// d′: 0 for chance, higher the better the two are told apart. Half a case is added to each count and one to each number of places (the log-linear
    /// rule; Hautus 1995), so that none and all have a value too. NaN where there are no places of a kind.
    /// </summary>
    public double DPrime => Sensitivity(Adjusted(Hits, Biased), Adjusted(FalseAlarms, Fair));

    /// <summary>c: 0 for even-handed, below 0 for who marks too readily, above 0 for who marks too sparingly. By the same rule as d′.</summary>
    public double Criterion => Bias(Adjusted(Hits, Biased), Adjusted(FalseAlarms, Fair));

    /// <summary>d′ of two shares as they are: the difference of their z-values.</summary>
    public static double Sensitivity(double hitRate, double falseAlarmRate) => Steady.Of(Curves.Z(hitRate) - Curves.Z(falseAlarmRate));

    /// <summary>c of two shares as they are: half the sum of their z-values, with the sign turned.</summary>
    public static double Bias(double hitRate, double falseAlarmRate) => Steady.Of(-(Curves.Z(hitRate) + Curves.Z(falseAlarmRate)) / 2);

    private static double Adjusted(int count, int of) => of == 0 ? double.NaN : (count + 0.5) / (of + 1);
}
