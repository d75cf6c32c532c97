using Homeroom.Assistant.Grading.Answers.Exact;

namespace Homeroom.Assistant.Grading.Answers.Syntax;

/// <summary>Reads what operations join: numbers, names, brackets, functions.</summary>
internal sealed partial class AnswerParser
{
    private Expression Prefix()
    {
        var token = Now;
        switch (token)
        {
            case { Kind: TokenKind.Sign, Text: "-" }:
                _at++;
                return new Call("-", Binary(45));
            case { Kind: TokenKind.Sign, Text: "+" }:
                _at++;
                return Binary(45);
            case { Kind: TokenKind.Sign, Text: "#pm#" }:
                _at++;
                return new Call("pm", Expression.Of(0), Binary(31));
            case { Kind: TokenKind.Sign, Text: "'" }:
                _at++;
                return Noun(Binary(70));
            case { Kind: TokenKind.Name, Text: "not" or "nounnot" }:
                _at++;
                return new Call("not", Binary(14));
            default:
                return Postfix(Operand());
        }
    }

    // 'diff(y,x) is a derivative that is only named.
    private static Expression Noun(Expression e) => e is Call { Head: "diff" } call ? new Call("noundiff", call.Parts) : e;

    private Expression Postfix(Expression e)
    {
        while (Now.Kind == TokenKind.Sign)
        {
            if (Now.Text == "!")
            {
                _at++;
                e = new Call("factorial", e);
            }
            else if (Now.Text == "[" && e is Symbol or Call { Head: "index" })
            {
                _at++;
                e = new Call("index", [e, .. Items("]").Parts]);
            }
            else if (Now.Text == "%")
            {
                _at++;
                e = new Call("/", e, Expression.Of(100));
            }
            else
            {
                break;
            }
        }

        return e;
    }

    private Expression Operand()
    {
        var token = Now;
        _at++;
        return token.Kind switch
        {
            TokenKind.Number => new Number(Rational.Parse(token.Text), token.Text),
            TokenKind.Text => new Quoted(token.Text),
            TokenKind.Name => Named(Names.One(token.Text)),
            TokenKind.Sign => Bracketed(token),
            _ => throw Unexpected(token),
        };
    }

    private Expression Bracketed(Token token)
    {
        switch (token.Text)
        {
            case "(":
                var tuple = Items(")", "]");
                return tuple.Close == "]" ? Interval("oc", tuple.Parts)
                    : tuple.Parts.Count == 1 ? tuple.Parts[0]
                    : new Call("tuple", tuple.Parts);
            case "[":
                var list = Items("]", ")");
                return list.Close == ")" ? Interval("co", list.Parts) : new Call("[", list.Parts);
            case "{":
                return new Call("{", Items("}").Parts);
            case "|":
                _bars++;
                var inside = Binary(20);
                _bars--;
                Expect("|");
                return new Call("abs", inside);
            default:
                throw Unexpected(token);
        }
    }

    private static Call Interval(string head, IReadOnlyList<Expression> ends) =>
        ends.Count == 2 ? new Call(head, ends) : throw new BeyondReachException("An interval has two ends.");

    private Expression Named(string name)
    {
        if (Now is { Kind: TokenKind.Sign, Text: "(" })
        {
            // m (x+1) is a product, f(x) a function.
            if (Now.IsApart && !Names.Functions.Contains(name) && name.Length == 1)
            {
                return new Symbol(name);
            }

            _at++;
            var of = Items(")").Parts;
            return of.Count > 0 && name is not ("and" or "or" or "xor" or "xnor" or "implies" or "pm" or "tuple" or "index")
                ? new Call(name, of)
                : throw new BeyondReachException($"“{name}” is no function of what stands in its brackets.");
        }

        if (!Names.Functions.Contains(name) || name is "gamma" or "sign")
        {
            return new Symbol(name);
        }

        if (Now is { Kind: TokenKind.Sign, Text: "^" })
        {
            _at++;
            var power = Prefix();
            var of = Argument(name);
            return power.Key == "(- 1)" && name is "sin" or "cos" or "tan" ? new Call("a" + name, of) : new Call(name, of).Power(power);
        }

        return Now.Kind is TokenKind.Number or TokenKind.Name || Now.Text is "|" ? new Call(name, Argument(name)) : new Symbol(name);
    }

    // sin 2x: without brackets it reaches over a product without signs. A root reaches over one thing.
    private Expression Argument(string name)
    {
        if (Now is { Kind: TokenKind.Sign, Text: "(" })
        {
            return Operand();
        }

        var of = Binary(50);
        while (name is not ("sqrt" or "cbrt") && Now.Kind == TokenKind.Name && Operation(Now) is null && !Names.Functions.Contains(Now.Text))
        {
            of = new Call("*", of, Binary(50));
        }

        return of;
    }

    private (IReadOnlyList<Expression> Parts, string Close) Items(params string[] close)
    {
        var bars = _bars;
        _bars = 0;
        List<Expression> parts = [];
        if (!close.Contains(Now.Text))
        {
            do
            {
                _at += parts.Count == 0 ? 0 : 1;
                parts.Add(Binary(0));
            } while (Now is { Kind: TokenKind.Sign, Text: "," });
        }

        var end = Now;
        _at++;
        _bars = bars;
        return end.Kind == TokenKind.Sign && close.Contains(end.Text) ? (parts, end.Text) : throw Unexpected(end);
    }

    private void Expect(string sign)
    {
        if (Now.Kind != TokenKind.Sign || Now.Text != sign)
        {
            throw Unexpected(Now);
        }

        _at++;
    }
}
