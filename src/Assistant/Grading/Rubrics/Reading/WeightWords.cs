using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>The weight of a criterion as it was written.</summary>
/// <param name="Name">What is left of the criterion's name.</param>
/// <param name="Weight">The weight; null where none is written.</param>
/// <param name="IsPercent">Whether it is a share of 100.</param>
/// <param name="HasPoints">Whether the name told points of the whole criterion, which are no weight.</param>
internal sealed partial record WeightWords(string Name, double? Weight, bool IsPercent, bool HasPoints)
{
    private const int Longest = 300;

    /// <summary>Reads a name such as "Evidence (30 %)", "Evidence x2" or "Evidence, weight 2", and what stands in a column for weights.</summary>
    public static WeightWords Read(string name, string column)
    {
        var read = OfName(name);
        if (string.IsNullOrWhiteSpace(column))
        {
            return read;
        }

        return Column().Match(column.Trim()) is { Success: true } match && LevelHead.Plain(match.Groups["n"].Value) is { } weight
            ? read with
            {
                Weight = weight,
                IsPercent = column.Contains('%', StringComparison.Ordinal),
            }
            : throw new UnreadableRubricException($"The weight “{Short(column)}” of “{Short(name)}” is no number. Write one, such as 2 or 30 %.");
    }

    private static WeightWords OfName(string name)
    {
        if (name.Length <= Longest && Share().Match(name) is { Success: true } share && LevelHead.Plain(share.Groups["n"].Value) is { } percent)
        {
            return new WeightWords(Rest(share), percent, true, false);
        }

        if (name.Length <= Longest && Times().Match(name) is { Success: true } times && LevelHead.Plain(times.Groups["n"].Value) is { } weight)
        {
            return new WeightWords(Rest(times), weight, false, false);
        }

        return name.Length <= Longest && Points().Match(name) is { Success: true } points
            ? new WeightWords(Rest(points), null, false, true)
            : new WeightWords(name.Trim(), null, false, false);
    }

    private static string Rest(Match match) => match.Groups["name"].Value.Trim(' ', '-', '–', '—', ':', ',', '(', '[');

    private static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";

    private const string N = @"(?<n>\d{1,4}(?:[.,]\d{1,4})?)";
    private const RegexOptions Plainly = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline;

    [GeneratedRegex(@"^(?<name>[^(\[%]*\S)\s?(?:\s|[(\[])\s?(?:weight:?\s?)?" + N + @"\s?(?:%|percent)\s?[)\]]?$", Plainly)]
    private static partial Regex Share();

    [GeneratedRegex(
        @"^(?<name>[^(\[]*\S)\s?[(\[,–-]?\s?(?:(?<=[\s(\[,])(?:x|×|\*)\s?"
            + N
            + @"|(?:weight|weighted|weighting)\s?[:=]?\s?x?"
            + N
            + @"|(?<=[\s(\[,])"
            + N
            + @"\s?[x×])\s?[)\]]?$",
        Plainly
    )]
    private static partial Regex Times();

    [GeneratedRegex(@"^(?<name>[^(\[]*\S)\s?[(\[/]\s?" + N + @"\s?(?:pts?\.?|points?|marks?)\s?[)\]]?$", Plainly)]
    private static partial Regex Points();

    [GeneratedRegex(@"^[x×*]?\s?" + N + @"\s?(?:%|x|×|percent)?$", Plainly)]
    private static partial Regex Column();
}
