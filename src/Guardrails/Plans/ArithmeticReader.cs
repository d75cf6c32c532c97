namespace Homeroom.Guardrails.Plans;

/// <summary>Works out an expression. Every method returns null for what it cannot read whole.</summary>
/// <param name="tokens">The expression.</param>
/// <param name="tightFractions">True to read 3/4 without blanks as one number, false to read each slash as a division from left to right.</param>
internal sealed class ArithmeticReader(IReadOnlyList<ArithmeticToken> tokens, bool tightFractions)
{
    private int _at;

    /// <summary>The value of the whole expression, or null.</summary>
    public Rational? Value() => Sum() is { } value && _at == tokens.Count ? value : null;

    private bool Is(string kind) => _at < tokens.Count && tokens[_at].Piece == Piece.Operator && tokens[_at].Text == kind;

    private bool Take(string kind)
    {
        if (!Is(kind))
        {
            return false;
        }

        _at++;
        return true;
    }

    private Rational? Sum()
    {
        var negative = Take("-");
        if (negative && _at + 1 < tokens.Count && tokens[_at + 1].Text is "^" or "2" or "3" && tokens[_at + 1].Piece == Piece.Operator)
        {
            return null;
        }

        var value = Product();
        value = negative && value is { } v ? new Rational(0, 1) - v : value;
        while (value is { } left && (Is("+") || Is("-")))
        {
            var minus = tokens[_at++].Text == "-";
            var signed = Take("-");
            value =
                Product() is not { } right ? null
                : minus != signed ? left - right
                : left + right;
        }

        return value;
    }

    private Rational? Product()
    {
        var value = Factor();
        while (value is { } left && (Is("*") || Is("/") || Is("o")))
        {
            var by = tokens[_at++].Text;
            value =
                Factor() is not { } right ? null
                : by == "/" ? left.Over(right)
                : left * right;
        }

        return value;
    }

    private Rational? Factor()
    {
        if (Atom() is not { } value)
        {
            return null;
        }

        if (Take("2"))
        {
            return value.Power(new Rational(2, 1));
        }

        if (Take("3"))
        {
            return value.Power(new Rational(3, 1));
        }

        if (Take("%"))
        {
            return value.Over(new Rational(100, 1));
        }

        if (!Take("^") || _at >= tokens.Count || tokens[_at].Piece != Piece.Number)
        {
            return Is("^") || (_at > 0 && tokens[_at - 1].Text == "^") ? null : value;
        }

        var power = value.Power(Rational.Parse(tokens[_at++].Text));
        return Is("^") || Is("/") ? null : power;
    }

    private Rational? Atom()
    {
        if (_at >= tokens.Count)
        {
            return null;
        }

        if (tokens[_at].Piece == Piece.Open)
        {
            _at++;
            var inner = Sum();
            return inner is not null && _at < tokens.Count && tokens[_at++].Piece == Piece.Close ? inner : null;
        }

        if (tokens[_at].Piece != Piece.Number)
        {
            return null;
        }

        var whole = Rational.Parse(tokens[_at].Text);
        if (FractionAt(_at + 1) is { } part && tokens[_at + 1].Start == tokens[_at].End + 1 && whole.IsWhole)
        {
            _at += 4;
            return Is("^") || Is("2") || Is("3") ? null : whole + part;
        }

        if (tightFractions && FractionAt(_at) is { } fraction)
        {
            _at += 3;
            return Is("^") || Is("2") || Is("3") ? null : fraction;
        }

        _at++;
        return whole;
    }

    /// <summary>The value of a fraction such as 3/4, written without blanks, at a place.</summary>
    private Rational? FractionAt(int at) =>
        at + 2 < tokens.Count
        && tokens[at] is { Piece: Piece.Number } top
        && tokens[at + 1] is { Piece: Piece.Operator, Text: "/" } slash
        && tokens[at + 2] is { Piece: Piece.Number } bottom
        && top.End == slash.Start
        && slash.End == bottom.Start
            ? Rational.Parse(top.Text).Over(Rational.Parse(bottom.Text))
            : null;
}
