using Homeroom.Assistant.Evaluation.Graders;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Judges;

/// <summary>Asks a judge one question that yes or no answers.</summary>
internal sealed class JudgedClosed(string question, string expected) : IJudgedGrader
{
    private static readonly string[] Answers = ["yes", "no", "unclear"];

    public static JudgedKind Kind { get; } =
        new("judge-closed", "question: a question that yes or no answers. expect: yes (as without it) or no. Unclear is half.", Read);

    public string Prompt => "judges/closed";

    public async Task<Grade> GradeAsync(Answer answer, IJudge judge, int repeat, CancellationToken ct)
    {
        var inputs = new Dictionary<string, string> { ["question"] = question, ["material"] = answer.Text };
        var said = await judge.AskAsync(Prompt, inputs, Answers, repeat, ct);
        return said.Answer switch
        {
            null => Grade.Unscored(said.Reason),
            "unclear" => new Grade(0.5, false, said.Reason),
            var word => new Grade(word == expected ? 1 : 0, word == expected, said.Reason),
        };
    }

    private static IJudgedGrader Read(SuiteFields fields) =>
        new JudgedClosed(fields.RequiredText("question"), fields.Choice("expect", "yes", "yes", "no"));
}
