using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Grading.Rubrics.Reading;

namespace Homeroom.Grading.Tests.Rubrics;

public sealed class BadRubricTests
{
    public static TheoryData<string, string> Texts =>
        new()
        {
            { " \n ", "empty" },
            { "Please mark this kindly. It should show care.", "at least two rows" },
            { "Criteria,4,3\nClaim,\"a,b\n", "never closed" },
            { "| Criteria | Red | Blue |\n|-|-|-|\n| Claim | a | b |", "what the level “Red” is worth" },
            { "| Idea | Red | Blue |\n|-|-|-|\n| Claim | a | b |", "which cells name the levels" },
            { "| Criteria | 4 | 4 |\n|-|-|-|\n| Claim | a | b |", "are worth 4" },
            { "| Criteria | Good | Proficient |\n|-|-|-|\n| Claim | a | b |", "which is worth more" },
            { "| Criteria | 4 | Meets |\n|-|-|-|\n| Claim | a | b |", "“Meets” has no points" },
            { "Criteria,4,3\nClaim,a, b,c\n", "Row 2 has 4 cells" },
            { "| Criteria | 4 | 3 |\n|-|-|-|\n| | a | b |", "no criterion in its first column" },
            { "| Criteria | 4 |\n|-|-|\n| Claim | a |", "has 1 level." },
            { "| Criteria | 4 | 3 |\n|-|-|-|\n", "at least two rows" },
            { "Criteria,2,1\n" + string.Concat(Enumerable.Range(1, 13).Select(i => $"C{i},a,b\n")), "13 criteria" },
            { "Criteria," + string.Join(',', Enumerable.Range(1, 11)) + "\nClaim," + string.Join(',', Enumerable.Range(1, 11)), "11 levels" },
            { "Criteria,Weight,2,1\nClaim,heavy,a,b", "“heavy”" },
            { "Criteria,2,1\nClaim 30 %,a,b\nFocus,a,b", "“Focus” has no weight" },
            { "Criteria,2,1\nClaim x200,a,b", "at most 100" },
            { "Criteria,2,,1\nClaim,a,b,c", "no head" },
            { "Criteria,2,1\n" + new string('n', 90) + ",a,b", "90 characters" },
            { "a\0b", "no text" },
            { "<html><table><tr><td>Criteria</td></tr></table></html>", "page of the web" },
            { new string('x', RubricReader.Largest + 1), "larger than 1 MB" },
            { new string('|', 500_000), "20,000 characters" },
            { string.Concat(Enumerable.Repeat("# a\n- b\n- c\n", 60_000)), "too many for a rubric" },
            { string.Concat(Enumerable.Repeat("a,b,c,d,e\n", 60_000)), "too many for a rubric" },
            { "Criteria,1,2000\nClaim,a,b", "from 0 to 1,000" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_is_no_rubric_is_told_what_to_change(string text, string says)
    {
        var reading = RubricReader.Read(text);
        Assert.Null(reading.Rubric);
        Assert.Contains(reading.Problems, p => p.Contains(says, StringComparison.Ordinal));
        Assert.All(reading.Problems, p => Assert.True(p.EndsWith('.') && p.Length < 400, p));
    }

    public static TheoryData<string, byte[], string> Files =>
        new()
        {
            { "r.pdf", "%PDF-1.7 ..."u8.ToArray(), "This is a PDF" },
            { "r.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "old program" },
            { "r.docx", "PK\u0003\u0004 broken"u8.ToArray(), "cannot be opened" },
            { "r.xlsx", Package(("xl/workbook.xml", "<a/>")), "This is a spreadsheet" },
            { "r.zip", Package(("photo.jpg", "x")), "no Word document" },
            { "r.docx", Package(("word/document.xml", "<a/>")), "cannot be opened" },
            { "r.docx", Cut(), "cannot be opened" },
            { "r.docx", Bomb(), "too large inside" },
            { "r.docx", WithDocument(Entities), "cannot be opened" },
            { "r.docx", Written.Word(new Body(Written.Paragraph("Just words"))), "no table" },
            { "r.docx", new byte[RubricReader.Largest + 1], "larger than 1 MB" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_rubric_is_told_what_to_change(string name, byte[] bytes, string says)
    {
        var reading = RubricReader.Read(new MemoryStream(bytes), name);
        Assert.Null(reading.Rubric);
        Assert.Contains(says, Assert.Single(reading.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_beginning_of_a_document_and_any_changed_byte_of_it_is_answered()
    {
        var whole = Written.Word("Ours", Written.Rows(Written.Rubric(Written.Criterion("claim", 1, 2))));
        for (var at = 0; at < whole.Length; at += 7)
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x55;
            Assert.NotNull(RubricReader.Read(new MemoryStream(whole[..at]), "r.docx"));
            Assert.NotNull(RubricReader.Read(new MemoryStream(changed), "r.docx"));
        }
    }

    [Fact]
    public void A_file_in_an_old_encoding_is_read_and_that_is_said()
    {
        var reading = RubricReader.Read(new MemoryStream(Encoding.Latin1.GetBytes("Criteria,2,1\nRésumé,a,b")), "r.csv");
        Assert.Equal(("Résumé", "resume"), (reading.Rubric!.Criteria[0].Name, reading.Rubric.Criteria[0].Id));
        Assert.Contains(reading.Problems, p => p.Contains("UTF-8", StringComparison.Ordinal));
    }

    private const string Entities =
        """<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>""";

    private static byte[] Cut() => Written.Word("Ours", Written.Rows(Written.Rubric(Written.Criterion("claim", 1, 2))))[..600];

    private static byte[] Bomb() => WithDocument("<a>" + new string(' ', 30_000_000) + "</a>");

    private static byte[] WithDocument(string document)
    {
        using var file = new MemoryStream();
        file.Write(Written.Word("Ours", Written.Rows(Written.Rubric(Written.Criterion("claim", 1, 2)))));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.Entries.Single(e => e.FullName == "word/document.xml").Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            writer.Write(document);
        }

        return file.ToArray();
    }

    private static byte[] Package(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return file.ToArray();
    }
}
