using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>Reads the weights of criteria, and their names without them.</summary>
internal static partial class RubricWeights
{
    /// <summary>A name and a weight for each criterion; no weight where none is written anywhere.</summary>
    public static IReadOnlyList<WeightWords> Read(IReadOnlyList<RoughCriterion> criteria, List<string> notes)
    {
        var names = WithoutNumbers([.. criteria.Select(c => c.Name)]);
        var read = criteria.Zip(names).Select(c => WeightWords.Read(c.Second, c.First.Weight)).ToList();
        if (read.Where(r => r.HasPoints).Select(r => $"“{r.Name}”").ToList() is { Count: > 0 } points)
        {
            notes.Add($"Points beside the name of {string.Join(", ", points)} were left out. A weight is written as “30 %” or “x2”.");
        }

        var without = read.Where(r => r.Weight is null).ToList();
        if (without.Count == read.Count || without.Count == 0)
        {
            CheckShares(read, notes);
            return read;
        }

        if (read.Any(r => r.IsPercent))
        {
            throw new UnreadableRubricException($"“{without[0].Name}” has no weight, but others have one in percent. Write its weight too.");
        }

        notes.Add($"{string.Join(", ", without.Select(w => $"“{w.Name}”"))} has no weight and counts once.");
        return [.. read.Select(r => r with { Weight = r.Weight ?? 1 })];
    }

    private static void CheckShares(List<WeightWords> read, List<string> notes)
    {
        if (read.Count > 0 && read.All(r => r.IsPercent) && Math.Abs(read.Sum(r => r.Weight ?? 0) - 100) > 0.5)
        {
            notes.Add($"The weights add up to {read.Sum(r => r.Weight ?? 0):0.##} %. They were taken as they stand.");
        }
        else if (read.Any(r => r.IsPercent) && !read.All(r => r.IsPercent))
        {
            notes.Add("Some weights are in percent and some are not. They were taken as plain numbers.");
        }
    }

    // "1. Claim", "2. Evidence": numbers of the rows are no part of the names.
    private static IReadOnlyList<string> WithoutNumbers(IReadOnlyList<string> names) =>
        names.Count > 1 && names.All(n => Numbered().IsMatch(n)) ? [.. names.Select(n => Numbered().Replace(n, ""))] : names;

    [GeneratedRegex(@"^(?:\d{1,2}|[A-Za-z])[.)]\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
