using System.Globalization;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>The least and the most that a figure may be.</summary>
internal readonly record struct Bounds(double Least, double Most)
{
    /// <summary>How suites name them.</summary>
    public static IReadOnlyList<GraderKey> Keys { get; } =
    [new("least", "The least that is asked for."), new("most", "The most that is allowed. At least one of the two must be there.")];

    /// <summary>Reads least and most; none of them, or the wrong way round, is an error.</summary>
    public static Bounds Read(SuiteFields fields, double floor = 0, double ceiling = 1e12)
    {
        var (least, most) = (fields.Number("least", floor, ceiling), fields.Number("most", floor, ceiling));
        if (!fields.Has("least") && !fields.Has("most"))
        {
            fields.Refuse("least", "Give least, most or both.");
        }
        else if (least > most)
        {
            fields.Refuse("most", "most must not be below least.");
        }

        return new Bounds(least ?? double.NegativeInfinity, most ?? double.PositiveInfinity);
    }

    /// <summary>Whether a figure lies between them.</summary>
    public bool Holds(double figure) => figure >= Least && figure <= Most;

    /// <summary>Passes a figure between them.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="what">What it counts, in the plural.</param>
    public Grade Grade(double figure, string what) => new(Holds(figure) ? 1 : 0, Holds(figure), $"{Write(figure)} {what}; asked for {this}.");

    /// <inheritdoc/>
    public override string ToString() =>
        (double.IsInfinity(Least), double.IsInfinity(Most)) switch
        {
            (true, _) => $"{Write(Most)} at most",
            (_, true) => $"{Write(Least)} or more",
            _ => $"{Write(Least)} to {Write(Most)}",
        };

    /// <summary>A figure with no more places than it needs: three, or six where it is small.</summary>
    public static string Write(double figure) => figure.ToString(Math.Abs(figure) < 0.1 ? "0.######" : "0.###", CultureInfo.InvariantCulture);
}
