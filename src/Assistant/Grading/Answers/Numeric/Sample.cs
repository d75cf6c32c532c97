using System.Numerics;

namespace Homeroom.Assistant.Grading.Answers.Numeric;

/// <summary>A value at one place, how far rounding may have moved it, and whether the way to it left the real numbers.</summary>
internal readonly record struct Sample(Complex Value, double Error, bool LeavesReals)
{
    private const double Rounding = 4e-16;

    public static Sample Exactly(Complex value) => new(value, value.Magnitude * Rounding / 4, false);

    /// <summary>Whether it can be compared: finite, and not drowned in rounding.</summary>
    public bool IsClear =>
        double.IsFinite(Value.Real) && double.IsFinite(Value.Imaginary) && Value.Magnitude < 1e150 && Error <= 1e-6 * Math.Max(1e-6, Value.Magnitude)
        || (double.IsFinite(Error) && Error < 1e-11 && Value.Magnitude < 1e-6);

    public static Sample operator +(Sample a, Sample b) => a.Joined(b, a.Value + b.Value, a.Error + b.Error);

    public static Sample operator -(Sample a) => a with { Value = -a.Value };

    public static Sample operator *(Sample a, Sample b) =>
        a.Joined(b, a.Value * b.Value, (a.Value.Magnitude * b.Error) + (b.Value.Magnitude * a.Error));

    public static Sample operator /(Sample a, Sample b)
    {
        var (quotient, size) = (a.Value / b.Value, b.Value.Magnitude);
        return size <= 2 * b.Error
            ? a.Joined(b, new Complex(double.NaN, 0), double.NaN)
            : a.Joined(b, quotient, (a.Error / size) + (quotient.Magnitude * b.Error / size));
    }

    /// <summary>A function of one value; the error grows by its steepness there.</summary>
    public Sample Through(Func<Complex, Complex> function, bool leavesReals)
    {
        var value = function(Value);
        var step = 1e-7 * (1 + Value.Magnitude);
        var steep = (function(Value + step) - value).Magnitude / step;
        var other = (function(Value - step) - value).Magnitude / step;
        var error = (Math.Max(steep, other) * Error) + (value.Magnitude * Rounding);
        return new Sample(value, error, LeavesReals || leavesReals);
    }

    /// <summary>Whether two values are the same as far as can be told; null if it cannot be told.</summary>
    public static bool? AreSame(Sample a, Sample b)
    {
        if (!a.IsClear || !b.IsClear)
        {
            return null;
        }

        var (apart, size) = ((a.Value - b.Value).Magnitude, Math.Max(a.Value.Magnitude, b.Value.Magnitude));
        var near = (20 * (a.Error + b.Error)) + (1e-12 * size);
        // Beside a large value a small difference is not seen.
        return apart <= near && near <= 1e-3 ? true
            : apart > (1_000 * near) + (1e-10 * size) ? false
            : null;
    }

    private Sample Joined(Sample other, Complex value, double error) =>
        new(value, error + (value.Magnitude * Rounding), LeavesReals || other.LeavesReals);
}
