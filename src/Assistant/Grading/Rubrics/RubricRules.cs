using System.Globalization;
using Homeroom.Assistant.Grading.Answers;
using Homeroom.Assistant.Grading.Rubrics.Evidence;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Grading.Rubrics;

/// <summary>What every rubric must be, wherever it came from.</summary>
public static class RubricRules
{
    /// <summary>Most criteria of a rubric.</summary>
    public const int MostCriteria = 12;

    /// <summary>Most criteria of a problem set, where each problem is one.</summary>
    public const int MostProblems = 120;

    /// <summary>Most levels of a criterion.</summary>
    public const int MostLevels = 10;

    /// <summary>Longest name of a rubric, a criterion or a level, in characters.</summary>
    public const int LongestName = 80;

    /// <summary>Longest text of a level, a comment, a key point or a key, in characters.</summary>
    public const int LongestText = 2000;

    /// <summary>The kind that a set of problems has.</summary>
    public const string ProblemSet = "problem-set";

    private const double MostPoints = 1000;
    private const double MostWeight = 100;
    private const int MostComments = 1000;

    /// <summary>What is wrong with a rubric; nothing if it can be used.</summary>
    public static IReadOnlyList<ShapeError> Check(Rubric rubric) => [.. Errors(rubric)];

    private static IEnumerable<ShapeError> Errors(Rubric rubric)
    {
        var most = rubric.Kind == ProblemSet ? MostProblems : MostCriteria;
        foreach (var error in Name("/title", "The rubric", rubric.Title))
        {
            yield return error;
        }

        if (rubric.Criteria.Count == 0)
        {
            yield return new ShapeError("/criteria", "A rubric needs at least one criterion. Add one.");
        }
        else if (rubric.Criteria.Count > most)
        {
            yield return new ShapeError("/criteria", $"There are {rubric.Criteria.Count} criteria. A rubric has at most {most}. Join some of them.");
        }

        // Beyond that, one sentence says it all.
        var looked = rubric.Criteria.Take(most).ToList();
        foreach (var error in Ids(looked).Concat(looked.SelectMany((c, i) => Of(c, $"/criteria/{i}", rubric))).Concat(Comments(rubric)))
        {
            yield return error;
        }
    }

    private static IEnumerable<ShapeError> Ids(IReadOnlyList<Criterion> criteria)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var i = 0; i < criteria.Count; i++)
        {
            var id = criteria[i].Id;
            if (!IsId(id))
            {
                yield return new ShapeError($"/criteria/{i}/id", "An id has small letters, digits and hyphens, such as “source-use”. Change it.");
            }
            else if (!seen.Add(id))
            {
                yield return new ShapeError($"/criteria/{i}/id", $"Two criteria have the id “{id}”. Give one of them another.");
            }
        }
    }

    private static IEnumerable<ShapeError> Of(Criterion criterion, string path, Rubric rubric) =>
        Name($"{path}/name", "The criterion", criterion.Name)
            .Concat(Weight(criterion, path))
            .Concat(Levels(criterion, path))
            .Concat(Marks(criterion, path, rubric))
            .Concat(MarkedByErrors(criterion, path))
            .Concat(Cues(criterion, path));

    private static IEnumerable<ShapeError> Weight(Criterion criterion, string path)
    {
        if (!double.IsFinite(criterion.Weight) || criterion.Weight <= 0 || criterion.Weight > MostWeight)
        {
            yield return new ShapeError($"{path}/weight", $"The weight of “{criterion.Name}” is no number above 0 and at most 100. Change it.");
        }
    }

    private static IEnumerable<ShapeError> Levels(Criterion criterion, string path)
    {
        var levels = criterion.Levels;
        if (levels.Count is < 2 or > MostLevels)
        {
            yield return new ShapeError(
                $"{path}/levels",
                $"“{criterion.Name}” has {levels.Count} level{(levels.Count == 1 ? "" : "s")}. A criterion has 2 to {MostLevels}."
            );
        }

        for (var i = 0; i < Math.Min(levels.Count, MostLevels); i++)
        {
            foreach (var error in Name($"{path}/levels/{i}/name", "The level", levels[i].Name))
            {
                yield return error;
            }

            if (!double.IsFinite(levels[i].Points) || levels[i].Points is < 0 or > MostPoints)
            {
                yield return new ShapeError($"{path}/levels/{i}/points", "The points of a level are a number from 0 to 1,000. Change them.");
            }
            else if (i > 0 && levels[i].Points <= levels[i - 1].Points)
            {
                yield return new ShapeError(
                    $"{path}/levels/{i}/points",
                    $"“{levels[i].Name}” is worth {Written(levels[i].Points)}, no more than the level before it. Each level is worth more than the one below."
                );
            }

            if (levels[i].Says.Length > LongestText)
            {
                yield return new ShapeError($"{path}/levels/{i}/says", "What a level says has at most 2,000 characters. Shorten it.");
            }
        }
    }

    private static IEnumerable<ShapeError> Marks(Criterion criterion, string path, Rubric rubric)
    {
        var points = criterion.Levels.Select(l => l.Points).ToList();
        var isSound = points.Count is >= 2 and <= MostLevels && points.All(p => p is >= 0 and <= MostPoints);
        if (isSound && points.Zip(points.Skip(1)).All(p => p.First < p.Second) && RubricScale.Of(rubric, criterion).Wrong is { } wrong)
        {
            yield return new ShapeError($"{path}/levels", $"The points of “{criterion.Name}” make no scale: {wrong}");
        }
    }

    private static IEnumerable<ShapeError> MarkedByErrors(Criterion criterion, string path)
    {
        if (criterion.By == MarkedBy.Key && string.IsNullOrWhiteSpace(criterion.Key))
        {
            yield return new ShapeError($"{path}/key", $"“{criterion.Name}” is marked by an answer key. Write the right answer.");
        }

        if (criterion.By == MarkedBy.Key && !AnswerKey.Knows(criterion.Test))
        {
            yield return new ShapeError($"{path}/test", $"There is no test “{criterion.Test}”. {Nearest.Hint(criterion.Test, AnswerKey.Tests)}");
        }

        if (criterion.By == MarkedBy.KeyPoints && !criterion.KeyPoints.Any(p => p.Any(char.IsLetterOrDigit)))
        {
            yield return new ShapeError($"{path}/keyPoints", $"“{criterion.Name}” is marked by key points. Write at least one, one a line.");
        }

        if (criterion.Key.Length > LongestText || criterion.KeyPoints.Count > 50 || criterion.KeyPoints.Any(p => p.Length > LongestText))
        {
            yield return new ShapeError($"{path}/keyPoints", "There are at most 50 key points, and each, as a key, has at most 2,000 characters.");
        }
    }

    private static IEnumerable<ShapeError> Cues(Criterion criterion, string path)
    {
        for (var i = 0; i < criterion.Cues.Count; i++)
        {
            if (!CueSets.Has(criterion.Cues[i]))
            {
                yield return new ShapeError(
                    $"{path}/cues/{i}",
                    $"There are no cues “{criterion.Cues[i]}”. {Nearest.Hint(criterion.Cues[i], CueSets.All.Select(c => c.Id))}"
                );
            }
        }
    }

    private static IEnumerable<ShapeError> Comments(Rubric rubric)
    {
        if (rubric.Comments.Count > MostComments)
        {
            yield return new ShapeError("/comments", "A comment bank has at most 1,000 comments. Take some out.");
        }

        var ids = rubric.Criteria.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(rubric.Comments.Count, MostComments); i++)
        {
            var comment = rubric.Comments[i];
            if (comment.Criterion.Length > 0 && !ids.Contains(comment.Criterion))
            {
                yield return new ShapeError(
                    $"/comments/{i}/criterion",
                    $"A comment is about “{comment.Criterion}”, which is no criterion here. Choose another."
                );
            }

            if (string.IsNullOrWhiteSpace(comment.Text) || comment.Text.Length > LongestText)
            {
                yield return new ShapeError($"/comments/{i}/text", "A comment has 1 to 2,000 characters.");
            }
        }
    }

    private static IEnumerable<ShapeError> Name(string path, string what, string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            yield return new ShapeError(path, $"{what} has no name. Give it one.");
        }
        else if (name.Length > LongestName)
        {
            yield return new ShapeError(
                path,
                $"{what} “{name[..40].TrimEnd()}…” has a name of {name.Length} characters. It has at most {LongestName}."
            );
        }
    }

    private static bool IsId(string id) =>
        id.Length is > 0 and <= LongestName
        && id[0] != '-'
        && id[^1] != '-'
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static string Written(double points) => points.ToString("0.######", CultureInfo.InvariantCulture);
}
