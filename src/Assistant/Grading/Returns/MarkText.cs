using System.Globalization;
using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Returns;

/// <summary>Marks as they are written: with a point, and no digits that say nothing.</summary>
public static class MarkText
{
    /// <summary>As "3" or "2.5".</summary>
    public static string Of(double points) => Of((decimal)points);

    /// <summary>As "3" or "2.5".</summary>
    public static string Of(decimal points) => points.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>As "3 of 4".</summary>
    public static string OutOf(double points, double most) => $"{Of(points)} of {Of(most)}";

    /// <summary>As "11 of 16".</summary>
    public static string OutOf(RubricTotal total)
    {
        ArgumentNullException.ThrowIfNull(total);
        return $"{Of(total.Points)} of {Of(total.Most)}";
    }
}
