using System.Globalization;
using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Evaluation.Graders.Numbers;

/// <summary>Finds the numbers of a text.</summary>
internal static partial class NumbersIn
{
    /// <summary>Every number in order: 1,250 and 3.5 and −2 and 6e3; a percentage by its digits.</summary>
    public static IEnumerable<double> Text(string text) =>
        Number()
            .Matches(text)
            .Select(m => m.Value.Replace(",", "", StringComparison.Ordinal).Replace('−', '-'))
            .Select(n => double.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)
            .Where(double.IsFinite);

    [GeneratedRegex(
        @"(?<![\w.])[-−]?(?:\d{1,3}(?:,\d{3}){1,8}(?![\d,])|\d{1,40})(?:\.\d{1,40})?(?:[eE][-+]?\d{1,3})?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Number();
}
