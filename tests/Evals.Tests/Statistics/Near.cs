using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.Tests.Statistics;

/// <summary>Compares figures with published ones of few digits.</summary>
internal static class Near
{
    public static void Equal(double low, double high, Interval found, int digits)
    {
        Assert.Equal(low, found.Low, digits);
        Assert.Equal(high, found.High, digits);
    }
}
