using System.IO.Compression;
using System.Security;
using System.Text;
using Homeroom.Assistant.Grading.Papers;

namespace Homeroom.Grading.Tests.ClassSets;

/// <summary>Files as programs write them, made here.</summary>
internal static class MadeFiles
{
    public const string Space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static PaperFile Text(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A Word file with a paragraph a line.</summary>
    public static byte[] Word(string text) => WordOf(string.Concat(text.Split('\n').Select(Paragraph)));

    public static string Paragraph(string text) => $"<w:p><w:r>{Run(text)}</w:r></w:p>";

    public static string Run(string text) => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t>";

    /// <summary>A Word file with a body of its own, and other parts.</summary>
    public static byte[] WordOf(string body, params (string Path, string Text)[] more) =>
        Zip([
            (
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>"u8.ToArray()
            ),
            (
                "word/document.xml",
                Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><w:document xmlns:w=\"{Space}\"><w:body>{body}</w:body></w:document>")
            ),
            .. more.Select(m => (m.Path, Encoding.UTF8.GetBytes(m.Text))),
        ]);

    public static byte[] Zip(params (string Path, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, true))
        {
            foreach (var (path, content) in files)
            {
                using var entry = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static PaperReading Read(string name, byte[] bytes) => PaperReader.Read([new PaperFile(name, bytes)]);

    public static BroughtPaper One(string name, byte[] bytes)
    {
        var reading = Read(name, bytes);
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Papers);
    }
}
