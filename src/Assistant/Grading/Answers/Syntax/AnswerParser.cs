namespace Homeroom.Assistant.Grading.Answers.Syntax;

/// <summary>
/// Reads answers as pupils and computer algebra systems write them: 2x(x+1), 3*x^2, x>2 or x&lt;-1, {1,2}, [1,3), 9.8 m/s^2, 5.3e21, %pi, |x|, sin^2 x.
/// A product without a sign binds as one with a sign, or closer where that is asked.
/// </summary>
internal sealed partial class AnswerParser
{
    private const int MostLength = 4_000;
    private const int MostNesting = 60;
    private const int MostTokens = 1_500;

    private readonly List<Token> _tokens;
    private readonly bool _bindsCloser;
    private int _at;
    private int _depth;
    private int _bars;

    private AnswerParser(List<Token> tokens, bool bindsCloser) => (_tokens, _bindsCloser) = (tokens, bindsCloser);

    private Token Now => _tokens[_at];

    private bool IsDoubtful { get; set; }

    /// <summary>Reads an answer; says whether 1/2x or the like stands in it, which may mean two things.</summary>
    /// <exception cref="BeyondReachException">It cannot be read.</exception>
    public static Expression Read(string answer, bool bindsCloser, out bool isDoubtful)
    {
        if (answer.Length > MostLength)
        {
            throw new BeyondReachException("It is longer than what is looked at.");
        }

        var tokens = Tokens.Of(answer);
        if (tokens.Count is 1 or > MostTokens)
        {
            throw new BeyondReachException(tokens.Count == 1 ? "It is empty." : "It is longer than what is looked at.");
        }

        var parser = new AnswerParser(tokens, bindsCloser);
        var read = parser.Binary(0);
        isDoubtful = parser.IsDoubtful;
        return parser.Now.Kind == TokenKind.End ? read : throw Unexpected(parser.Now);
    }

    private static BeyondReachException Unexpected(Token token) =>
        new(token.Kind == TokenKind.End ? "It ends too early." : $"“{token.Text}” is not expected where it stands.");

    private Expression Binary(int least)
    {
        if (++_depth > MostNesting)
        {
            throw new BeyondReachException("It is nested more deeply than what is looked at.");
        }

        var left = Prefix();
        while (true)
        {
            if (Operation(Now) is { } sign && sign.Left >= least)
            {
                _at++;
                left = Join(sign.Head, left, Binary(sign.Right));
            }
            else if (Operation(Now) is null && StartsFactor() && (_bindsCloser ? 42 : 40) >= least)
            {
                Doubt(left);
                left = new Call("*", left, Binary(_bindsCloser ? 43 : 41));
            }
            else
            {
                _depth--;
                return left;
            }
        }
    }

    // How closely each sign binds what stands left and right of it.
    private (string Head, int Left, int Right)? Operation(Token token) =>
        token.Kind == TokenKind.Name ? Word(token.Text)
        : token.Kind != TokenKind.Sign ? null
        : token.Text switch
        {
            ":=" => (":=", 2, 2),
            ":" => (":", 2, 2),
            "=" or "==" => ("=", 20, 21),
            "<" => ("<", 20, 21),
            ">" => (">", 20, 21),
            "<=" or "=<" => ("<=", 20, 21),
            ">=" or "=>" => (">=", 20, 21),
            "#" or "!=" or "<>" or "~=" => ("#", 20, 21),
            "#pm#" => ("pm", 30, 31),
            "+" => ("+", 30, 31),
            "-" => ("-", 30, 31),
            "*" => ("*", 40, 41),
            "/" => ("/", 40, 41),
            "^" or "**" => ("^", 61, 60),
            _ => null,
        };

    private static (string Head, int Left, int Right)? Word(string name) =>
        name switch
        {
            "implies" => ("implies", 8, 9),
            "xnor" or "nounxnor" or "nouneq" => ("xnor", 9, 10),
            "xor" or "nounxor" => ("xor", 9, 10),
            "or" or "nounor" => ("or", 10, 11),
            "and" or "nounand" => ("and", 12, 13),
            "%union" => ("%union", 14, 15),
            "%intersection" => ("%intersection", 16, 17),
            _ => null,
        };

    private Expression Join(string head, Expression left, Expression right) =>
        head switch
        {
            "-" => new Call("+", left, new Call("-", right)),
            "<" or ">" or "<=" or ">=" or "=" when Chained(left, head) is { } middle => new Call("and", left, new Call(head, middle, right)),
            _ => new Call(head, left, right),
        };

    // 1 < x < 5 says 1 < x and x < 5.
    private static Expression? Chained(Expression left, string head) =>
        left.Is("and") && head != "=" && IsOrder(left.Parts[^1]) ? left.Parts[^1].Parts[1]
        : IsOrder(left) && head != "=" ? left.Parts[1]
        : null;

    private static bool IsOrder(Expression e) => e is Call { Head: "<" or ">" or "<=" or ">=" };

    private bool StartsFactor() =>
        Now.Kind switch
        {
            TokenKind.Name => true,
            TokenKind.Number => FollowsBracket(),
            TokenKind.Sign => Now.Text == "(" || (Now.Text == "|" && _bars == 0),
            _ => false,
        };

    private bool FollowsBracket() =>
        _tokens[_at - 1] is { Kind: TokenKind.Sign, Text: ")" }
            ? true
            : throw new BeyondReachException($"“{Now.Text}” follows without a sign before it.");

    private void Doubt(Expression left) =>
        IsDoubtful |= left is Call { Head: "/" } && _tokens[_at - 1].Text != ")" && !Now.IsApart && Now.Text != "(";
}
