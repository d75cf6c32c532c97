using System.Globalization;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails.Evidence;

namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>What a request must hold before feedback can be drafted.</summary>
public static partial class FeedbackRequests
{
    /// <summary>Most criteria in one request.</summary>
    public const int MostCriteria = 12;

    /// <summary>Longest paper, in characters.</summary>
    public const int LongestPaper = 100_000;

    /// <summary>Everything in a request that has to be changed; each path is the name of a field.</summary>
    public static IReadOnlyList<ShapeError> Validate(FeedbackRequest r)
    {
        List<ShapeError> errors = [];
        void Refuse(bool wrong, string path, string message)
        {
            if (wrong)
            {
                errors.Add(new ShapeError(path, message));
            }
        }

        void Short(string text, int most, string path) =>
            Refuse(
                text.Length > most,
                path,
                string.Create(CultureInfo.InvariantCulture, $"This has {text.Length:N0} characters. Shorten it to {most:N0}.")
            );

        Refuse(!LessonRequests.Bands.Contains(r.Band), "/band", $"Choose a grade band: {string.Join(", ", LessonRequests.Bands)}.");
        Refuse(string.IsNullOrWhiteSpace(r.Topic), "/topic", "Give the assignment a title.");
        Short(r.Topic, 200, "/topic");
        Short(r.Assignment, 8_000, "/assignment");
        Short(r.Source, 100_000, "/source");
        Short(r.Called, 40, "/called");
        Short(r.Wishes, 2_000, "/wishes");
        Short(r.Paper, LongestPaper, "/paper");
        Refuse(r.Criteria.Count is 0 or > MostCriteria, "/criteria", $"Feedback is drafted for 1 to {MostCriteria} criteria at once.");
        Refuse(r.Criteria.DistinctBy(c => c.Id).Count() < r.Criteria.Count, "/criteria", "Two criteria have the same id.");
        Refuse(r.Criteria.Any(c => !Id().IsMatch(c.Id)), "/criteria", "The id of a criterion has small letters, digits and hyphens only.");
        Refuse(
            r.Criteria.SelectMany(c => c.Texts()).Any(t => t.Length > 2_000),
            "/criteria",
            "A text of a criterion is longer than 2,000 characters."
        );
        Refuse(
            r.Criteria.Any(c => c.Comments.Count > 40 || c.Evidence.Count > 10),
            "/criteria",
            "At most 40 comments and 10 quotes for a criterion."
        );
        var paper = new EvidenceText(r.Paper);
        var absent = r.Criteria.SelectMany(c => c.Evidence).FirstOrDefault(e => paper.Find(e.Quote).Standing == QuoteStanding.Absent);
        Refuse(absent is not null, "/evidence", $"“{absent?.Quote}” does not stand in the paper.");
        return errors;
    }

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
