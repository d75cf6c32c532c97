using System.Text;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Tells how the bytes of a text file are to be read: by the mark at its beginning, else by what is in it.</summary>
internal static class TextBytes
{
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>The text, and how it was read where that was no matter of course.</summary>
    public static (string Text, string? Told) Read(byte[] bytes)
    {
        ReadOnlySpan<byte> all = bytes;
        if (all.StartsWith((byte[])[0xEF, 0xBB, 0xBF]))
        {
            return (Encoding.UTF8.GetString(all[3..]), null);
        }

        if (all.StartsWith((byte[])[0xFF, 0xFE, 0, 0]) && bytes.Length % 4 == 0)
        {
            return (Encoding.UTF32.GetString(all[4..]), null);
        }

        if (all.StartsWith((byte[])[0xFF, 0xFE]))
        {
            return (Encoding.Unicode.GetString(all[2..]), null);
        }

        return all.StartsWith((byte[])[0xFE, 0xFF]) ? (Encoding.BigEndianUnicode.GetString(all[2..]), null) : Unmarked(bytes);
    }

    private static (string, string?) Unmarked(byte[] bytes)
    {
        if (Wide(bytes) is { } wide)
        {
            return (wide.GetString(bytes), "read as UTF-16, by the look of it");
        }

        try
        {
            return (Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (
                CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes),
                "read as Windows-1252, by the look of it; check its accents"
            );
        }
    }

    /// <summary>Latin letters, blanks and line ends have an empty byte each in UTF-16, and all of them on one side.</summary>
    private static Encoding? Wide(byte[] bytes)
    {
        Span<int> empty = [0, 0];
        for (var i = 0; i < bytes.Length; i++)
        {
            empty[i & 1] += bytes[i] == 0 ? 1 : 0;
        }

        var units = bytes.Length / 2;
        return bytes.Length < 4 || bytes.Length % 2 != 0 ? null
            : empty[1] * 10 > units * 4 && empty[0] * 10 < units ? Encoding.Unicode
            : empty[0] * 10 > units * 4 && empty[1] * 10 < units ? Encoding.BigEndianUnicode
            : null;
    }
}
