using Homeroom.Assistant.Grading.Answers.Checks;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers;

/// <summary>
/// Holds a pupil's answer against the key. It knows three answers: equivalent, different, and ask the teacher. Whatever cannot be read, is larger than what is
/// looked at or is not decided by the means here is asked. The same answer always gets the same verdict, in bounded time.
/// </summary>
public static class AnswerKey
{
    /// <summary>The tests there are, by name: those of STACK, an assessment system for mathematics, as far as they are understood here.</summary>
    public static IReadOnlyCollection<string> Tests => AnswerTests.Names;

    /// <summary>Whether there is a test of that name.</summary>
    public static bool Knows(string test) => AnswerTests.Find(test) is not null;

    /// <summary>Holds an answer against the key.</summary>
    /// <param name="student">The answer as it was typed.</param>
    /// <param name="teacher">The key.</param>
    /// <param name="test">One of <see cref="Tests"/>.</param>
    /// <param name="options">What the test is told besides: a variable, a number of figures, a tolerance.</param>
    /// <exception cref="ArgumentException">There is no such test.</exception>
    public static AnswerVerdict Check(string student, string teacher, string test = "AlgEquiv", string? options = null)
    {
        var check =
            AnswerTests.Find(test) ?? throw new ArgumentException($"There is no test “{test}”. There are {string.Join(", ", Tests)}.", nameof(test));
        try
        {
            var first = Read(student, teacher, options, check, bindsCloser: false, out var isDoubtful);
            if (!isDoubtful)
            {
                return first;
            }

            var second = Read(student, teacher, options, check, bindsCloser: true, out _);
            return first.Answer == second.Answer
                ? first
                : AnswerVerdict.Ask("It may be read in two ways: as a product or as a function, or with more or less below a fraction line.");
        }
        catch (BeyondReachException e)
        {
            return AnswerVerdict.Ask(e.Message);
        }
    }

    private static AnswerVerdict Read(
        string student,
        string teacher,
        string? options,
        Func<Asked, AnswerVerdict> check,
        bool bindsCloser,
        out bool isDoubtful
    )
    {
        var key = string.IsNullOrWhiteSpace(teacher) || teacher == "null" ? "0" : teacher;
        var reading = Reading.Of(student, key, bindsCloser);
        isDoubtful = reading.IsDoubtful;
        var option = string.IsNullOrWhiteSpace(options) ? null : AnswerParser.Read(options, bindsCloser, out _);
        var asked = new Asked(reading.Student, reading.Teacher, option)
        {
            HasKey = key == teacher,
            StudentText = student,
            TeacherText = teacher,
        };
        var verdict = check(asked);
        return verdict.Answer == AnswerStanding.Different && asked.Unknown is { } unknown
            ? AnswerVerdict.Ask($"It asks for {unknown}, which is not carried out here.")
            : verdict;
    }
}
