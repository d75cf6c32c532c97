using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.WebApi.Accounts;

namespace Homeroom.WebApi.Tests.Grading;

public sealed class ErasedSetTests
{
    [Theory]
    [InlineData("Zaphira Quillmoor", true)]
    [InlineData("Quillmoor, Zaphira", true)]
    [InlineData("Zaphira Quillmoor (2)", true)]
    [InlineData("Zaphira Q.", true)]
    [InlineData("Zaphira Maria Quillmoor", true)]
    [InlineData("Zaphira", true)]
    [InlineData("Zaphira Other", false)]
    [InlineData("Leo Park", false)]
    [InlineData("Leo Quillmoor", false)]
    public void Whose_paper_it_is_takes_more_than_one_name_of_several(string student, bool theirs) =>
        Assert.Equal(theirs, ErasedSet.IsTheirs(student, new NameErasure(["Zaphira Quillmoor", "Zaphira", "Quillmoor"])));

    [Fact]
    public void Evidence_moves_with_the_text()
    {
        const string text = "Then Zaphira said that plants need water. So they do.";
        var erased = Erase(text, new Span(text.IndexOf("plants", StringComparison.Ordinal), 6), new Span(0, 4));
        var paper = Assert.Single(erased.Changed);
        var shown = erased.Set.Papers["p"].Marks["claim"].Shown!;
        Assert.Equal(["plants", "Then"], shown.Evidence.Select(s => paper.Text.Substring(s.Start, s.Length)));
    }

    private static ErasedSet Erase(string text, params Span[] evidence)
    {
        var rubric = Homeroom.Assistant.Grading.Rubrics.RubricLibrary.Find("argument", "6-8")!.Rubric;
        MarkingEvent[] events =
        [
            new SetUp(new AssignmentSetup { Title = "Plants", Rubric = rubric }),
            new PaperAdded("p"),
            new LevelGiven("p", "claim", 2, new ShownSuggestion { By = "writing", Evidence = evidence }),
        ];
        return new ErasedSet([new ClassPaper("p", "Leo Park", text)], events, new NameErasure(["Zaphira"]), "Ms Okafor", DateTimeOffset.UnixEpoch);
    }
}
