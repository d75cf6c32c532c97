using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Judges;

/// <summary>
/// Asks a judge which of two texts does better, twice, with the texts changed about: a judge that likes the first place better then contradicts itself, and that counts as
/// neither (Zheng et al. 2023, "Judging LLM-as-a-judge", section 3.4).
/// </summary>
internal sealed class JudgedPairwise(string? reference, string? input, string criterion, string task) : IJudgedGrader
{
    private static readonly string[] Answers = ["first", "second", "same"];

    public static JudgedKind Kind { get; } =
        new(
            "judge-pairwise",
            "value: the text to do better than, or input: the case's input that holds it. criterion: what better means. task: what was asked for. A draw is half and passes.",
            Read
        );

    public string Prompt => "judges/pairwise";

    public async Task<Grade> GradeAsync(Answer answer, IJudge judge, int repeat, CancellationToken ct)
    {
        if ((reference ?? answer.Case.Inputs.GetValueOrDefault(input!)) is not { Length: > 0 } other)
        {
            return Grade.Unscored($"The case has no input {input}.");
        }

        var ahead = await judge.AskAsync(Prompt, Inputs(answer.Text, other), Answers, repeat, ct);
        var behind = await judge.AskAsync(Prompt, Inputs(other, answer.Text), Answers, repeat, ct);
        return (ahead.Answer, behind.Answer) switch
        {
            (null, _) => Grade.Unscored(ahead.Reason),
            (_, null) => Grade.Unscored(behind.Reason),
            ("first", "second") => new Grade(1, true, ahead.Reason),
            ("second", "first") => new Grade(0, false, ahead.Reason),
            ("same", "same") => new Grade(0.5, true, ahead.Reason),
            _ => new Grade(0.5, true, "The judge changed its mind with the order of the texts, so this counts as a draw."),
        };
    }

    private Dictionary<string, string> Inputs(string first, string second) =>
        new()
        {
            ["task"] = task,
            ["criterion"] = criterion,
            ["first"] = first,
            ["second"] = second,
        };

    private static IJudgedGrader Read(SuiteFields fields)
    {
        var (value, input) = (fields.Text("value"), fields.Text("input"));
        if (value is null == input is null)
        {
            fields.Refuse("value", "judge-pairwise needs value: a text, or input: the name of one, not both.");
        }

        return new JudgedPairwise(value, input ?? "reference", fields.RequiredText("criterion"), fields.Text("task") ?? "");
    }
}
