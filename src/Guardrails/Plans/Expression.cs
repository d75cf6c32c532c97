namespace Homeroom.Guardrails.Plans;

/// <summary>Works out sums with exact fractions.</summary>
public static class Expression
{
    private const int MostPieces = 60;

    /// <summary>
    /// What a sum of + − × ÷ / ^ % and brackets is worth; a mixed number such as 1 1/2 is one number. Null for anything that cannot be read whole: a letter, a division by
    /// zero, a power above 20, more than 60 pieces.
    /// </summary>
    public static Rational? Value(string text)
    {
        List<ArithmeticToken> tokens = [];
        for (var at = 0; at < text.Length; )
        {
            if (text[at] is ' ' or '\u00A0' or '\u2009' or '\u202F')
            {
                at++;
            }
            else if (tokens.Count < MostPieces && ArithmeticToken.At(text, at) is { } token)
            {
                tokens.Add(token);
                at = token.End;
            }
            else
            {
                return null;
            }
        }

        return tokens.Count == 0 ? null : new ArithmeticReader(tokens, tightFractions: true).Value();
    }
}
