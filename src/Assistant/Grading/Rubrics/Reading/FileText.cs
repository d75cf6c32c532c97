using System.Text;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>The text of a file.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads bytes as a text: UTF-8, UTF-16 with its mark, or else the Western European letters of old programs.</summary>
    public static string Of(byte[] bytes, List<string> notes)
    {
        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            throw new UnreadableRubricException(
                "This is a PDF, which is not read. Copy its table into a Word document or a spreadsheet saved as CSV."
            );
        }

        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new UnreadableRubricException("This is a document of an old program, or one with a password. Save it as .docx without a password.");
        }

        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes, 2, bytes.Length - 2);
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            notes.Add("The file is not saved as UTF-8. Look at letters with accents, or save it as UTF-8 and read it again.");
            return Encoding.Latin1.GetString(bytes);
        }
    }

    /// <summary>The text with one kind of line end and without signs that cannot be seen.</summary>
    public static string Clean(string text, List<string> notes)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new UnreadableRubricException("This is no text. Bring a Word document (.docx), a table saved as CSV, or paste the rubric.");
        }

        var even = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        var clean = new StringBuilder(even.Length);
        for (var i = 0; i < even.Length; i++)
        {
            if (IsSeen(even, i))
            {
                clean.Append(even[i] == '\u00A0' ? ' ' : even[i]);
            }
        }

        if (clean.Length < even.Length)
        {
            notes.Add("Signs that cannot be seen were taken out.");
        }

        return clean.ToString();
    }

    private static bool IsSeen(string text, int at) =>
        text[at] switch
        {
            '\n' or '\t' => true,
            '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u00AD' => false,
            var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
            var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]),
            var c => !char.IsControl(c),
        };
}
