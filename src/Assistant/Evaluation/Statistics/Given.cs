using System.Runtime.CompilerServices;

namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>What the formulas ask of the figures they are given. A breach is a fault of the caller and is said with its place.</summary>
internal static class Given
{
    public static void Finite(IReadOnlyList<double> values, [CallerArgumentExpression(nameof(values))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(values, name);
        for (var i = 0; i < values.Count; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ArgumentException(
                    $"Value {i + 1} of {values.Count} is not a finite number. Leave out what has no score, and count it.",
                    name
                );
            }
        }
    }

    public static void Share(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value > 0 && value < 1))
        {
            throw new ArgumentOutOfRangeException(name, value, "Give a share between 0 and 1, both excluded, such as 0.95.");
        }
    }

    public static void AtLeast(double value, double least, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value >= least && double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(name, value, $"Give {least} or more.");
        }
    }

    public static void Above0(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value > 0 && double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(name, value, "Give a number above 0.");
        }
    }

    public static void Counts(int part, int whole, [CallerArgumentExpression(nameof(part))] string name = "")
    {
        if (part < 0 || whole < part)
        {
            throw new ArgumentOutOfRangeException(name, part, $"Give a count from 0 to {whole}.");
        }
    }
}
