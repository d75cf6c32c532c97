using System.Diagnostics;
using System.Globalization;

namespace Homeroom.Bench.Composer;

/// <summary>Prints one figure a line.</summary>
internal static class Figures
{
    /// <summary>Prints it; 1 when it does not hold, else 0.</summary>
    public static int Line(string what, string figure, bool holds)
    {
        Console.WriteLine($"  {what, -44} {figure, 14}  {(holds ? "" : "DOES NOT HOLD")}".TrimEnd());
        return holds ? 0 : 1;
    }

    /// <summary>The best of three runs, because other programs share the machine.</summary>
    public static double Milliseconds(Action run) =>
        Enumerable
            .Range(0, 3)
            .Select(_ =>
            {
                var clock = Stopwatch.StartNew();
                run();
                return clock.Elapsed.TotalMilliseconds;
            })
            .Min();

    public static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
