using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Judges;

namespace Homeroom.Assistant.Evaluation.Runs;

/// <summary>Puts together what the graders of a case say.</summary>
internal static class CaseGrading
{
    private const int LongestReason = 500;

    /// <summary>The result of a question.</summary>
    public static async Task<CaseResult> ResultAsync(Question question, EvalCase asked, Answered answered, IJudge? judge, CancellationToken ct)
    {
        var head = new CaseResult(question.Suite.Name, asked.Id, question.Answers.Prompt, question.Answers.Model, question.Repeat)
        {
            Tags = asked.Tags,
            Weight = asked.Weight,
            IsHard = asked.IsHard,
            Place = asked.Place,
            Source = answered.Source,
        };
        if (answered.Answer is not { } answer)
        {
            return head with { Status = CaseStatus.Error, Trouble = answered.Trouble };
        }

        List<GradeResult> grades = [];
        foreach (var grader in asked.Graders)
        {
            grades.Add(
                grader.Judged is { } judged
                    ? await JudgedAsync(grader, judged, answer, judge, question.Repeat, ct)
                    : Said(grader, Pure(grader.Grader, answer))
            );
        }

        return Graded(head, asked, answer, grades);
    }

    private static CaseResult Graded(CaseResult head, EvalCase asked, Answer answer, List<GradeResult> grades)
    {
        var deciding = grades.FindAll(g => !g.IsAdvice);
        var isScored = deciding.Count > 0 && deciding.TrueForAll(g => g.Score is not null);
        double? score = isScored ? Mean(asked.Graders, grades) : null;
        return head with
        {
            Status =
                score is null ? CaseStatus.Unscored
                : asked.Threshold is { } least
                    ? score >= least - 1e-9 ? CaseStatus.Passed
                        : CaseStatus.Failed
                : deciding.TrueForAll(g => g.Passed) ? CaseStatus.Passed
                : CaseStatus.Failed,
            Score = score,
            Grades = grades,
            Output = answer.Text,
            Findings = answer.Findings,
            Milliseconds = answer.Milliseconds,
            InputTokens = answer.InputTokens,
            OutputTokens = answer.OutputTokens,
            Cost = answer.Cost,
        };
    }

    // Without human labels a judge's word is shown and decides nothing.
    private static async Task<GradeResult> JudgedAsync(
        AppliedGrader applied,
        IJudgedGrader judged,
        Answer answer,
        IJudge? judge,
        int repeat,
        CancellationToken ct
    )
    {
        if (judge is null)
        {
            return Said(applied, Grade.Unscored("No judge is named: --judge-model says which model judges.")) with { IsAdvice = true };
        }

        var calibration = judge.Calibration(judged.Prompt);
        var said = Said(applied, await judged.GradeAsync(answer, judge, repeat, ct));
        return calibration.MayGate ? said : said with { IsAdvice = true, Reason = $"{calibration.Said} {said.Reason}" };
    }

    private static GradeResult Said(AppliedGrader applied, Grade grade)
    {
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
    private static Grade Pure(IGrader grader, Answer answer)
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
        var (sum, whole) = (0.0, 0.0);
        for (var i = 0; i < grades.Count; i++)
        {
            if (!grades[i].IsAdvice)
            {
                sum += grades[i].Score!.Value * graders[i].Weight;
                whole += graders[i].Weight;
            }
        }

        return sum / whole;
    }
}
