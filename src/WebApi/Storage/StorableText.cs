using System.Text;

namespace Homeroom.WebApi.Storage;

/// <summary>Text that every database can hold: PostgreSQL takes neither null characters nor halves of a surrogate pair.</summary>
internal static class StorableText
{
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\0', StringComparison.Ordinal))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0)
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }
}
