namespace Homeroom.Guardrails.Injection;

/// <summary>Rows of spaces and tabs at the ends of lines, in which bits are hidden. A line that an editor left untidy has spaces or tabs, and not both in turn.</summary>
internal static class Whitespace
{
    private const int FewestTurns = 6;

    /// <summary>The rows.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        var (turns, first) = (0, -1);
        for (var at = text.IndexOf('\t'); at >= 0; at = text.IndexOf('\t', at))
        {
            var (start, end) = (at, at);
            while (start > 0 && text[start - 1] is ' ' or '\t')
            {
                start--;
            }

            while (end < text.Length && text[end] is ' ' or '\t')
            {
                end++;
            }

            if (end == text.Length || text[end] is '\r' or '\n')
            {
                first = first < 0 ? start : first;
                for (var i = start + 1; i < end; i++)
                {
                    turns += text[i] != text[i - 1] ? 1 : 0;
                }

                if (turns >= FewestTurns)
                {
                    yield return (first, end - first);
                    yield break;
                }
            }

            at = end;
            if (at >= text.Length)
            {
                yield break;
            }
        }
    }
}
