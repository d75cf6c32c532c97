namespace Homeroom.Assistant.Grading.Answers.Syntax;

/// <summary>What kind of token it is.</summary>
internal enum TokenKind
{
    Number,
    Name,
    Text,
    Sign,
    End,
}

/// <summary>A token, and whether a blank stands before it.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, bool IsApart);

/// <summary>Cuts an answer into numbers, names, words and signs.</summary>
internal static class Tokens
{
    private static readonly string[] Signs = ["#pm#", ":=", "<=", ">=", "=<", "=>", "!=", "**", "==", "<>", "~="];

    private static readonly Dictionary<char, string> Written = new()
    {
        ['×'] = "*",
        ['·'] = "*",
        ['⋅'] = "*",
        ['∙'] = "*",
        ['÷'] = "/",
        ['∕'] = "/",
        ['−'] = "-",
        ['–'] = "-",
        ['≤'] = "<=",
        ['⩽'] = "<=",
        ['≥'] = ">=",
        ['⩾'] = ">=",
        ['≠'] = "#",
        ['±'] = "#pm#",
        ['∪'] = " %union ",
        ['∩'] = " %intersection ",
        ['∧'] = " and ",
        ['∨'] = " or ",
        ['¬'] = " not ",
        ['√'] = " sqrt ",
        ['²'] = "^2",
        ['³'] = "^3",
        ['½'] = "(1/2)",
        ['¼'] = "(1/4)",
        ['¾'] = "(3/4)",
        ['°'] = "deg",
        ['µ'] = "u",
        ['μ'] = "u",
        ['Ω'] = "ohm",
        ['Ω'] = "ohm",
        ['∞'] = " inf ",
        ['’'] = "'",
        ['“'] = "\"",
        ['”'] = "\"",
    };

    public static List<Token> Of(string answer)
    {
        var text = string.Concat(answer.Select(c => Written.GetValueOrDefault(c, c.ToString())));
        List<Token> tokens = [];
        for (var at = 0; at < text.Length; )
        {
            var apart = at > 0 && char.IsWhiteSpace(text[at - 1]);
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (kind, end) = Next(text, at);
            tokens.Add(new Token(kind, kind == TokenKind.Text ? text[(at + 1)..(end - 1)] : text[at..end], apart));
            at = end;
        }

        tokens.Add(new Token(TokenKind.End, "", true));
        return tokens;
    }

    private static (TokenKind Kind, int End) Next(string text, int at)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c) || (c == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
        {
            return (TokenKind.Number, EndOfNumber(text, at));
        }

        if (char.IsLetter(c) || c == '_' || (c == '%' && at + 1 < text.Length && char.IsLetter(text[at + 1])))
        {
            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            return (TokenKind.Name, end);
        }

        if (c == '"')
        {
            var close = text.IndexOf('"', at + 1);
            return close > 0 ? (TokenKind.Text, close + 1) : throw new BeyondReachException("A quotation mark is never closed.");
        }

        var sign = Array.Find(Signs, s => string.CompareOrdinal(text, at, s, 0, s.Length) == 0);
        return (TokenKind.Sign, at + (sign?.Length ?? 1));
    }

    private static int EndOfNumber(string text, int at)
    {
        at = Digits(text, at);
        if (at < text.Length && text[at] == '.')
        {
            at = Digits(text, at + 1);
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            var digits = at + (at + 1 < text.Length && text[at + 1] is '+' or '-' ? 2 : 1);
            var end = Digits(text, digits);
            // 2e^x is 2 times a power, and 3ex a product.
            at = end > digits && !(end < text.Length && (char.IsLetter(text[end]) || text[end] == '_')) ? end : at;
        }

        return at;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
