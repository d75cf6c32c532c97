namespace Homeroom.Guardrails.Phrases;

/// <summary>The regular forms of an entry in a table.</summary>
internal static class Forms
{
    /// <summary>Every form that the entry stands for.</summary>
    public static IEnumerable<string> Of(string entry)
    {
        entry = entry.ToLowerInvariant();
        return entry switch
        {
            [.. var stem, '~', '~'] => [stem, stem + "s", stem + stem[^1] + "ed", stem + stem[^1] + "ing"],
            [.. var stem, '~'] => Verb(stem),
            [.. var stem, '%', '%'] => [stem, stem + stem[^1] + "ing"],
            [.. var stem, '%'] => [Verb(stem)[0], Verb(stem)[^1]],
            [.. var stem, '+'] => [stem, WithS(stem)],
            _ => [entry],
        };
    }

    private static string[] Verb(string stem) =>
        stem switch
        {
            [.. var root, 'e'] => [stem, stem + "s", root + "ed", root + "ing"],
            [.. var root, 'y'] when !"aeou".Contains(root[^1]) => [stem, root + "ies", root + "ied", stem + "ing"],
            _ => [stem, WithS(stem), stem + "ed", stem + "ing"],
        };

    private static string WithS(string stem) =>
        stem switch
        {
            [.. var root, 'y'] when !"aeou".Contains(root[^1]) => root + "ies",
            _ when stem[^1] is 's' or 'x' or 'z' || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal) =>
                stem + "es",
            _ => stem + "s",
        };
}
