using System.Globalization;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Evals.GuardReport;

/// <summary>So many of so many.</summary>
/// <param name="Hits">How many it was true of.</param>
/// <param name="Of">How many there were.</param>
internal readonly record struct Share(int Hits, int Of)
{
    /// <summary>0 to 1; 0 where there were none.</summary>
    public double Rate => Of == 0 ? 0 : (double)Hits / Of;

    /// <summary>The 95 % interval after Wilson (1927), 0 to 1.</summary>
    public Interval Interval => Proportion.Wilson(Hits, Of);

    public static Share Count<T>(IReadOnlyCollection<T> all, Func<T, bool> hit) => new(all.Count(hit), all.Count);

    /// <summary>As a percentage with its interval: "92.5 % (86.1 to 96.1)".</summary>
    public override string ToString() => Of == 0 ? "none" : $"{Percent(Rate)} % ({Percent(Interval.Low)} to {Percent(Interval.High)})";

    public static string Percent(double rate) => (rate * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
