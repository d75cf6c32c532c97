using System.Globalization;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Grading.Rubrics.Evidence;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>Understands a rubric as it was written: points, order, weights, half points, ids and cues. What is assumed goes into the notes.</summary>
internal static partial class FinishedRubric
{
    /// <summary>The rubric.</summary>
    /// <exception cref="UnreadableRubricException">Something is missing that nothing stands for.</exception>
    public static Rubric Of(RoughRubric rough, string fileName, List<string> notes)
    {
        var (criteria, rowTitle) = rough.Rows.Count > 0 ? GridCriteria.Read(rough.Rows, notes) : (rough.Criteria, null);
        if (criteria.Count == 0)
        {
            throw new UnreadableRubricException("There is no criterion in it. Write one in each row, with a text for each level.");
        }

        var named = RubricWeights.Read(criteria, notes);
        var levels = criteria.Zip(named).Select(c => LevelPoints.Of(c.First.Levels, c.Second.Name, notes)).ToList();
        var ids = RubricIds.Of(named.Select(n => n.Name));
        return new Rubric
        {
            Title = Title(rough.Title, rowTitle, fileName, notes),
            HalfPoints = HasHalfPoints(rough.Around, notes),
            Criteria =
            [
                .. named.Select(
                    (n, i) =>
                        new Criterion
                        {
                            Id = ids[i],
                            Name = n.Name,
                            Weight = n.Weight ?? 1,
                            Levels = levels[i],
                            Cues = CueSets.For(n.Name),
                        }
                ),
            ],
        };
    }

    private static string Title(string above, string? inTable, string fileName, List<string> notes)
    {
        if ((inTable ?? above) is { Length: > 0 } title)
        {
            return title;
        }

        var name = Path.GetFileNameWithoutExtension(fileName).Replace('_', ' ').Trim();
        var called = name.Length is > 0 and <= RubricRules.LongestName ? name : "Rubric";
        notes.Add($"It has no title. It is called “{called}”.");
        return called;
    }

    private static bool HasHalfPoints(string around, List<string> notes)
    {
        var match = around.Length > 100_000 ? Match.Empty : HalfPoints().Match(around);
        if (!match.Success)
        {
            return false;
        }

        var isRefused = match.Groups["no"].Success || match.Groups["after"].Success;
        if (!isRefused)
        {
            notes.Add("Half points are allowed, as the text around the table says.");
        }

        return !isRefused;
    }

    [GeneratedRegex(
        @"(?<no>\b(?:no|without|never)\s)?\bhalf[- ]?(?:points?|marks?)\b:?(?<after>\s(?:are\s|is\s)?(?:no\b|not\b|never\b))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex HalfPoints();
}
