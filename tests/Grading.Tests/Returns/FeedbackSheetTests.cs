using Homeroom.Assistant.Grading.Returns;
using Homeroom.Assistant.Lessons.Paper;
using Homeroom.Grading.Tests.Marking;

namespace Homeroom.Grading.Tests.Returns;

public sealed class FeedbackSheetTests
{
    [Fact]
    public void A_sheet_has_levels_words_and_room_for_a_reply()
    {
        var set = Sets.Of().Paper("p1", "Ada", "text", 3, 2).Write("p1", "claim", "Your claim is clear.").Write("p1", "", "A good start.").Lock("p1");
        Assert.Equal(
            [
                new Block.Heading(1, "Should school start later?"),
                new Block.Paragraph("Ada, 8A", "Student"),
                new Block.Heading(2, "Claim: Secure"),
                new Block.Paragraph("Claim at level 3."),
                new Block.Paragraph("Your claim is clear.", "Your teacher says"),
                new Block.Heading(2, "Evidence: Getting there"),
                new Block.Paragraph("Evidence at level 2."),
                new Block.Heading(2, "Overall"),
                new Block.Paragraph("A good start."),
                new Block.Heading(2, "What will you do next?"),
                new Block.Lines(5),
            ],
            FeedbackSheet.Of(set.Returned[0], new SheetWishes())
        );
    }

    [Fact]
    public void Marks_and_total_are_there_only_if_the_teacher_wants_them()
    {
        var rubric = Sets.Rubric(Sets.Criterion("claim", "Claim", weight: 2), Sets.Criterion("evidence", "Evidence")) with { HalfPoints = true };
        var work = Sets.Of(rubric).Paper("p1", "Ada", "text", 2.5, 4).Lock("p1").Returned[0];
        var with = FeedbackSheet.Of(work, new SheetWishes { Total = true, ReplyLines = 0 });
        Assert.Contains(new Block.Heading(2, "Claim: between Getting there and Secure (2.5 of 4, counts twice)"), with);
        Assert.Equal(new Block.Paragraph("9 of 12", "Total"), with[^1]);
        Assert.DoesNotContain(
            FeedbackSheet.Of(work, new SheetWishes()),
            b => b is Block.Paragraph { Label: "Total" } or Block.Heading { Text: "Claim: 2.5" }
        );
    }

    [Fact]
    public void A_sheet_has_nothing_of_another_student()
    {
        var set = Sets.Of()
            .Paper("p1", "Ada", "Words of Ada", 3, 2)
            .Write("p1", "claim", "For one.")
            .Paper("p2", "Ben", "Words of Ben", 4, 4)
            .Write("p2", "claim", "For two.")
            .Lock("p1", "p2");
        var sheets = set.Returned.Select(w => string.Join('\n', FeedbackSheet.Of(w, new SheetWishes { Total = true }))).ToList();
        Assert.DoesNotContain("Ben", sheets[0], StringComparison.Ordinal);
        Assert.DoesNotContain("For two.", sheets[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", sheets[1], StringComparison.Ordinal);
        Assert.DoesNotContain("For one.", sheets[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_student_begins_on_a_page_of_their_own()
    {
        var set = Sets.Of().Paper("p1", "Ada", "a", 3, 2).Paper("p2", "Ben", "b", 4, 4).Paper("p3", "Cy", "c", 1, 1).Lock("p1", "p2", "p3");
        var all = FeedbackSheet.All(set.Returned, new SheetWishes());
        Assert.Equal(2, all.OfType<Block.NewPage>().Count());
        Assert.All(all.Index().Where(b => b.Item is Block.NewPage), b => Assert.True(all[b.Index + 1] is Block.Heading { Level: 1 }));
    }
}
