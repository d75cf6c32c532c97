using Homeroom.Assistant.Evaluation.Graders;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>Puts together what the graders of a case say.</summary>
internal static class CaseGrading
{
    private const int LongestReason = 500;

    /// <summary>The result of a question.</summary>
    public static CaseResult Result(Question question, EvalCase asked, Answered answered)
    {
        var head = new CaseResult(question.Suite.Name, asked.Id, question.Answers.Prompt, question.Answers.Model, question.Repeat)
        {
            Tags = asked.Tags,
            Weight = asked.Weight,
            IsHard = asked.IsHard,
            Place = asked.Place,
            Source = answered.Source,
        };
        return answered.Answer is { } answer ? Graded(head, asked, answer) : head with { Status = CaseStatus.Error, Trouble = answered.Trouble };
    }

    private static CaseResult Graded(CaseResult head, EvalCase asked, Answer answer)
    {
        List<GradeResult> grades = [.. asked.Graders.Select(g => Said(g, answer))];
        var isScored = grades.TrueForAll(g => g.Score is not null);
        return head with
        {
            Status =
                !isScored ? CaseStatus.Unscored
                : grades.TrueForAll(g => g.Passed) ? CaseStatus.Passed
                : CaseStatus.Failed,
            Score = isScored ? Mean(asked.Graders, grades) : null,
            Grades = grades,
            Output = answer.Text,
            Findings = answer.Findings,
            Milliseconds = answer.Milliseconds,
            InputTokens = answer.InputTokens,
            OutputTokens = answer.OutputTokens,
            Cost = answer.Cost,
        };
    }

    private static GradeResult Said(AppliedGrader applied, Answer answer)
    {
        var grade = Judged(applied.Grader, answer);
        var reason = grade.Reason.Length > LongestReason ? grade.Reason[..LongestReason] + "…" : grade.Reason;
        return !grade.IsScored ? new GradeResult(applied.Name, applied.Type, null, false, reason, applied.Metric)
            : !applied.IsNot ? new GradeResult(applied.Name, applied.Type, grade.Score, grade.Passed, reason, applied.Metric)
            : new GradeResult(
                applied.Name,
                applied.Type,
                1 - grade.Score,
                !grade.Passed,
                grade.Passed ? "It is there, and should not be." : "",
                applied.Metric
            );
    }

    // A grader that breaks has not judged: the case is unscored, and the run does not pass.
    private static Grade Judged(IGrader grader, Answer answer)
    {
        try
        {
            return grader.Grade(answer);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Grade.Unscored($"The grader broke ({e.GetType().Name}).");
        }
    }

    private static double Mean(IReadOnlyList<AppliedGrader> graders, List<GradeResult> grades)
    {
        var whole = graders.Sum(g => g.Weight);
        return grades.Select((g, i) => g.Score!.Value * graders[i].Weight).Sum() / whole;
    }
}
