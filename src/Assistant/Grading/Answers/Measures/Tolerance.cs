using Homeroom.Assistant.Grading.Answers.Exact;
using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Measures;

/// <summary>How far from the key a number may be: so much, or such a share of the key.</summary>
internal sealed record Tolerance(Rational Size, bool IsShare)
{
    /// <summary>Reads a tolerance; 0.05 without one.</summary>
    public static Tolerance Read(Expression? options, bool isShare) =>
        options is null ? new Tolerance(new Rational(1, 20), isShare)
        : Magnitude.Of(options) is { Sign: >= 0 } size ? new Tolerance(size, isShare)
        : throw new BeyondReachException("The option must be a number from 0 on: how far from the key is let pass.");

    /// <summary>Numbers, or lists and sets of them.</summary>
    public AnswerVerdict Of(Expression student, Expression teacher)
    {
        if (student is Call { Head: "[" or "{" } mine && teacher is Call wanted && mine.Head == wanted.Head)
        {
            return Many(mine, wanted);
        }

        var (given, key) = (Magnitude.Of(student), Magnitude.Of(teacher));
        return given is not { } value || key is not { } target
            ? AnswerVerdict.Other("One of the two is no number.")
            : AnswerVerdict.Of(Lets(value, target), "It is as near to the key as is asked for.", "It is too far from the key.");
    }

    public bool Lets(Rational given, Rational key) => (given - key).Abs() <= (IsShare ? Size * key.Abs() : Size);

    private AnswerVerdict Many(Call mine, Call wanted)
    {
        var (a, b) = (mine.Parts.Select(Magnitude.Of).ToList(), wanted.Parts.Select(Magnitude.Of).ToList());
        if (a.Count != b.Count || a.Contains(null) || b.Contains(null))
        {
            return AnswerVerdict.Other("They hold other numbers of numbers.");
        }

        if (mine.Head == "{")
        {
            a.Sort((x, y) => x!.Value.CompareTo(y!.Value));
            b.Sort((x, y) => x!.Value.CompareTo(y!.Value));
        }

        return AnswerVerdict.Of(
            a.Zip(b).All(p => Lets(p.First!.Value, p.Second!.Value)),
            "All are as near to the key as is asked for.",
            "One is too far from the key."
        );
    }
}
