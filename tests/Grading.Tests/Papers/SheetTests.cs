using Homeroom.Assistant.Grading.Papers;

namespace Homeroom.Grading.Tests.ClassSets;

public sealed class SheetTests
{
    [Theory]
    [InlineData("name,text\nMaria Lopez,\"Beans, and\nmore \"\"beans\"\".\"")]
    [InlineData("Student;Essay\r\nMaria Lopez;\"Beans, and\r\nmore \"\"beans\"\".\"\r\n")]
    [InlineData("Response\tLearner\n\"Beans, and\nmore \"\"beans\"\".\"\tMaria Lopez")]
    [InlineData("First name,Last name,Work\nMaria,Lopez,\"Beans, and\nmore \"\"beans\"\".\"")]
    public void A_row_is_a_paper_whatever_its_columns_are_called(string table)
    {
        var paper = Assert.Single(Read(table).Papers);
        Assert.Equal(("Maria Lopez", "Beans, and\nmore \"beans\"."), (paper.Label, paper.Text));
        Assert.Null(paper.Answers);
    }

    [Fact]
    public void Ids_and_marks_are_kept_and_a_mark_that_is_none_is_told()
    {
        var papers = Read("id,name,text,score\n4411,Maria,Beans,\"3,5\"\n4412,Leo,Peas,B+\n4413,Ana,Corn,").Papers;
        Assert.Equal([3.5, null, null], papers.Select(p => p.Score));
        Assert.Equal(["4411", "4412", "4413"], papers.Select(p => p.Id));
        Assert.Contains("B+", Assert.Single(papers[1].Notes), StringComparison.Ordinal);
        Assert.Empty(papers[2].Notes);
    }

    [Fact]
    public void Further_columns_are_items_and_that_is_told()
    {
        var reading = Read("Timestamp,Email address,Name,Solve 2x=4,Factor x^2-1\n1/2/2026,m@x.example,Maria,x=2,(x-1)(x+1)");
        var paper = Assert.Single(reading.Papers);
        Assert.Equal("x=2\n(x-1)(x+1)", paper.Text);
        Assert.Equal("(x-1)(x+1)", paper.Answers!["Factor x^2-1"]);
        Assert.Equal(2, paper.Answers.Count);
        Assert.Contains(reading.Told, t => t.Contains("2 is “Factor x^2-1”", StringComparison.Ordinal));
        Assert.Contains(reading.Told, t => t.Contains("not read: “Timestamp”, “Email address”", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_names_in_the_first_row_the_columns_are_guessed_and_told()
    {
        var reading = Read("Maria,Beans grow well in wet soil and much light.\nLeo,Peas grow well in wet soil.");
        Assert.Equal(["Maria", "Leo"], reading.Papers.Select(p => p.Label));
        Assert.Contains("column 2 as the text", reading.Told[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_row_of_unknown_names_is_taken_as_names() =>
        Assert.Equal("Maria", Assert.Single(Read("Who,Says\nMaria,Beans grow well in wet soil and in much light.").Papers).Label);

    [Fact]
    public void A_text_without_quotation_marks_is_put_together_again_and_told()
    {
        var paper = Assert.Single(Read("name,text\nMaria,Beans, peas, corn").Papers);
        Assert.Equal("Beans, peas, corn", paper.Text);
        Assert.Contains("put together", Assert.Single(paper.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_too_many_fields_is_told_and_the_others_kept()
    {
        var reading = Read("text,name\nBeans,Maria\nPeas, corn,Leo\nOats,Ana");
        Assert.Equal(["Maria", "Ana"], reading.Papers.Select(p => p.Label));
        Assert.Contains("line 3", Assert.Single(reading.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_student_who_wrote_nothing_is_kept_and_told()
    {
        var papers = Read("name,text\nMaria,Beans\nLeo,\n,\n").Papers;
        Assert.Equal(["Maria", "Leo"], papers.Select(p => p.Label));
        Assert.Contains("no words", Assert.Single(papers[1].Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_told_and_what_is_before_it_kept()
    {
        var reading = Read("name,text\nMaria,Beans\nLeo,\"Peas\nAna,Corn");
        Assert.Equal("Maria", Assert.Single(reading.Papers).Label);
        Assert.Contains("line 3", Assert.Single(reading.Problems), StringComparison.Ordinal);
    }

    private static PaperReading Read(string table) => PaperReader.Read([MadeFiles.Text("marks.csv", table)]);
}
