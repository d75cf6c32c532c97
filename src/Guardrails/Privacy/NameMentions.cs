namespace Homeroom.Guardrails.Privacy;

/// <summary>A place where someone is named.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Whole">The whole name, and not a part of it.</param>
public readonly record struct NameMention(int Start, int Length, bool Whole);

/// <summary>Finds a person by name: the whole name, the given name alone, the surname alone; case and diacritics do not matter.</summary>
public static class NameMentions
{
    private const int ShortestPart = 2;

    /// <summary>Every mention in the text, in order; the longest where several begin at one place.</summary>
    public static IEnumerable<NameMention> Find(string text, string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => Letters.Fold(w)).Where(w => w.Length > 0).ToArray();
        for (var at = 0; at < text.Length && words.Length > 0; at++)
        {
            if (Letters.IsBoundary(text, at) && Letters.InWord(text[at]) && At(text, at, words) is { Length: > 0 } mention)
            {
                yield return mention;
                at += mention.Length - 1;
            }
        }
    }

    private static NameMention At(string text, int at, string[] words)
    {
        if (EndOf(text, at, words) is var whole && whole > at)
        {
            return new NameMention(at, whole - at, true);
        }

        foreach (var part in words.Length > 1 ? (string[])[words[0], words[^1]] : [])
        {
            if (part.Length >= ShortestPart && EndOf(text, at, [part]) is var end && end > at)
            {
                return new NameMention(at, end - at, false);
            }
        }

        return default;
    }

    private static int EndOf(string text, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
            {
                var gap = at;
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                if (at == gap)
                {
                    return -1;
                }
            }

            at = EndOf(text, at, words[i]);
            if (at < 0)
            {
                return -1;
            }
        }

        return at;
    }

    private static int EndOf(string text, int at, string word)
    {
        foreach (var c in word)
        {
            if (at >= text.Length || Letters.Fold(text[at]) != c)
            {
                return -1;
            }

            at++;
            while (at < text.Length && Letters.IsMark(text[at]))
            {
                at++;
            }
        }

        return Letters.IsBoundary(text, at) ? at : -1;
    }
}
