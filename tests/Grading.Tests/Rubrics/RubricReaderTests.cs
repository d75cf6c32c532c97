using System.Text;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Grading.Rubrics.Reading;

namespace Homeroom.Grading.Tests.Rubrics;

public sealed class RubricReaderTests
{
    public static TheoryData<string> Ids => [.. RubricLibrary.All.Where(r => r.Kind is not ("problem-set" or "short-answer")).Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rubric_comes_back_from_every_form(string id)
    {
        var rubric = RubricLibrary.Find(id)!.Rubric;
        var rows = Written.Rows(rubric);
        var turned = Written.Turned(rows);
        RubricReading[] readings =
        [
            RubricReader.Read(Written.Markdown(rubric.Title, rows)),
            RubricReader.Read(Written.Markdown(rubric.Title, turned), "rubric.md"),
            RubricReader.Read(Written.Csv(rows, ',')),
            RubricReader.Read(Written.Csv(rows, ';'), "rubric.csv"),
            RubricReader.Read(Written.Csv(turned, '\t'), "rubric.tsv"),
            RubricReader.Read(string.Join('\n', rows.Select(r => string.Join('\t', r)))),
            RubricReader.Read(
                new MemoryStream(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Written.Csv(rows, ','))).ToArray()),
                "u.csv"
            ),
            RubricReader.Read(new MemoryStream(Written.Word(rubric.Title, rows)), "rubric.docx"),
            RubricReader.Read(new MemoryStream(Written.Word(rubric.Title, turned)), "rubric.docx"),
        ];
        Assert.All(readings, r => Assert.Equal(Shown(rubric), r.Rubric is { } read ? Shown(read) : string.Join(' ', r.Problems)));
    }

    [Theory]
    [InlineData("4 - Exceeds", "Exceeds", 4.0)]
    [InlineData("4: Exceeds", "Exceeds", 4.0)]
    [InlineData("4 – Exceeds", "Exceeds", 4.0)]
    [InlineData("Strong (4 pts)", "Strong", 4.0)]
    [InlineData("Strong [4]", "Strong", 4.0)]
    [InlineData("Strong - 4 points", "Strong", 4.0)]
    [InlineData("Strong 4", "Strong", 4.0)]
    [InlineData("3", "", 3.0)]
    [InlineData("3.5 points", "", 3.5)]
    [InlineData("Level 3: Secure", "Secure", 3.0)]
    [InlineData("Level 3", "", 3.0)]
    [InlineData("(2) Getting there", "Getting there", 2.0)]
    [InlineData("10-8 points", "", 10.0)]
    [InlineData("Proficient", "Proficient", null)]
    [InlineData("1st draft", "1st draft", null)]
    public void Points_are_seen_in_the_head_of_a_level(string head, string name, double? points)
    {
        var read = LevelHead.Read(head);
        Assert.Equal((name, points), (read.Name, read.Points));
    }

    [Theory]
    [InlineData("Claim (30 %)", "", "Claim", 30.0)]
    [InlineData("Claim 30%", "", "Claim", 30.0)]
    [InlineData("Claim x2", "", "Claim", 2.0)]
    [InlineData("Claim (×2)", "", "Claim", 2.0)]
    [InlineData("Claim (2x)", "", "Claim", 2.0)]
    [InlineData("Claim, weight 1.5", "", "Claim", 1.5)]
    [InlineData("Claim (weight: 2)", "", "Claim", 2.0)]
    [InlineData("Claim", "25 %", "Claim", 25.0)]
    [InlineData("Claim", "x3", "Claim", 3.0)]
    [InlineData("Claim (10 pts)", "", "Claim", null)]
    [InlineData("Use of matrix2", "", "Use of matrix2", null)]
    public void Weights_are_seen_beside_a_name_or_in_a_column(string name, string column, string left, double? weight)
    {
        var read = WeightWords.Read(name, column);
        Assert.Equal((left, weight), (read.Name, read.Weight));
    }

    [Fact]
    public void Headings_with_lists_are_a_rubric()
    {
        var reading = RubricReader.Read(
            "# Opinion\nHalf points are allowed.\n\n## Claim (x2)\n- **4 - Strong:** States it.\n- 3 - Secure: Says it\n  in two lines.\n- 2 - Names it.\n\n**Evidence**\n1. One fact - in part\n2. Two facts\n"
        );
        var rubric = reading.Rubric!;
        Assert.Equal(("Opinion", true), (rubric.Title, rubric.HalfPoints));
        Assert.Equal([("Claim", 2.0), ("Evidence", 1.0)], rubric.Criteria.Select(c => (c.Name, c.Weight)));
        Assert.Equal(["2 Level 2 Names it.", "3 Secure Says it in two lines.", "4 Strong States it."], rubric.Criteria[0].Levels.Select(Shown));
        Assert.Equal(["1 Level 1 One fact - in part", "2 Level 2 Two facts"], rubric.Criteria[1].Levels.Select(Shown));
        Assert.Contains(reading.Problems, p => p.Contains("numbers of the lists", StringComparison.Ordinal));
        Assert.Contains(reading.Problems, p => p.Contains("“Evidence” has no weight", StringComparison.Ordinal));
        Assert.Contains(reading.Problems, p => p.StartsWith("Half points", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_levels_without_points_are_put_in_order_and_that_is_said()
    {
        var reading = RubricReader.Read(
            "| Trait | Exemplary | Proficient | Developing |\n|-|-|-|-|\n| 1. Thesis | a | b | c |\n| 2. Focus | d | e | f |"
        );
        Assert.Equal(["1 Developing c", "2 Proficient b", "3 Exemplary a"], reading.Rubric!.Criteria[0].Levels.Select(Shown));
        Assert.Equal(["Thesis", "Focus"], reading.Rubric.Criteria.Select(c => c.Name));
        Assert.Contains("No points are written. They were taken as 1 for “Developing” to 3 for “Exemplary”.", reading.Problems);
    }

    [Fact]
    public void Points_in_the_cells_stand_above_those_of_the_head()
    {
        var reading = RubricReader.Read("Criteria,Full,Some\nClaim,4 pts: all,some (2 points)\nData,10 points all,5 pts half", "r.csv");
        Assert.Equal(["2 Some some", "4 Full all", "5 Some half", "10 Full all"], reading.Rubric!.Criteria.SelectMany(c => c.Levels).Select(Shown));
    }

    [Fact]
    public void What_is_no_criterion_or_level_is_left_out_and_said()
    {
        var reading = RubricReader.Read("My science rubric,,,\nCriteria,4,3,Comments\nData,a,b,\nTotal,,,", "r.csv");
        Assert.Equal(("My science rubric", 1), (reading.Rubric!.Title, reading.Rubric.Criteria.Count));
        Assert.Contains("“Comments” is no level and was left out.", reading.Problems);
        Assert.Contains("The row “Total” is no criterion and was left out.", reading.Problems);
    }

    [Fact]
    public void Half_points_that_are_refused_are_not_allowed() =>
        Assert.False(RubricReader.Read("No half points, please.\n\n| Criteria | 2 | 1 |\n|-|-|-|\n| Claim | a | b |").Rubric!.HalfPoints);

    [Fact]
    public void Of_two_tables_the_one_that_is_a_rubric_is_read()
    {
        var rubric = Written.Rubric(Written.Criterion("claim", 1, 2));
        var reading = RubricReader.Read(
            new MemoryStream(
                Written.Word(
                    "Unit 3",
                    [
                        ["Name", "Date"],
                        ["", ""],
                    ],
                    Written.Rows(rubric)
                )
            ),
            "r.docx"
        );
        Assert.Equal("Unit 3", reading.Rubric?.Title);
        Assert.Contains("There are 2 tables. Table 2 was read and the others were left out.", reading.Problems);
    }

    private static string Shown(Rubric rubric) =>
        string.Join('\n', rubric.Criteria.Select(c => $"{c.Name} {c.Weight} {string.Join(" / ", c.Levels.Select(Shown))}"));

    private static string Shown(Level level) => $"{level.Points} {level.Name} {level.Says}";
}
