using System.Globalization;
using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Judges;

/// <summary>Asks a judge which level of a rubric an answer reaches.</summary>
internal sealed class JudgedRubric(IReadOnlyList<string> levels, int least, string task) : IJudgedGrader
{
    public static JudgedKind Kind { get; } =
        new(
            "judge-rubric",
            "levels: two to ten descriptions, from the lowest. least: the level that is good enough, from 1; the highest without it. task: what was asked for, if the judge should know.",
            Read
        );

    public string Prompt => "judges/rubric";

    public async Task<Grade> GradeAsync(Answer answer, IJudge judge, int repeat, CancellationToken ct)
    {
        var numbers = Enumerable.Range(1, levels.Count).Select(n => n.ToString(CultureInfo.InvariantCulture)).ToList();
        var inputs = new Dictionary<string, string>
        {
            ["rubric"] = string.Join('\n', levels.Select((l, i) => $"{numbers[i]}: {l}")),
            ["task"] = task,
            ["material"] = answer.Text,
        };
        var said = await judge.AskAsync(Prompt, inputs, numbers, repeat, ct);
        if (said.Answer is null)
        {
            return Grade.Unscored(said.Reason);
        }

        var level = numbers.IndexOf(said.Answer) + 1;
        return new Grade((level - 1.0) / (levels.Count - 1), level >= least, $"Level {level} of {levels.Count}. {said.Reason}");
    }

    private static IJudgedGrader Read(SuiteFields fields)
    {
        var levels = fields.Texts("levels");
        if (levels.Count is < 2 or > 10)
        {
            fields.Refuse("levels", "judge-rubric needs levels: two to ten descriptions, from the lowest.");
            levels = ["", ""];
        }

        return new JudgedRubric(levels, fields.Whole("least", 1, levels.Count) ?? levels.Count, fields.Text("task") ?? "");
    }
}
