namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>What Homeroom itself relies on: stand-ins for names, and the shape of the answer.</summary>
internal static class PromiseLint
{
    public static IEnumerable<LintFinding> Find(LintInput input)
    {
        var first = input.Now.Messages.Count > 0 ? input.Now.Messages[0].Start : 0;
        if (Lost(input, "[["))
        {
            yield return input.Find(
                "tokens-unsaid",
                first,
                LintLevel.Error,
                "The instructions no longer say that tokens such as [[NAME-1K]] stay as they are. Names could not be put back.",
                "Add to them: Tokens such as [[NAME-1K]] stand for names; keep them exactly as they are."
            );
        }

        if (Lost(input, "JSON"))
        {
            yield return input.Find(
                "shape-unsaid",
                first,
                LintLevel.Error,
                "The instructions no longer ask for JSON, and Homeroom reads nothing else.",
                "Take over from the version that came with Homeroom which properties the answer has."
            );
        }

        foreach (var property in Properties(input.Before).Except(Properties(input.Now)))
        {
            yield return input.Find(
                "shape-property",
                first,
                LintLevel.Warning,
                $"The instructions no longer name “{property}”, a property of the answer.",
                "Name it again, unless you say it in other words."
            );
        }
    }

    private static bool Lost(LintInput input, string said) => In(input.Before, said) && !In(input.Now, said);

    private static bool In(TemplateReading template, string said) =>
        template.Messages.Any(m => m.IsSystem && m.Text.Contains(said, StringComparison.Ordinal));

    // Names in straight quotation marks right after the word property or properties.
    private static HashSet<string> Properties(TemplateReading template) =>
        [
            .. template
                .Messages.Where(m => m.IsSystem)
                .SelectMany(m => System.Text.RegularExpressions.Regex.Matches(m.Text, "\"(?<name>[a-z]+(?:_[a-z]+)*)\""))
                .Select(m => m.Groups["name"].Value),
        ];
}
