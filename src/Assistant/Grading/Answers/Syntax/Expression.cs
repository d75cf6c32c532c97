using System.Text;
using Homeroom.Assistant.Grading.Answers.Exact;

namespace Homeroom.Assistant.Grading.Answers.Syntax;

/// <summary>An answer as it is written, read into a tree. Nothing is simplified.</summary>
internal abstract class Expression
{
    private string? _key;

    /// <summary>Two expressions with the same key are written the same, blanks and brackets aside.</summary>
    public string Key
    {
        get
        {
            if (_key is null)
            {
                var key = new StringBuilder();
                WriteKey(key);
                _key = key.ToString();
            }

            return _key;
        }
    }

    /// <summary>What it is made of; nothing for a leaf.</summary>
    public virtual IReadOnlyList<Expression> Parts => [];

    public static Expression Of(int value) => new Number(new Rational(value));

    public static Expression operator +(Expression a, Expression b) => new Call("+", a, b);

    public static Expression operator -(Expression a, Expression b) => new Call("+", a, new Call("-", b));

    public static Expression operator -(Expression a) => new Call("-", a);

    public static Expression operator *(Expression a, Expression b) => new Call("*", a, b);

    public static Expression operator /(Expression a, Expression b) => new Call("/", a, b);

    public Expression Power(Expression exponent) => new Call("^", this, exponent);

    /// <summary>Whether it is a call of that head.</summary>
    public bool Is(string head) => this is Call call && call.Head == head;

    /// <summary>The tree with every node changed from the leaves up.</summary>
    public Expression Map(Func<Expression, Expression> change) =>
        change(this is Call call ? new Call(call.Head, [.. call.Parts.Select(p => p.Map(change))]) : this);

    /// <summary>Every node, each before its parts.</summary>
    public IEnumerable<Expression> All()
    {
        var open = new Stack<Expression>([this]);
        while (open.TryPop(out var next))
        {
            yield return next;
            for (var at = next.Parts.Count - 1; at >= 0; at--)
            {
                open.Push(next.Parts[at]);
            }
        }
    }

    /// <summary>The names of variables, in order.</summary>
    public SortedSet<string> Variables() =>
        new(All().OfType<Symbol>().Where(s => !Names.IsConstant(s.Name)).Select(s => s.Name), StringComparer.Ordinal);

    /// <summary>The tree with one variable put in the place of another, or an expression.</summary>
    public Expression With(string variable, Expression value) => Map(e => e is Symbol s && s.Name == variable ? value : e);

    protected abstract void WriteKey(StringBuilder key);

    internal static void WriteKeyOf(Expression part, StringBuilder key) => part.WriteKey(key);
}

/// <summary>A number, and how it was written.</summary>
internal sealed class Number(Rational value, string? written = null) : Expression
{
    public Rational Value { get; } = value;

    public string Written { get; } = written ?? value.ToString();

    /// <summary>Whether it was written with a point or a power of ten.</summary>
    public bool IsDecimal => Written.AsSpan().IndexOfAny(".eE") >= 0;

    protected override void WriteKey(StringBuilder key) => key.Append(IsDecimal ? "d" : "").Append(Value);
}

/// <summary>A variable or a named constant.</summary>
internal sealed class Symbol(string name) : Expression
{
    public string Name { get; } = name;

    protected override void WriteKey(StringBuilder key) => key.Append(Name);
}

/// <summary>Words in quotation marks.</summary>
internal sealed class Quoted(string text) : Expression
{
    public string Text { get; } = text;

    protected override void WriteKey(StringBuilder key) => key.Append('"').Append(Text).Append('"');
}

/// <summary>An operation, a relation, a collection or a function with its parts.</summary>
internal sealed class Call(string head, params IReadOnlyList<Expression> parts) : Expression
{
    public string Head { get; } = head;

    public override IReadOnlyList<Expression> Parts { get; } = parts;

    protected override void WriteKey(StringBuilder key)
    {
        key.Append('(').Append(Head);
        foreach (var part in Parts)
        {
            key.Append(' ');
            WriteKeyOf(part, key);
        }

        key.Append(')');
    }
}
