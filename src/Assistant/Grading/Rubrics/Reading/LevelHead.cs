using System.Globalization;
using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>The head of a level: its name, and its points where they are written.</summary>
/// <param name="Name">The name; empty where only points are written.</param>
/// <param name="Points">The points; the higher ones of a range.</param>
/// <param name="IsRange">Whether a range was written, such as 4-5.</param>
internal sealed partial record LevelHead(string Name, double? Points, bool IsRange)
{
    private const int Longest = 200;

    /// <summary>Reads a head such as "4 - Exceeds", "Strong (4 pts)", "3" or "Proficient".</summary>
    public static LevelHead Read(string written)
    {
        var head = written.Trim();
        if (head.Length is 0 or > Longest)
        {
            return new LevelHead(head, null, false);
        }

        foreach (var form in (Regex[])[InBrackets(), AtStart(), Called(), WithUnit(), AtEnd()])
        {
            if (form.Match(head) is { Success: true } match && Number(match.Groups["n"].Value) is { } points)
            {
                var name = match.Groups["name"].Value.Trim(' ', '-', '–', '—', ':', ',', '=', '.');
                return new LevelHead(name, points.Value, points.IsRange);
            }
        }

        return new LevelHead(head, null, false);
    }

    /// <summary>The points that a cell has by itself, as in "(4 pts) Names …" or "Names … (4 points)", and the cell without them.</summary>
    public static (double Points, string Says)? OfCell(string cell)
    {
        var match = cell.Length > 5000 ? Match.Empty : CellStart().Match(cell);
        match = match.Success || cell.Length > 5000 ? match : CellEnd().Match(cell);
        return match.Success && Number(match.Groups["n"].Value) is { } points ? (points.Value, match.Groups["rest"].Value.Trim()) : null;
    }

    /// <summary>A number with a point or a comma.</summary>
    public static double? Plain(string written) =>
        double.TryParse(written.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static (double Value, bool IsRange)? Number(string written)
    {
        var parts = written.Split(['-', '–', '—'], StringSplitOptions.TrimEntries);
        return parts.Length == 1 ? (Plain(written) is { } one ? (one, false) : null)
            : Plain(parts[0]) is { } a && Plain(parts[1]) is { } b ? (Math.Max(a, b), true)
            : null;
    }

    private const string N = @"(?<n>\d{1,6}(?:[.,]\d{1,4})?(?:\s?[-–—]\s?\d{1,6}(?:[.,]\d{1,4})?)?)";
    private const string Unit = @"(?:pts?\.?|points?|marks?)";
    private const RegexOptions Plainly = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline;

    [GeneratedRegex(@"^(?<name>[^()\[\]]{1,120})[(\[]\s?" + N + @"\s?" + Unit + @"?\s?[)\]]$", Plainly)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^[(\[]?" + N + @"(?:\s?" + Unit + @")?[)\]]?(?:$|\s?[-–—:.=]\s?|\s)(?<name>.*)$", Plainly)]
    private static partial Regex AtStart();

    [GeneratedRegex(@"^(?:level|score|points?|mark|stage|band)\s?" + N + @"(?:$|\s?[-–—:.=]\s?|\s)(?<name>.*)$", Plainly)]
    private static partial Regex Called();

    [GeneratedRegex(@"^(?<name>\D{1,120}?)" + N + @"\s?" + Unit + "$", Plainly)]
    private static partial Regex WithUnit();

    [GeneratedRegex(@"^(?<name>\D{1,120}?)(?:\s|[-–—:=])" + N + "$", Plainly)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^[(\[]?" + N + @"\s?" + Unit + @"[)\]]?\s?[-–—:.]?\s?(?<rest>.*)$", Plainly)]
    private static partial Regex CellStart();

    [GeneratedRegex(@"^(?<rest>[^(\[]*)[(\[]\s?" + N + @"\s?" + Unit + @"\s?[)\]]\s?\.?$", Plainly)]
    private static partial Regex CellEnd();
}
