namespace Homeroom.Guardrails.Bias;

/// <summary>Words of a source or a student are quoted as they are.</summary>
internal static class Quotation
{
    /// <summary>True inside double quotation marks.</summary>
    public static bool Holds(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.LastIndexOf('“') > before.LastIndexOf('”') || before.Count('"') % 2 == 1;
    }

    /// <summary>For each place of a text whether it is inside, in one pass: what <see cref="Holds"/> says of one place.</summary>
    public static bool[] Everywhere(string text)
    {
        var quoted = new bool[text.Length];
        var (curly, straight) = (false, false);
        for (var at = 0; at < text.Length; at++)
        {
            quoted[at] = curly || straight;
            curly = text[at] == '“' || (curly && text[at] != '”');
            straight ^= text[at] == '"';
        }

        return quoted;
    }
}
