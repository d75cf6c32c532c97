using System.Text;
using CsvHelper;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Returns;
using Homeroom.Grading.Tests.Marking;

namespace Homeroom.Grading.Tests.Returns;

public sealed class GradebookTests
{
    [Fact]
    public void The_plain_table_has_total_and_every_criterion()
    {
        var rubric = Sets.Rubric(Sets.Criterion("claim", "Claim", weight: 0.1), Sets.Criterion("evidence", "Evidence", weight: 0.2));
        var set = Sets.Of(rubric).Paper("p1", "Ada Byron", "a", 3, 2).Paper("p2", "Ben", "b", 1, 1).Paper("p3", "Cy", "c", 4, 4).Lock("p1", "p3");
        Assert.Equal(
            [
                ["Student", "Total", "Out of", "Claim (of 4)", "Evidence (of 4)"],
                ["Ada Byron", "0.7", "1.2", "3", "2"],
                ["Cy", "1.2", "1.2", "4", "4"],
            ],
            Rows(GradebookLayout.Plain, set)
        );
    }

    [Fact]
    public void Canvas_gets_its_five_columns_the_points_possible_and_no_mark_of_order()
    {
        var set = Sets.Of().Paper("p1", "Byron, Ada", "a", 3, 2).Paper("p2", "ben@school.example", "b", 4, 4).Lock("p1", "p2");
        Assert.Equal(
            [
                ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Should school start later?"],
                ["    Points Possible", "", "", "", "", "8"],
                ["Byron, Ada", "", "", "", "", "5"],
                ["ben@school.example", "", "", "ben@school.example", "", "8"],
            ],
            Rows(GradebookLayout.Canvas, set)
        );
        Assert.Equal((byte)'S', Gradebook.File(GradebookLayout.Canvas, set.Returned)[0]);
    }

    [Fact]
    public void Classroom_gets_last_name_first_name_address_date_and_points()
    {
        var set = Sets.Of()
            .Paper("p1", "Ada Maria Byron", "a", 3, 2)
            .Paper("p2", "Lee, Ben", "b", 4, 4)
            .Paper("p3", "Cher", "c", 1, 1)
            .Paper("p4", "di@school.example", "d", 1, 2)
            .Lock("p1", "p2", "p3", "p4");
        Assert.Equal(
            [
                ["Last Name", "First Name", "Email Address", "Should school start later?"],
                ["Date", "", "", "2026-11-23"],
                ["Points", "", "", "8"],
                ["Byron", "Ada Maria", "", "5"],
                ["Lee", "Ben", "", "8"],
                ["", "Cher", "", "2"],
                ["", "", "di@school.example", "3"],
            ],
            Rows(GradebookLayout.Classroom, set)
        );
    }

    [Theory]
    [InlineData(GradebookLayout.Plain)]
    [InlineData(GradebookLayout.Classroom)]
    public void Excel_is_told_the_alphabet(GradebookLayout layout) =>
        Assert.Equal(
            Encoding.UTF8.GetPreamble(),
            Gradebook.File(layout, Sets.Of().Paper("p1", "Zoë", "a", 3, 2).Lock("p1").Returned).Take(3).ToArray()
        );

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1+1")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("＝1+1")]
    [InlineData("\u00A0=1")]
    [InlineData("\"=1")]
    public void No_name_title_or_criterion_runs_in_a_spreadsheet(string nasty)
    {
        var rubric = Sets.Rubric(Sets.Criterion("claim", nasty), Sets.Criterion("evidence", "Evidence"));
        var set = Sets.Of(rubric, nasty).Paper("p1", nasty, "a", 3, 2).Lock("p1");
        foreach (var layout in Enum.GetValues<GradebookLayout>())
        {
            Assert.All(Rows(layout, set).SelectMany(r => r), cell => Assert.False(Runs(cell), $"{layout}: {cell}"));
        }

        Assert.All(Cells(Audit.Csv(Audit.Lines(set.Returned, set.Events))).SelectMany(r => r), cell => Assert.False(Runs(cell), cell));
    }

    [Theory]
    [InlineData("\tname")]
    [InlineData("\rname")]
    [InlineData("\nname")]
    [InlineData("\0name")]
    public void A_cell_that_begins_with_a_tab_or_a_line_end_is_guarded_too(string cell) =>
        Assert.StartsWith("\"'", Homeroom.Assistant.CsvText.Cell(cell), StringComparison.Ordinal);

    [Theory]
    [InlineData("O'Brien, \"Bo\"")]
    [InlineData("Nguyễn Thị Ánh")]
    [InlineData("Zoë; Müller")]
    [InlineData("宮本 茂")]
    public void Names_come_out_as_they_went_in(string name) =>
        Assert.Equal(name, Rows(GradebookLayout.Plain, Sets.Of().Paper("p1", name, "a", 3, 2).Lock("p1"))[1][0]);

    [Fact]
    public void A_name_on_two_lines_makes_no_second_row()
    {
        var set = Sets.Of().Paper("p1", "Ada\r\nByron", "a", 3, 2).Lock("p1");
        Assert.All(Enum.GetValues<GradebookLayout>(), l => Assert.DoesNotContain("Ada\r", Gradebook.Text(l, set.Returned), StringComparison.Ordinal));
        Assert.Equal("Ada Byron", Rows(GradebookLayout.Plain, set)[1][0]);
    }

    [Fact]
    public void Work_of_two_assignments_is_no_gradebook()
    {
        var (one, other) = (Sets.Of().Paper("p1", "Ada", "a", 3, 2).Lock("p1"), Sets.Of().Paper("p1", "Ada", "a", 3, 2).Lock("p1"));
        Assert.Throws<ArgumentException>(() => Gradebook.Text(GradebookLayout.Plain, [one.Returned[0], other.Returned[0]]));
        Assert.Throws<ArgumentException>(() => Gradebook.Text(GradebookLayout.Plain, Array.Empty<ReturnedWork>()));
    }

    // What OWASP names, after the blanks that programs pass over.
    private static bool Runs(string cell) =>
        cell.TrimStart(' ', '\u00A0', '"') is { Length: > 0 } bare && "=+-@\t\r＝＋－＠".Contains(bare[0], StringComparison.Ordinal);

    private static List<string[]> Rows(GradebookLayout layout, Sets set) => Cells(Gradebook.Text(layout, set.Returned));

    private static List<string[]> Cells(string text)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false });
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }
}
