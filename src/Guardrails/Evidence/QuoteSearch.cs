namespace Homeroom.Guardrails.Evidence;

/// <summary>Finds every place of a piece in a text in time linear in both (Knuth, Morris and Pratt 1977).</summary>
internal static class QuoteSearch
{
    /// <summary>The starts of the piece, from the first. With <paramref name="anyCase"/> the case of the first character does not matter.</summary>
    public static IEnumerable<int> All(string text, string piece, bool anyCase)
    {
        // The first character is compared by itself, so that the rest can be found exactly.
        var rest = piece.Length - 1;
        var back = Back(piece);
        for (int at = 1, matched = 0; at <= text.Length; at++)
        {
            if (matched == rest)
            {
                if (at > rest && IsSame(text[at - rest - 1], piece[0], anyCase))
                {
                    yield return at - rest - 1;
                }

                matched = rest == 0 ? 0 : back[matched - 1];
            }

            if (at == text.Length || rest == 0)
            {
                continue;
            }

            while (matched > 0 && text[at] != piece[matched + 1])
            {
                matched = back[matched - 1];
            }

            matched += text[at] == piece[matched + 1] ? 1 : 0;
        }
    }

    private static bool IsSame(char a, char b, bool anyCase) => a == b || (anyCase && char.ToLowerInvariant(a) == char.ToLowerInvariant(b));

    // For each length of the piece without its first character: how much of its beginning it ends with.
    private static int[] Back(string piece)
    {
        var back = new int[Math.Max(0, piece.Length - 1)];
        for (int at = 1, matched = 0; at < back.Length; at++)
        {
            while (matched > 0 && piece[at + 1] != piece[matched + 1])
            {
                matched = back[matched - 1];
            }

            matched += piece[at + 1] == piece[matched + 1] ? 1 : 0;
            back[at] = matched;
        }

        return back;
    }
}
