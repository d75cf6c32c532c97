using Homeroom.Assistant.Grading.Papers;

namespace Homeroom.Grading.Tests.ClassSets;

public sealed class PastedTests
{
    [Fact]
    public void One_paper_stays_one()
    {
        const string Text = "My garden\n\n\tIt grows. She said: yes.\n\nThe End: fine.";
        var paper = Assert.Single(Read(Text));
        Assert.Equal(Text, paper.Text);
        Assert.Equal("Paper 1", paper.Label);
    }

    [Fact]
    public void A_line_of_hyphens_parts_papers_and_a_head_names_them() =>
        Assert.Equal(
            [("Maria Lopez", "Beans grow."), ("Amara Diallo", "Peas grow."), ("Paper 3", "No name here.")],
            Read("Name: Maria Lopez\nBeans grow.\n---\nAmara Diallo:\n\nPeas grow.\n-----\n\nNo name here.\n---\n").Select(p => (p.Label, p.Text))
        );

    [Fact]
    public void Heads_with_names_part_papers_and_that_is_told()
    {
        var reading = PaperReader.Read([], "Maria Lopez:\nBeans grow.\n\nJuan de la Cruz:\nPeas grow.");
        Assert.Equal([("Maria Lopez", "Beans grow."), ("Juan de la Cruz", "Peas grow.")], reading.Papers.Select(p => (p.Label, p.Text)));
        Assert.Contains("2 papers", Assert.Single(reading.Told), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_of_an_essay_are_no_names() => Assert.Single(Read("Introduction:\nGardens.\n\nThe Problem:\nMoney.\n\nMy Opinion:\nYes."));

    [Fact]
    public void Rows_of_a_sheet_are_papers() =>
        Assert.Equal(
            [("Maria Lopez", "Beans \"grow\" here."), ("Amara Diallo", "Peas grow.")],
            Read("Maria Lopez\tBeans \"grow\" here.\nAmara Diallo\tPeas grow.").Select(p => (p.Label, p.Text))
        );

    [Fact]
    public void Cells_with_line_breaks_stay_whole() =>
        Assert.Equal(
            [("Maria Lopez", "Beans\ngrow."), ("Amara Diallo", "Peas grow.")],
            Read("name\ttext\r\nMaria Lopez\t\"Beans\r\ngrow.\"\r\nAmara Diallo\tPeas grow.").Select(p => (p.Label, p.Text))
        );

    [Fact]
    public void Nothing_pasted_is_no_paper() => Assert.Empty(Read(" \n\n---\n "));

    private static IReadOnlyList<BroughtPaper> Read(string pasted) => PaperReader.Read([], pasted).Papers;
}
