namespace Homeroom.Guardrails.Privacy;

/// <summary>Names in scripts that put no blank between words: 李小明 stands in the middle of a sentence.</summary>
internal static class Unspaced
{
    /// <summary>The whole name, and the given name where it has at least two signs.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var plain = string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
        if (plain.Length < 2 || !plain.All(Letters.IsIdeograph))
        {
            yield break;
        }

        yield return plain;
        if (plain.Length > 2)
        {
            yield return plain[^2..];
        }
    }

    /// <summary>Every place where one of the names stands.</summary>
    public static IEnumerable<MaskSpan> Find(string text, string[] names)
    {
        foreach (var name in names)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                yield return new MaskSpan(at, name.Length, "NAME", 2);
            }
        }
    }
}
