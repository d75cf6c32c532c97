using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Evaluation.Graders.Structured;

internal sealed partial class JsonPathReader
{
    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "<", ">"];

    private PathCondition Or()
    {
        List<PathCondition> parts = [And()];
        while (Take("||"))
        {
            parts.Add(And());
        }

        return parts.Count == 1 ? parts[0] : new AnyCondition(parts);
    }

    private PathCondition And()
    {
        List<PathCondition> parts = [Test()];
        while (Take("&&"))
        {
            parts.Add(Test());
        }

        return parts.Count == 1 ? parts[0] : new AllCondition(parts);
    }

    private PathCondition Test()
    {
        if (++_depth > Deepest)
        {
            throw Unread("the filter is nested too deeply");
        }

        Blanks();
        var test =
            Take('!') ? new NotCondition(Test())
            : Now == '(' ? Inner()
            : Compared();
        _depth--;
        return test;
    }

    private PathCondition Inner()
    {
        Want('(');
        var inner = Or();
        Blanks();
        Want(')');
        return inner;
    }

    private PathCondition Compared()
    {
        var left = Operand();
        if (Array.Find(Signs, Take) is { } sign)
        {
            var right = Operand();
            return IsComparable(left) && IsComparable(right)
                ? new Comparison(left, sign, right)
                : throw Unread("only a path to one value can be compared");
        }

        return left.Path is not null && left.Function.Length == 0 ? new ExistsCondition(left) : throw Unread("a comparison was expected");
    }

    private static bool IsComparable(PathOperand operand) => operand.Path is null || operand.Function == "count" || operand.Path.IsSingular;

    private PathOperand Operand()
    {
        Blanks();
        if (Now is '@' or '$')
        {
            return Query("");
        }

        foreach (var function in (string[])["length", "count"])
        {
            if (Take(function + "("))
            {
                Blanks();
                var query = Now is '@' or '$' ? Query(function) : throw Unread("a path was expected");
                Blanks();
                Want(')');
                return query;
            }
        }

        return new PathOperand(Literal());
    }

    private PathOperand Query(string function)
    {
        var start = _at;
        var fromRoot = _text[_at++] == '$';
        return new PathOperand(null, Rest(start), fromRoot, function);
    }

    private JsonNode? Literal()
    {
        if (Now is '\'' or '"')
        {
            return JsonValue.Create(Quoted());
        }

        var from = _at;
        while (!IsOver && (char.IsAsciiLetterOrDigit(Now) || Now is '-' or '+' or '.'))
        {
            _at++;
        }

        try
        {
            return JsonNode.Parse(_text[from.._at]);
        }
        catch (JsonException)
        {
            _at = from;
            throw Unread("a text, a number, true, false, null or a path was expected; of functions only length() and count() are known");
        }
    }
}
