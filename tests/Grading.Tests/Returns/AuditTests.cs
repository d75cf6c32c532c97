using System.Text.Json.Nodes;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Returns;
using Homeroom.Assistant.Lessons;
using Homeroom.Grading.Tests.Marking;

namespace Homeroom.Grading.Tests.Returns;

public sealed class AuditTests
{
    private static readonly ShownSuggestion Suggestion = new()
    {
        By = "writing",
        Points = 3,
        Low = 2,
        High = 4,
        Evidence = [new Span(0, 4), new Span(10, 7)],
        Flags = ["doubled", "injection"],
        CalibratedOn = 12,
    };

    [Fact]
    public void Every_locked_mark_has_a_line_and_nothing_else_has()
    {
        var set = Set();
        Assert.Equal(
            [
                ("p1", "claim", MarkAction.Kept),
                ("p1", "evidence", MarkAction.Raised),
                ("p2", "claim", MarkAction.Own),
                ("p2", "evidence", MarkAction.Lowered),
            ],
            Lines(set).Select(l => (l.Paper, l.Criterion, l.Action))
        );
    }

    [Fact]
    public void A_line_says_all_that_stands_behind_a_mark()
    {
        var line = Lines(Set())[0];
        Assert.Equal(new ClassPaper("p1", "Ada", "The paper of Ada.").Hash(), line.InputHash);
        Assert.Equal((1, "writing", "none", "none"), (line.RubricVersion, line.Source, line.Model, line.Prompt));
        Assert.Equal((3, 2, 4, 12), (line.Suggestion, line.Low, line.High, line.CalibratedOn));
        Assert.Equal(Suggestion.Evidence, line.Evidence);
        Assert.Equal(Suggestion.Flags, line.Detectors);
        Assert.Equal((3, Sets.Teacher, Sets.Teacher, "d7"), (line.Final, line.By, line.LockedBy, line.FeedbackDraft));
        Assert.True(line.MarkedAt < line.LockedAt);
    }

    [Fact]
    public void A_model_is_named_with_the_version_of_its_prompt()
    {
        var set = Sets.Of()
            .Paper("p1", "Ada", "a", 3)
            .Mark("p1", "evidence", 3, Suggestion with { By = "gpt-x", Prompt = "grading/levels@3" })
            .Lock("p1");
        var line = Lines(set)[1];
        Assert.Equal(("model", "gpt-x", "grading/levels@3"), (line.Source, line.Model, line.Prompt));
    }

    [Fact]
    public void A_mark_that_the_teacher_changed_says_so_until_it_is_taken_back()
    {
        var set = Sets.Of().Paper("p1", "Ada", "a", 2, 2).Mark("p1", "claim", 3, Suggestion).Lock("p1");
        Assert.Equal([MarkAction.Changed, MarkAction.Own], Lines(set).Select(l => l.Action));
        set.Mark("p1", "claim", null).Mark("p1", "claim", 3, Suggestion).Lock("p1");
        Assert.Equal(MarkAction.Kept, Lines(set)[0].Action);
    }

    [Fact]
    public void An_open_paper_leaves_no_line()
    {
        var set = Set();
        set.Mark("p1", "claim", 1);
        Assert.All(Lines(set), l => Assert.Equal("p2", l.Paper));
    }

    [Fact]
    public void Json_lines_hold_to_their_schema()
    {
        var schema = JsonNode.Parse(Audit.Schema)!.AsObject();
        var lines = Audit.JsonLines(Lines(Set())).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.All(lines, l => Assert.Empty(SchemaCheck.Run(schema, schema, JsonNode.Parse(l), "")));
        var broken = JsonNode.Parse(lines[0])!.AsObject();
        broken["action"] = "returned";
        broken.Remove("final");
        broken["student"] = "Ada";
        Assert.Equal(3, SchemaCheck.Run(schema, schema, broken, "").Count);
    }

    [Fact]
    public void Schema_and_columns_name_the_same_things()
    {
        var described = JsonNode.Parse(Audit.Schema)!["properties"]!.AsObject().Select(p => p.Key).Except(["format", "version"]).Order();
        var columns = Audit.Csv([]).Trim().Split(',').Order();
        Assert.Equal(described, columns);
    }

    [Fact]
    public void No_name_of_a_student_and_no_word_of_a_paper_stands_in_the_audit()
    {
        var lines = Lines(Set());
        Assert.All(
            new[] { Audit.Csv(lines), Audit.JsonLines(lines) },
            text =>
            {
                Assert.DoesNotContain("Ada", text, StringComparison.Ordinal);
                Assert.DoesNotContain("The paper", text, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void The_table_has_the_same_figures()
    {
        var row = Audit.Csv(Lines(Set())).Split("\r\n")[1];
        Assert.Contains(",writing,none,none,3,2,4,,12,0+4 10+7,doubled injection,d7,kept,3,Ms Okafor,", row, StringComparison.Ordinal);
    }

    private static IReadOnlyList<AuditLine> Lines(Sets set) => Audit.Lines(set.Returned, set.Events);

    private static Sets Set()
    {
        var set = Sets.Of().Paper("p1", "Ada", "The paper of Ada.").Paper("p2", "Ben", "Ben's.").Paper("p3", "Cy", "Open.", 3, 3);
        set.Mark("p1", "claim", 3, Suggestion).Write("p1", "claim", "Clear.", "d7").Mark("p1", "evidence", 4, Suggestion);
        set.Mark("p2", "claim", 2, new ShownSuggestion { By = "writing", Silent = "Too short." }).Mark("p2", "evidence", 1, Suggestion);
        return set.Lock("p1", "p2");
    }
}
