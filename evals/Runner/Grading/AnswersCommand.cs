using System.CommandLine;
using System.Text.Json;
using Homeroom.Assistant.Grading.Answers;

namespace Homeroom.Evals.Grading;

/// <summary>Holds every answer of a file against its key.</summary>
internal static class AnswersCommand
{
    private const string Wanted = """{"id": "1", "student": "2x+2", "teacher": "2(x+1)", "test": "AlgEquiv", "options": ""}""";

    /// <summary>The command.</summary>
    public static Command Create() =>
        LineCommand.Create(
            "answers",
            $$"""
            Holds every answer against its key: equivalent, different, or ask the teacher.

            A line in is {{Wanted}}.
            A line out is {"id": "1", "answer": "equivalent", "why": "It is equal to the key for all values."}.
            test may be left out: then it is AlgEquiv. options says the rest: a variable, figures such as 3 or [3,2], a tolerance.
            What cannot be read, or is larger than what is looked at, is asked and not marked wrong.

            The tests, by the names that STACK gives them: {{string.Join(", ", AnswerKey.Tests)}}.

            Exit codes: 0 every line was answered, 1 some could not be read, 3 a file or the command could not.
            """,
            "answers",
            Answer
        );

    private static string Answer(LineFields line)
    {
        var test = line.Optional("test", Wanted) is { Length: > 0 } named ? named : "AlgEquiv";
        var (student, teacher, options) = (line.Text("student", Wanted), line.Optional("teacher", Wanted) ?? "", line.Optional("options", Wanted));
        if (!AnswerKey.Knows(test))
        {
            return Write(line, AnswerStanding.Ask, $"There is no test “{test}” here. answers --help names those that there are.");
        }

        var verdict = AnswerKey.Check(student, teacher, test, options);
        return Write(line, verdict.Answer, verdict.Why);
    }

    private static string Write(LineFields line, AnswerStanding answer, string why) =>
        LineFields.Write(new AnswerLine(line.Id, answer.ToString().ToLowerInvariant(), why));

    private sealed record AnswerLine(JsonElement? Id, string Answer, string Why);
}
