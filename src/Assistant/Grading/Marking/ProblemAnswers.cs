using System.Text.RegularExpressions;
using Homeroom.Assistant.Grading.Papers;
using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>Finds the answer to each problem of a set in what a student handed in.</summary>
public static partial class ProblemAnswers
{
    /// <summary>Answers by the id of their criterion: from columns of a table by their names or their order, or from lines such as “1a) 2x + 2”; empty where the rubric has no problems.</summary>
    public static IReadOnlyDictionary<string, string> Of(BroughtPaper paper, Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(rubric);
        var problems = rubric.Criteria.Where(c => c.By == MarkedBy.Key).ToList();
        Dictionary<string, string> answers = new(StringComparer.Ordinal);
        if (problems.Count == 0)
        {
            return answers;
        }

        var written = paper.Answers is { Count: > 0 } columns ? [.. columns.Select(c => (Name: c.Key, c.Value))] : Lines(paper.Text);
        foreach (var (problem, i) in problems.Select((p, i) => (p, i)))
        {
            var named = written.FindIndex(w => Plain(w.Name) == Plain(problem.Name));
            answers[problem.Id] =
                named >= 0 ? written[named].Value.Trim()
                : written.Count == problems.Count && written.TrueForAll(w => problems.TrueForAll(p => Plain(w.Name) != Plain(p.Name)))
                    ? written[i].Value.Trim()
                : "";
        }

        return answers;
    }

    private static List<(string Name, string Value)> Lines(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(line => Head().Match(line) is { Success: true } m ? (m.Groups["name"].Value, m.Groups["rest"].Value) : ("", line)),
        ];

    // “Problem 1 a”, “Q1a” and “1a” are the same problem.
    private static string Plain(string name) => string.Concat(Word().Replace(name.ToLowerInvariant(), "").Where(char.IsLetterOrDigit));

    [GeneratedRegex(
        @"^(?:(?:problem|question|exercise|task|no\.?|nr\.?|#|q(?=\s?\d))\s*)?(?<name>\d{1,3}\s?[a-z]?|[a-z])\s*[).:]\s*(?<rest>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200
    )]
    private static partial Regex Head();

    [GeneratedRegex(@"\b(?:(?:problem|question|exercise|task|item|answer|no|nr)\b|q(?=\s?\d))", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Word();
}
