using System.Text.Json.Nodes;
using Homeroom.Assistant;
using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.Activities.Tests.Marks;

public sealed class MarksExportTests
{
    private static readonly MarkText Text = MarkText.Of([
        ["One."],
        ["😀 Two three.", "“Four,” five!"],
    ]);

    private static readonly ClassMarks Marked = ClassMarks.Of(
        Text,
        [new("Amber Otter"), new("Quiet Heron")],
        [
            new("Quiet Heron", 2, 3, "selection", "=HYPERLINK(\"http://x\")"),
            new("gone", 0, 0, "stereotype"),
            new("Amber Otter", 4, 4, "loaded language"),
        ]
    );

    [Fact]
    public void A_mark_is_an_annotation_of_its_words_and_its_place()
    {
        var collection = MarksAnnotations.Of(Marked, "urn:homeroom:session:1", ["urn:homeroom:text:1", "urn:homeroom:text:2"]);
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", (string?)collection["@context"]);
        Assert.Equal(2, (int?)collection["total"]);
        var mark = collection["first"]!["items"]![1]!;
        Assert.Equal(("Annotation", "Pupil 2"), ((string?)mark["type"], (string?)mark["creator"]!["nickname"]));
        Assert.Equal(["selection", "=HYPERLINK(\"http://x\")"], mark["body"]!.AsArray().Select(b => (string?)b!["value"]));
        var target = mark["target"]!;
        Assert.Equal("urn:homeroom:text:2", (string?)target["source"]);
        var (quote, position) = (target["selector"]![0]!, target["selector"]![1]!);
        Assert.Equal(("TextQuoteSelector", "three.\n“Four"), ((string?)quote["type"], (string?)quote["exact"]));
        Assert.Equal(("😀 Two ", ",” five!"), ((string?)quote["prefix"], (string?)quote["suffix"]));

        // Code points: the face counts as one.
        Assert.Equal(("TextPositionSelector", 6, 18), ((string?)position["type"], (int?)position["start"], (int?)position["end"]));
    }

    [Fact]
    public void No_nickname_leaves_the_session()
    {
        var json = MarksAnnotations.Of(Marked, "urn:a", ["urn:t:1", "urn:t:2"]).ToJsonString() + MarksCsv.Marks(Marked);
        Assert.DoesNotContain("Heron", json, StringComparison.Ordinal);
        Assert.DoesNotContain("gone", json, StringComparison.Ordinal);
        Assert.IsType<JsonObject>(JsonNode.Parse(MarksAnnotations.Of(Marked, "urn:a", ["urn:t:1", "urn:t:2"]).ToJsonString()));
    }

    [Fact]
    public void A_reason_that_a_spreadsheet_would_run_stays_text()
    {
        var lines = MarksCsv.Marks(Marked).Split("\r\n");
        Assert.Equal("pupil,text,paragraph,first word,last word,words,code,reason", lines[0]);
        Assert.Equal("1,2,2,5,5,five,loaded language,", lines[1]);
        Assert.EndsWith(",selection,\"'=HYPERLINK(\"\"http://x\"\")\"", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1 tab")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("  =1")]
    [InlineData("\r=1")]
    [InlineData("＝1+1")]
    [InlineData("\"=1")]
    [InlineData("'=1")]
    public void Whatever_looks_like_a_formula_is_guarded(string cell) =>
        Assert.Contains($"'{cell[0]}".Replace("\"", "\"\"", StringComparison.Ordinal), CsvText.Cell(cell), StringComparison.Ordinal);

    [Theory]
    [InlineData("-3.5")]
    [InlineData("plain words")]
    [InlineData("")]
    public void Figures_and_words_stay_as_they_are(string cell) => Assert.Equal(cell, CsvText.Cell(cell));

    [Fact]
    public void Words_have_a_row_each_with_their_counts()
    {
        var lines = MarksCsv.Words(Text, Heat.Of(Marked)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Text.Tokens.Count + 1, lines.Length);
        Assert.Equal("4,2,\"“Four,”\",2,1,0.500,1,0", lines[4]);
    }
}
