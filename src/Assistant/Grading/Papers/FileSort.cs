using System.IO.Compression;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>What something packed is.</summary>
internal enum PackedSort
{
    /// <summary>It cannot be opened.</summary>
    Damaged,

    /// <summary>A Word file.</summary>
    Word,

    /// <summary>A workbook.</summary>
    Sheet,

    /// <summary>Slides, OpenDocument and the like.</summary>
    Other,

    /// <summary>Files.</summary>
    Zip,
}

/// <summary>Tells the sort of a file by its first bytes.</summary>
internal static class FileSort
{
    private const string Picture =
        "is a picture, which is not read. Type the text, or let the scanner's own text recognition make a Word file of it.";
    private const string Word = "Open it in Word, save it as .docx and bring that.";

    /// <summary>Why a file is not read, and what to do; null where it may be.</summary>
    public static string? NotRead(ReadOnlySpan<byte> bytes, string ending) =>
        bytes.StartsWith("%PDF"u8) || ending == ".pdf"
            ? "is a PDF, which is not read. Bring the Word file it was made from, or copy its text and paste it."
        : bytes.StartsWith((byte[])[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith((byte[])[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF8"u8)
        || ending is ".png" or ".jpg" or ".jpeg" or ".gif" or ".heic" or ".webp" or ".tif" or ".tiff" or ".bmp"
            ? Picture
        : bytes.StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0]) ? $"is an old Word file (.doc) or has a password. Take the password off. {Word}"
        : bytes.StartsWith("{\\rtf"u8) ? $"is an RTF file, which is not read. {Word}"
        : ending is ".gdoc" ? "is only a link to a Google document. In Google Docs choose File, Download, Microsoft Word, and bring that."
        : ending is ".pages" ? "is a Pages document, which is not read. In Pages choose File, Export to, Word, and bring that."
        : null;

    /// <summary>What a file that begins as a ZIP does is.</summary>
    public static PackedSort OfPacked(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, false), ZipArchiveMode.Read);
            return zip.GetEntry("[Content_Types].xml") is null
                ? zip.GetEntry("mimetype") is null
                    ? PackedSort.Zip
                    : PackedSort.Other
                : zip.Entries.Any(e => Begins(e, "word/"))
                    ? PackedSort.Word
                    : zip.Entries.Any(e => Begins(e, "xl/"))
                        ? PackedSort.Sheet
                        : PackedSort.Other;
        }
        catch (InvalidDataException)
        {
            return PackedSort.Damaged;
        }
    }

    private static bool Begins(ZipArchiveEntry entry, string folder) => entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
}
