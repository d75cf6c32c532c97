using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Judges;

/// <summary>Asks a judge whether an answer keeps to a source.</summary>
internal sealed class JudgedFactuality(string? source, string? input) : IJudgedGrader
{
    private static readonly string[] Answers = ["supported", "added", "contradicted"];

    public static JudgedKind Kind { get; } =
        new(
            "judge-factuality",
            "input: the case's input that holds the source; or source: the source itself. Added is half, contradicted is nothing.",
            Read
        );

    public string Prompt => "judges/factuality";

    public async Task<Grade> GradeAsync(Answer answer, IJudge judge, int repeat, CancellationToken ct)
    {
        if ((source ?? answer.Case.Inputs.GetValueOrDefault(input!)) is not { Length: > 0 } from)
        {
            return Grade.Unscored($"The case has no input {input}.");
        }

        var inputs = new Dictionary<string, string> { ["source"] = from, ["material"] = answer.Text };
        var said = await judge.AskAsync(Prompt, inputs, Answers, repeat, ct);
        return said.Answer switch
        {
            null => Grade.Unscored(said.Reason),
            "supported" => new Grade(1, true, said.Reason),
            "added" => new Grade(0.5, false, said.Reason),
            _ => new Grade(0, false, said.Reason),
        };
    }

    private static IJudgedGrader Read(SuiteFields fields)
    {
        var (source, input) = (fields.Text("source"), fields.Text("input"));
        if (source is null == input is null)
        {
            fields.Refuse("source", "judge-factuality needs source: a text, or input: the name of one, not both.");
        }

        return new JudgedFactuality(source, input ?? "source");
    }
}
