using System.Text.Json.Nodes;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>What an activity's grader did with two kinds of authors of one paper.</summary>
/// <param name="First">Scores of the first group, in the order of the activity.</param>
/// <param name="Second">Scores of the second.</param>
/// <param name="Test">Whether luck explains the difference: the permutation test over all ways to share out the scores.</param>
public sealed record GraderAudit(IReadOnlyList<int> First, IReadOnlyList<int> Second, PermutationResult Test)
{
    /// <summary>The figures of an activity's grader; null for an activity without one.</summary>
    public static GraderAudit? Of(JsonObject activity)
    {
        if (activity["grader"] is null)
        {
            return null;
        }

        var authors = JsonParts.Items(JsonPointer.Find(activity, "/grader/authors")).ToList();
        List<int> Scores(string group) =>
            [
                .. authors
                    .Where(a => JsonParts.Text(JsonPointer.Step(a, "group")) == group)
                    .Select(a => JsonParts.Whole(JsonPointer.Step(a, "score")))
                    .OfType<int>(),
            ];
        var (first, second) = (Scores("first"), Scores("second"));
        return new(first, second, LabelShuffle.Test(first.ConvertAll(s => (double)s), second.ConvertAll(s => (double)s)));
    }
}
