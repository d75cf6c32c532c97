using System.Text;
using Homeroom.Assistant.Grading.Papers;

namespace Homeroom.Grading.Tests.ClassSets;

/// <summary>What schools really send: whatever it is, it is told, and the paper beside it is kept.</summary>
public sealed class BadFileTests
{
    private static readonly byte[] Sound = MadeFiles.Word("A garden is worth the effort.");

    private static readonly Dictionary<string, PaperFile> Bad = new()
    {
        ["a truncated Word file"] = new("a.docx", Sound[..(Sound.Length / 2)]),
        ["a Word file cut near its end"] = new("a.docx", Sound[..^10]),
        ["a Word file with broken bytes"] = new("a.docx", Broken(Sound)),
        ["an entity bomb"] = Xml(
            "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><w:document xmlns:w=\"w\"><w:t>&c;</w:t></w:document>"
        ),
        ["an entity from a file"] = Xml("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\">&a;</w:document>"),
        ["an entity that nobody declared"] = Xml($"<w:document xmlns:w=\"{MadeFiles.Space}\">&nope;</w:document>"),
        ["XML that ends early"] = Xml($"<w:document xmlns:w=\"{MadeFiles.Space}\"><w:body><w:p><w:r><w:t>Half"),
        ["XML of something else"] = Xml("<html><body>Hello</body></html>"),
        ["a part without bytes"] = Xml(""),
        ["a Word file without its text"] = new(
            "a.docx",
            MadeFiles.Zip(("[Content_Types].xml", "<T/>"u8.ToArray()), ("word/styles.xml", "<s/>"u8.ToArray()))
        ),
        ["text called .docx"] = MadeFiles.Text("a.docx", "I am no Word file."),
        ["a password on a Word file"] = new("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
        ["an old Word file"] = new("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
        ["a workbook"] = new("a.xlsx", MadeFiles.Zip(("[Content_Types].xml", "<T/>"u8.ToArray()), ("xl/workbook.xml", "<w/>"u8.ToArray()))),
        ["slides"] = new("a.pptx", MadeFiles.Zip(("[Content_Types].xml", "<T/>"u8.ToArray()), ("ppt/presentation.xml", "<w/>"u8.ToArray()))),
        ["OpenDocument"] = new(
            "a.odt",
            MadeFiles.Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", "<w/>"u8.ToArray()))
        ),
        ["a ZIP of nothing"] = new("a.zip", MadeFiles.Zip()),
        ["a ZIP of a computer's own files"] = new("a.zip", MadeFiles.Zip(("__MACOSX/._a.txt", "x"u8.ToArray()))),
        ["a truncated ZIP"] = new("a.zip", MadeFiles.Zip(("a.txt", new byte[4_000]))[..60]),
        ["text called .zip"] = MadeFiles.Text("a.zip", "I am no ZIP."),
        ["a ZIP of 0 bytes"] = new("a.zip", []),
        ["a table of 0 bytes"] = new("a.csv", []),
        ["a table with one column"] = MadeFiles.Text("a.csv", "name\nMaria\nLeo"),
        ["a table with names alone"] = MadeFiles.Text("a.csv", "name,id\nMaria,1\nLeo,2"),
        ["a table with a mark never closed"] = MadeFiles.Text("a.csv", "name,text\n\"Maria,Beans\nLeo,Peas"),
        ["a table of empty rows"] = MadeFiles.Text("a.csv", "\n,,\n,,\n"),
        ["a table of null bytes"] = new("a.csv", new byte[500]),
        ["a PDF"] = MadeFiles.Text("a.pdf", "%PDF-1.4"),
        ["a PDF of 0 bytes"] = new("a.pdf", []),
        ["a photograph"] = new("a.jpg", [0xFF, 0xD8, 0xFF, 0xE1]),
        ["a page of the web"] = MadeFiles.Text("a.html", "<p>Hello</p>"),
        ["a file without a name and with a strange one"] = MadeFiles.Text("../..\\\u0000.bin", "x"),
    };

    public static TheoryData<string> Kinds => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_told_with_what_to_do_and_the_paper_beside_it_is_kept(string kind)
    {
        var reading = PaperReader.Read([Bad[kind], MadeFiles.Text("Ana.txt", "Kept.")]);
        Assert.Equal("Kept.", reading.Papers[^1].Text);
        Assert.Equal("Ana", Assert.Single(reading.Papers).Label);
        var problem = Assert.Single(reading.Problems);
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_files_of_students_are_kept_as_empty_papers()
    {
        var reading = PaperReader.Read([
            new PaperFile("Leo.txt", []),
            new PaperFile("Ana.docx", []),
            new PaperFile("Kim.txt", [0xEF, 0xBB, 0xBF]),
            new("Max.txt", new byte[40]),
        ]);
        Assert.Equal(["Leo", "Ana", "Kim", "Max"], reading.Papers.Select(p => p.Label));
        Assert.All(reading.Papers, p => Assert.True(p.IsEmpty && p.Notes.Contains("There are no words in it.")));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Any_bytes_under_any_name_are_read_or_told_and_never_thrown_over()
    {
        var random = new Random(11);
        byte[][] beginnings =
        [
            [],
            "PK\u0003\u0004"u8.ToArray(),
            Sound,
            MadeFiles.Zip(("a.docx", Sound)),
            "name,text\n\""u8.ToArray(),
            [0xFF, 0xFE],
            [0xFE, 0xFF],
        ];
        string[] names = ["a.txt", "a.docx", "a.csv", "a.zip", "a.tsv", "a", ""];
        for (var i = 0; i < 3_000; i++)
        {
            byte[] bytes = [.. beginnings[i % beginnings.Length], .. new byte[random.Next(60)]];
            for (var k = 0; k < 1 + (i % 9) && bytes.Length > 0; k++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var reading = MadeFiles.Read(names[i / beginnings.Length % names.Length], bytes);
            Assert.True(reading.Papers.Count + reading.Problems.Count > 0, Convert.ToHexString(bytes));
            Assert.All(reading.Papers, p => Assert.DoesNotContain(p.Text, c => char.IsControl(c) && c is not ('\n' or '\t')));
        }
    }

    private static PaperFile Xml(string part) =>
        new("a.docx", MadeFiles.Zip(("[Content_Types].xml", "<T/>"u8.ToArray()), ("word/document.xml", Encoding.UTF8.GetBytes(part))));

    private static byte[] Broken(byte[] sound)
    {
        byte[] bytes = [.. sound];
        var text = bytes.AsSpan().IndexOf("word/document.xml"u8);
        bytes.AsSpan(text + 20, 40).Fill(0xFF);
        return bytes;
    }
}
