namespace Homeroom.Assistant.Grading.Answers.Relations;

/// <summary>A statement over the signs of numbered expressions.</summary>
internal abstract record Formula
{
    /// <summary>Whether it holds where the expressions have these signs; 2 is the sign of what has no value.</summary>
    public abstract bool Holds(ReadOnlySpan<int> signs);
}

/// <summary>A statement that holds always or never.</summary>
internal sealed record Fixed(bool IsTrue) : Formula
{
    public override bool Holds(ReadOnlySpan<int> signs) => IsTrue;
}

/// <summary>That an expression has one of some signs.</summary>
internal sealed record Signed(int Index, bool Negative, bool Zero, bool Positive) : Formula
{
    public override bool Holds(ReadOnlySpan<int> signs) =>
        signs[Index] switch
        {
            -1 => Negative,
            0 => Zero,
            1 => Positive,
            _ => false,
        };
}

/// <summary>That a statement does not hold.</summary>
internal sealed record Negated(Formula Of) : Formula
{
    public override bool Holds(ReadOnlySpan<int> signs) => !Of.Holds(signs);
}

/// <summary>Two statements, and a word between them.</summary>
internal sealed record Joint(string Word, Formula Left, Formula Right) : Formula
{
    public override bool Holds(ReadOnlySpan<int> signs)
    {
        var (a, b) = (Left.Holds(signs), Right.Holds(signs));
        return Word switch
        {
            "and" => a && b,
            "or" => a || b,
            "xor" => a != b,
            "xnor" => a == b,
            _ => !a || b,
        };
    }
}
