using System.Buffers;
using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds dates of birth that are written with the name of the month: "born on March 14, 2015", "DOB: 3rd of May".</summary>
internal static partial class BirthSearch
{
    private const int Reach = 60;

    private static readonly SearchValues<string> Months = SearchValues.Create(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        StringComparison.OrdinalIgnoreCase
    );

    public static IEnumerable<MaskSpan> Find(Reading reading, bool historical)
    {
        for (var i = 0; i < reading.Count && reading.All.HasFlag(Sense.Birth); i++)
        {
            if (!reading[i].Is(Sense.Birth) || (historical && reading.WordOf(i) is "born" or "birthday"))
            {
                continue;
            }

            var from = reading[i].End;
            var window = reading.Text.AsSpan(from, Math.Min(Reach, reading.Text.Length - from));
            if (window.ContainsAnyInRange('0', '9') && (window.ContainsAny(Months) || HasYear(window)) && First(window) is { } found)
            {
                yield return new MaskSpan(from + found.Start, found.Length, "DATE", 1);
            }
        }
    }

    /// <summary>True when four digits and a sign stand together, as a year that begins a date does.</summary>
    private static bool HasYear(ReadOnlySpan<char> window)
    {
        for (var run = 0; window.Length > 0; window = window[1..])
        {
            if (run >= 4 && window[0] is '-' or '/' or '.')
            {
                return true;
            }

            run = char.IsDigit(window[0]) ? run + 1 : 0;
        }

        return false;
    }

    private static (int Start, int Length)? First(ReadOnlySpan<char> window)
    {
        foreach (var match in Written().EnumerateMatches(window))
        {
            var before = window[..match.Index];
            return before.ContainsAny('\n', '?', '!') && !before.Contains(':') ? null : (match.Index, match.Length);
        }

        return null;
    }

    private const string Month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";

    [GeneratedRegex(
        @"\b"
            + Month
            + @"\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of|\.)?[ -]"
            + Month
            + @"\.?(?:,?[ -]\d{2,4})?\b|\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Written();
}
