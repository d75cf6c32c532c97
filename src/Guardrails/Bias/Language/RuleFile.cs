namespace Homeroom.Guardrails.Bias.Language;

/// <summary>
/// Reads the file of rules: a small part of YAML, so that this project needs no package. A test holds that a full YAML reader reads the same.
/// </summary>
internal static class RuleFile
{
    /// <summary>The concepts and the rules of a file.</summary>
    /// <exception cref="FormatException">A line is not of the part of YAML that is read here.</exception>
    public static (PlainRecord Words, IReadOnlyList<PlainRecord> Rules) Read(string text)
    {
        var words = new PlainRecord();
        List<PlainRecord> rules = [];
        var (inRules, key) = (false, "");
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Trim() is { Length: > 0 } t && t[0] != '#'))
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            var said = line.Trim();
            if (indent == 0)
            {
                inRules = said == "rules:" || (said == "words:" ? false : throw Odd(line));
            }
            else if (indent == 6 && said.StartsWith("- ", StringComparison.Ordinal) && key.Length > 0)
            {
                rules[^1].Add(key, Plain(said[2..]));
            }
            else if (inRules && indent is 2 or 4 && said.StartsWith("- ", StringComparison.Ordinal) == (indent == 2))
            {
                if (indent == 2)
                {
                    rules.Add(new PlainRecord());
                }

                key = Put(rules[^1], indent == 2 ? said[2..] : said, line);
            }
            else if (!inRules && indent == 2)
            {
                Put(words, said, line);
            }
            else
            {
                throw Odd(line);
            }
        }

        return (words, rules);
    }

    private static string Put(PlainRecord record, string said, string line)
    {
        var colon = said.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || (colon + 1 < said.Length && said[colon + 1] != ' '))
        {
            throw Odd(line);
        }

        var text = Plain(said[(colon + 1)..].Trim());
        record.Put(said[..colon], text);
        return text.Length == 0 ? said[..colon] : "";
    }

    // In quotation marks stands what would mean something else in YAML; no escape is needed in this file.
    private static string Plain(string said) =>
        said is ['"', .. var inside, '"']
            ? inside.Contains('\\', StringComparison.Ordinal) || inside.Contains('"', StringComparison.Ordinal)
                ? throw Odd(said)
                : inside
            : said is ['"' or '\'' or '[' or '{' or '&' or '*' or '!' or '|' or '>' or '@' or '%', ..]
            || said.Contains(": ", StringComparison.Ordinal)
            || said.Contains(" #", StringComparison.Ordinal)
                ? throw Odd(said)
                : said;

    private static FormatException Odd(string line) => new($"The rules of biased wording are not read like this: “{line.Trim()}”.");
}
