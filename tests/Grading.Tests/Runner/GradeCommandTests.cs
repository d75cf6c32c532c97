using System.Globalization;
using Homeroom.Evals.Grading;
using Homeroom.Grading.Tests.Essays;

namespace Homeroom.Grading.Tests.Runner;

public sealed class GradeCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homeroom-grade");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_table_of_papers_comes_back_with_suggestions()
    {
        var (ran, lines) = Grade(Table(30, 12));
        Assert.Equal(0, ran.Code);
        Assert.Equal("id,suggestion,low,high,flags,reason,moved", lines[0]);
        Assert.Equal(31, lines.Length);
        Assert.StartsWith("p000,,,,", lines[1], StringComparison.Ordinal);
        Assert.Contains(lines.Skip(13), l => double.TryParse(l.Split(',')[1], CultureInfo.InvariantCulture, out _));
        Assert.Contains("30 papers, 12 marked", ran.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void With_too_few_marks_it_says_which_papers_to_mark_next()
    {
        var (ran, lines) = Grade(Table(30, 4));
        Assert.Equal(0, ran.Code);
        Assert.All(lines.Skip(1), l => Assert.Equal("", l.Split(',')[1]));
        Assert.Contains("mark 6 more. Mark these next: p", ran.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_wrong_is_told_with_its_line_and_the_others_are_read()
    {
        var (ran, lines) = Grade([
            .. Table(20, 10),
            "q1,text,seven,1,6,1",
            "q2,text,9,1,6,1",
            ",text,,1,6,1",
            "p001,text,,1,6,1",
            "q3,a text, with commas,,1,6,1",
            "q4,text,,1,9,1",
        ]);
        Assert.Equal(1, ran.Code);
        Assert.Equal(21, lines.Length);
        foreach (
            var told in (string[])
                [
                    "line 22: score is “seven”",
                    "line 23: score is 9, which is no mark from 1 to 6",
                    "line 24: It has no id",
                    "line 25: The id “p001” stands in line 3",
                    "line 26: It has 7 fields",
                    "line 27: min, max or step",
                ]
        )
        {
            Assert.Contains(told, ran.Complained, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "It is empty")]
    [InlineData("id,text,score,min,max", "The column step is missing")]
    [InlineData("id,text,text,score,min,max,step", "stands twice")]
    [InlineData("id,text,score,min,max,step\n1,\"never closed,,1,6,1\n2,x,,1,6,1", "line 2 and is never closed")]
    public void A_table_that_is_none_is_refused_with_a_way_forward(string table, string told)
    {
        var ran = Run(table);
        Assert.Equal(3, ran.Code);
        Assert.Contains(told, ran.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_not_written_over()
    {
        var path = Path.Combine(_folder.FullName, "class.csv");
        File.WriteAllLines(path, Table(12, 10));
        Assert.Equal(3, Ran.Words(GradeCommand.Create(), "--input", path, "--output", path).Code);
        Assert.Equal(13, File.ReadLines(path).Count());
    }

    [Fact]
    public void Short_answers_come_back_with_groups()
    {
        var path = Path.Combine(_folder.FullName, "short.csv");
        File.WriteAllText(
            path,
            "id,item,text,score,key_points\n1,a,It is closed,,\"It is closed\nIt is complete\"\n2,a,is closed,x,\n3,a,closed,,\n"
        );
        var ran = Ran.Words(ShortCommand.Create(), "--input", path);
        Assert.Equal(1, ran.Code);
        Assert.Equal("1,,,g1,", ran.Said.Split('\n')[1][..7]);
        Assert.Contains("line 4: score is “x”", ran.Complained, StringComparison.Ordinal);
    }

    private static string[] Table(int papers, int marked) =>
        ["id,text,score,min,max,step", .. Papers.Class(papers, marked).Select(p => $"{p.Id},\"{p.Text}\",{p.Score},1,6,1")];

    private (Ran Ran, string[] Lines) Grade(string[] rows)
    {
        var ran = Run(string.Join('\n', rows) + "\n");
        return (ran, File.ReadAllLines(Path.Combine(_folder.FullName, "out.csv")));
    }

    private Ran Run(string table)
    {
        var (input, output) = (Path.Combine(_folder.FullName, "in.csv"), Path.Combine(_folder.FullName, "out.csv"));
        File.WriteAllText(input, table);
        return Ran.Words(GradeCommand.Create(), "--input", input, "--output", output);
    }
}
