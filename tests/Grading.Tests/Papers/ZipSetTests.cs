using System.Text;
using Homeroom.Assistant.Grading.Papers;

namespace Homeroom.Grading.Tests.ClassSets;

public sealed class ZipSetTests
{
    [Fact]
    public void A_class_set_is_read_from_folders_and_what_computers_add_is_passed_over()
    {
        var reading = MadeFiles.Read(
            "class.zip",
            MadeFiles.Zip(
                ("Period 3/Maria Lopez.docx", MadeFiles.Word("Beans.")),
                ("Period 3/late/Leo Park.txt", "Peas."u8.ToArray()),
                ("__MACOSX/Period 3/._Maria Lopez.docx", "x"u8.ToArray()),
                ("Period 3/.DS_Store", "x"u8.ToArray()),
                ("Period 3/~$ria Lopez.docx", "x"u8.ToArray()),
                ("Period 3/", [])
            )
        );
        Assert.Empty(reading.Problems);
        Assert.Equal([("Maria Lopez", "Beans."), ("Leo Park", "Peas.")], reading.Papers.Select(p => (p.Label, p.Text)));
        Assert.Equal("class.zip › Period 3 › Maria Lopez.docx", reading.Papers[0].From);
    }

    [Fact]
    public void A_path_that_leads_out_leads_nowhere()
    {
        var reading = MadeFiles.Read(
            "class.zip",
            MadeFiles.Zip(
                ("../../etc/Maria.txt", "Beans."u8.ToArray()),
                ("/root/Leo.txt", "Peas."u8.ToArray()),
                (@"C:\Windows\Ana.txt", "Corn."u8.ToArray()),
                ("a/../../Kim.txt", "Oats."u8.ToArray())
            )
        );
        Assert.Equal(["Maria", "Leo", "Ana", "Kim"], reading.Papers.Select(p => p.Label));
        Assert.DoesNotContain(reading.Papers, p => p.From.Contains("..", StringComparison.Ordinal) || p.From.Contains(':', StringComparison.Ordinal));
    }

    [Fact]
    public void A_bomb_is_told_and_the_rest_is_kept()
    {
        var reading = MadeFiles.Read(
            "class.zip",
            MadeFiles.Zip(
                ("bomb.txt", new byte[15_000_000]),
                ("bomb.docx", MadeFiles.WordOf(new string(' ', 9_000_000))),
                ("Ana.txt", "Kept."u8.ToArray())
            )
        );
        Assert.Equal("Kept.", Assert.Single(reading.Papers).Text);
        Assert.Equal(2, reading.Problems.Count);
        Assert.Contains("tightly", reading.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Above_twenty_megabytes_the_rest_is_left_out_and_told()
    {
        var noise = new byte[13 * 1_024 * 1_024];
        new Random(7).NextBytes(noise);
        var reading = MadeFiles.Read(
            "class.zip",
            MadeFiles.Zip(("film.mp4", noise), ("film2.mp4", noise[..(8 * 1_024 * 1_024)]), ("Ana.txt", "Kept."u8.ToArray()))
        );
        Assert.Contains(reading.Problems, p => p.Contains("20 MB", StringComparison.Ordinal));
        Assert.Equal("Kept.", Assert.Single(reading.Papers).Text);
    }

    [Fact]
    public void Above_five_hundred_files_the_rest_is_left_out_and_told()
    {
        var reading = MadeFiles.Read(
            "class.zip",
            MadeFiles.Zip([
                .. Enumerable.Range(0, 503).Select(i => ($"Student {(char)('A' + (i / 26))}{(char)('a' + (i % 26))}.txt", "Beans."u8.ToArray())),
            ])
        );
        Assert.Equal(500, reading.Papers.Count);
        Assert.Contains("3 are left out", Assert.Single(reading.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_password_is_told_and_the_others_kept()
    {
        var bytes = MadeFiles.Zip(("Leo.txt", "Secret."u8.ToArray()), ("Ana.txt", "Kept."u8.ToArray()));
        // The flag for a password, in the file's own head and in the list at the end.
        bytes[6] |= 1;
        bytes[bytes.AsSpan().IndexOf((byte[])[0x50, 0x4B, 1, 2]) + 8] |= 1;
        var reading = MadeFiles.Read("class.zip", bytes);
        Assert.Equal("Kept.", Assert.Single(reading.Papers).Text);
        Assert.Contains("password", Assert.Single(reading.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_inside_a_zip_is_not_opened_and_told()
    {
        var inner = MadeFiles.Zip(("Leo.txt", "Peas."u8.ToArray()));
        var reading = MadeFiles.Read("class.zip", MadeFiles.Zip(("more.zip", inner), ("Ana.txt", "Kept."u8.ToArray())));
        Assert.Single(reading.Papers);
        Assert.Contains("ZIP inside a ZIP", Assert.Single(reading.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Above_a_thousand_papers_the_rest_is_left_out_and_told()
    {
        var table = "name,text\n" + string.Concat(Enumerable.Range(0, 1_004).Select(i => $"Student {i},Beans {i}\n"));
        var reading = PaperReader.Read([MadeFiles.Text("marks.csv", table)]);
        Assert.Equal(1_000, reading.Papers.Count);
        Assert.Contains("4 papers are left out, from marks.csv, line 1002 on", Assert.Single(reading.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_above_a_hundred_kilobytes_is_left_out_and_told()
    {
        var most = string.Concat(Enumerable.Repeat("word ", PaperLimits.PaperBytes / 5));
        var reading = PaperReader.Read([
            MadeFiles.Text("Leo.txt", most + "words"),
            MadeFiles.Text("Ana.txt", most),
            MadeFiles.Text("Kim.txt", "Kept."),
        ]);
        Assert.Equal(["Ana", "Kim"], reading.Papers.Select(p => p.Label));
        Assert.Contains("100 KB", Assert.Single(reading.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Above_twenty_five_megabytes_what_does_not_fit_is_left_out_and_told()
    {
        var reading = PaperReader.Read([
            new PaperFile("film.mp4", new byte[PaperLimits.AllBytes - 10]),
            MadeFiles.Text("Leo.txt", "A longer text than fits."),
            MadeFiles.Text("Ana.txt", "Kept."),
        ]);
        Assert.Equal("Kept.", Assert.Single(reading.Papers).Text);
        Assert.Contains(reading.Problems, p => p.Contains("25 MB", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stream_is_read_no_further_than_is_needed()
    {
        using var endless = new Endless();
        Assert.Equal(PaperLimits.AllBytes + 1, PaperFile.From("a.txt", endless).Bytes.Length);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("Beans."));
        Assert.Equal("Beans.", PaperReader.Read([PaperFile.From("Ana.txt", stream)]).Papers[0].Text);
    }

    private sealed class Endless : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => count;
    }
}
