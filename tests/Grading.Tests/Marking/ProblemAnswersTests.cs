using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Papers;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Grading.Tests.ClassSets;

namespace Homeroom.Grading.Tests.Marking;

public sealed class ProblemAnswersTests
{
    [Theory]
    [InlineData("Q1|Q2", "name,Q2,Q1\nMaria,x=2,x=1", "x=1|x=2")]
    [InlineData("Problem 1|Problem 2", "name,Q2,Q1\nMaria,x=2,x=1", "x=1|x=2")]
    [InlineData("Problem 1|Problem 2", "name,Question 2,Question 1\nMaria,x=2,x=1", "x=1|x=2")]
    [InlineData("1a|1b", "name,Exercise 1 b,Exercise 1 a\nMaria,x=2,x=1", "x=1|x=2")]
    [InlineData("1|2", "name,Solve 2x=2,Solve 2x=4\nMaria,x=1,x=2", "x=1|x=2")]
    [InlineData("1|2", "name,Solve,Solve\nMaria,x=1,x=2", "x=1|x=2")]
    [InlineData("1|2|3", "name,Q3,Q1\nMaria,x=3,x=1", "x=1||x=3")]
    [InlineData("1|2|3", "name,Solve 2x=2,Solve 2x=4\nMaria,x=1,x=2", "||")]
    [InlineData("1|2", "name,Q1,Other\nMaria,x=1,x=5", "x=1|")]
    public void Columns_are_found_by_their_names_then_by_their_order(string problems, string table, string expected)
    {
        var paper = Assert.Single(PaperReader.Read([MadeFiles.Text("answers.csv", table)]).Papers);
        Assert.Equal(expected, Found(problems, paper));
    }

    [Theory]
    [InlineData("1a|1b", "1a) 2x + 2\n1b) 7", "2x + 2|7")]
    [InlineData("1a|1b", "1 b. 7\n\n1 a: 2x + 2", "2x + 2|7")]
    [InlineData("Problem 1|Problem 2", "Question 2: 7\nQuestion 1: 2x + 2", "2x + 2|7")]
    [InlineData("1|2", "2x + 2\n7", "2x + 2|7")]
    [InlineData("1|2", "2x + 2\n7\n9", "|")]
    [InlineData("1|2|3", "1) 2x + 2\n3) 9", "2x + 2||9")]
    [InlineData("1|2", "2) 7\nI could not do the first.", "|7")]
    [InlineData("1|2", "", "|")]
    public void Lines_are_found_by_their_numbers_then_by_their_order(string problems, string text, string expected) =>
        Assert.Equal(expected, Found(problems, new BroughtPaper("Maria", text, "pasted")));

    [Fact]
    public void A_rubric_without_problems_has_no_answers() =>
        Assert.Empty(ProblemAnswers.Of(new BroughtPaper("Maria", "1) 2x + 2", "pasted"), Sets.Rubric(Sets.Criterion("claim", "Claim"))));

    private static string Found(string problems, BroughtPaper paper)
    {
        Criterion[] criteria = [.. problems.Split('|').Select((name, i) => Sets.Criterion($"p{i}", name) with { By = MarkedBy.Key, Key = "x" })];
        var found = ProblemAnswers.Of(paper, Sets.Rubric(criteria));
        return string.Join('|', criteria.Select(c => found[c.Id]));
    }
}
