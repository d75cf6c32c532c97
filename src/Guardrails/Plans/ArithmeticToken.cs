namespace Homeroom.Guardrails.Plans;

/// <summary>What a piece of arithmetic is.</summary>
internal enum Piece
{
    Number,
    Operator,
    Open,
    Close,
    Equals,
}

/// <summary>A piece of arithmetic with its place.</summary>
/// <param name="Piece">What it is.</param>
/// <param name="Text">Digits, or one of + - * / ^ % o (of).</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last.</param>
internal readonly record struct ArithmeticToken(Piece Piece, string Text, int Start, int End)
{
    /// <summary>The piece at a place, or null when something else stands there. "3x", "1,5" and "2nd" are something else.</summary>
    public static ArithmeticToken? At(string text, int at)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c))
        {
            return NumberAt(text, at);
        }

        ArithmeticToken One(Piece piece, string kind, int length = 1) => new(piece, kind, at, at + length);
        return c switch
        {
            '+' => One(Piece.Operator, "+"),
            '-' or '−' => One(Piece.Operator, "-"),
            '–' when at > 0 && text[at - 1] == ' ' => One(Piece.Operator, "-"),
            '×' or '·' or '∙' or '⋅' or '*' => One(Piece.Operator, "*"),
            '÷' or '/' or '∕' => One(Piece.Operator, "/"),
            '^' => One(Piece.Operator, "^"),
            '²' => One(Piece.Operator, "2"),
            '³' => One(Piece.Operator, "3"),
            '%' => One(Piece.Operator, "%"),
            '(' => One(Piece.Open, "("),
            ')' => One(Piece.Close, ")"),
            '=' when !Touches(text, at) => One(Piece.Equals, "="),
            'o' when IsOf(text, at) => One(Piece.Operator, "o", 2),
            _ => null,
        };
    }

    private static ArithmeticToken? NumberAt(string text, int at)
    {
        var end = Digits(text, at);
        var digits = text[at..end];
        while (end + 3 < text.Length && text[end] == ',' && digits.Length <= 15 && Digits(text, end + 1) == end + 4)
        {
            digits += text[(end + 1)..(end + 4)];
            end += 4;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var last = Digits(text, end + 1);
            digits += text[end..last];
            end = last;
        }

        var more = end + 1 < text.Length && text[end] is '.' or ',' or ':' && char.IsAsciiDigit(text[end + 1]);
        var glued =
            end < text.Length
            && (
                char.IsLetter(text[end])
                || char.IsNumber(text[end]) && text[end] is not ('²' or '³')
                || text[end] is '_' or '…'
                || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark
            );
        return more || glued || digits.Length > 18 ? null : new ArithmeticToken(Piece.Number, digits, at, end);
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool Touches(string text, int at) =>
        (at > 0 && "=<>!:~".Contains(text[at - 1])) || (at + 1 < text.Length && "=<>~".Contains(text[at + 1]));

    private static bool IsOf(string text, int at) =>
        at > 0 && text[at - 1] == ' ' && at + 2 < text.Length && text[at + 1] == 'f' && text[at + 2] == ' ';
}
