using Homeroom.Assistant.Grading.Answers.Algebra;
using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Relations;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Checks;

/// <summary>An answer, the key and the options of one test.</summary>
internal sealed class Asked
{
    public Asked(Expression student, Expression teacher, Expression? options)
    {
        (WrittenStudent, WrittenTeacher, Options) = (student, teacher, options);
        (Student, Teacher) = (Commands.Apply(student), Commands.Apply(teacher));
        IsPositive = Commands.AssumesPositive(student) || Commands.AssumesPositive(teacher) || Flags.Contains("assumepos");
        RefuseDivisionByZero(student);
        RefuseDivisionByZero(teacher);
        if (options is not null)
        {
            RefuseDivisionByZero(options);
        }
    }

    /// <summary>The answer before its commands are carried out.</summary>
    public Expression WrittenStudent { get; }

    /// <summary>The key before its commands are carried out.</summary>
    public Expression WrittenTeacher { get; }

    public Expression Student { get; }

    public Expression Teacher { get; }

    public Expression? Options { get; }

    /// <summary>Whether there is a key at all.</summary>
    public bool HasKey { get; init; } = true;

    public string StudentText { get; init; } = "";

    public string TeacherText { get; init; } = "";

    /// <summary>Whether variables are said to be positive.</summary>
    public bool IsPositive { get; }

    public Equality Equality => new(IsPositive);

    public Comparison Comparison => new(Equality);

    /// <summary>A command that is not carried out; null if there is none.</summary>
    public string? Unknown => Commands.Unknown(WrittenStudent) ?? Commands.Unknown(WrittenTeacher);

    /// <summary>The words among the options, such as NOCONST.</summary>
    public IReadOnlyList<string> Flags => [.. Given.OfType<Symbol>().Select(s => s.Name)];

    /// <summary>The options one by one.</summary>
    public IReadOnlyList<Expression> Given =>
        Options switch
        {
            null => [],
            Call { Head: "[" } list => list.Parts,
            _ => [Options],
        };

    /// <summary>The variable that the options name; the only one of the key without that.</summary>
    public Expression Variable =>
        Given.FirstOrDefault(o => o is Symbol { Name: not ("NOCONST" or "FORMAL" or "NONSTRICT") } or Call { Head: not "/" }) is { } named ? named
        : Teacher.Variables() is { Count: 1 } one && Options is null ? new Symbol(one.Min!)
        : throw new BeyondReachException("The option must be the variable that it is about.");

    public string VariableName => Variable is Symbol s ? s.Name : throw new BeyondReachException("The option must be the variable that it is about.");

    private static void RefuseDivisionByZero(Expression e)
    {
        foreach (var quotient in e.All().Where(p => p.Is("/")))
        {
            if (Constant.Of(quotient.Parts[1]) is { IsZero: true })
            {
                throw new BeyondReachException("It divides by zero.");
            }
        }
    }
}
