namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>A sentence of the instructions.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="Start">First UTF-16 unit in the template.</param>
internal sealed record PromptSentence(string Text, int Start)
{
    private static readonly string[] Abbreviations = ["e.g.", "i.e.", "vs.", "cf."];

    /// <summary>Every sentence of every message. An empty line and a line that begins with a dash begin another one.</summary>
    public static IEnumerable<PromptSentence> All(TemplateReading template) => template.Messages.SelectMany(m => In(m.Text, m.Start));

    private static IEnumerable<PromptSentence> In(string text, int offset)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || Ends(text, at))
            {
                var end = Math.Min(at + 1, text.Length);
                var lead = end - start - text.AsSpan(start, end - start).TrimStart(" \t\n-*•").Length;
                if (text[(start + lead)..end].TrimEnd() is { Length: > 0 } sentence)
                {
                    yield return new PromptSentence(sentence, offset + start + lead);
                }

                start = end;
            }
        }
    }

    private static bool Ends(string text, int at)
    {
        var after = text.AsSpan(at + 1).TrimStart(" \t");
        return text[at] switch
        {
            '\n' => after.Length > 0 && after[0] is '\n' or '-' or '*' or '•',
            '.' or '!' or '?' => IsLast(text, at, after),
            _ => false,
        };
    }

    private static bool IsLast(string text, int at, ReadOnlySpan<char> after)
    {
        var soFar = text.AsSpan(0, at + 1);
        foreach (var abbreviation in Abbreviations)
        {
            if (soFar.EndsWith(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return after.Length == 0 || after[0] == '\n' || (at + 1 < text.Length && text[at + 1] == ' ' && !char.IsLower(after[0]));
    }
}
