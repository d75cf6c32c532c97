using System.Text.Json.Nodes;
using Homeroom.Activities.Tests.Library;
using Homeroom.Assistant.BiasActivities;

namespace Homeroom.Activities.Tests.Rules;

/// <summary>The schema of activities, whole, by format and by section.</summary>
public sealed class ActivitySchemaTests
{
    public static TheoryData<string> Formats { get; } = [.. ActivityFormat.All.Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_asks_for_its_sections_in_order_and_for_no_other(string id)
    {
        var format = ActivityFormat.Find(id)!;
        var schema = ActivitySchema.Of(format);
        Assert.Equal(format.Sections, schema["properties"]!.AsObject().Select(p => p.Key));
        Assert.Equal(format.Sections, schema["required"]!.AsArray().Select(r => r!.GetValue<string>()));
        Assert.All(format.Sections, s => Assert.Contains(s, ActivitySchema.SectionIds));
        Assert.EndsWith(".", format.Line, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_section_belongs_to_a_format() =>
        Assert.Equal(
            ActivitySchema.SectionIds.Order(StringComparer.Ordinal),
            ActivityFormat.All.SelectMany(f => f.Sections).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_missing_section_and_one_of_another_format_are_told(string id)
    {
        var format = ActivityFormat.Find(id)!;
        var document = Shelf.With(format).First().Document;
        document.Remove("missing");
        document[ActivitySchema.SectionIds.First(s => !format.Sections.Contains(s))] = new JsonArray();
        var errors = ActivitySchema.Validate(document, format);
        Assert.Equal(2, errors.Count);
        Assert.Contains(errors, e => e is { Path: "/missing", Message: "This part is missing." });
        Assert.Contains(errors, e => e.Message.Contains("No such part", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_goes_to_a_strict_server_has_no_word_that_it_refuses(string id)
    {
        var wire = ActivitySchema.Wire(ActivityFormat.Find(id)!);
        Assert.DoesNotContain("\"minLength\"", wire, StringComparison.Ordinal);
        Assert.DoesNotContain("\"maxLength\"", wire, StringComparison.Ordinal);
        Assert.DoesNotContain("\"pattern\"", wire, StringComparison.Ordinal);
        Assert.DoesNotContain("$schema", wire, StringComparison.Ordinal);
        Assert.Contains("\"check\"", wire, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_is_checked_by_itself()
    {
        var section = Shelf.Get("skate-park").Document["ticket"]!;
        Assert.Empty(ActivitySchema.ValidateSection("ticket", section));
        section["question"] = "";
        Assert.Equal("/ticket/question", Assert.Single(ActivitySchema.ValidateSection("ticket", section)).Path);
        Assert.Throws<ArgumentException>(() => ActivitySchema.ValidateSection("exit", section));
        Assert.Equal("object", ActivitySchema.ForSection("ticket")["type"]!.GetValue<string>());
    }

    [Fact]
    public void What_is_given_away_is_a_copy()
    {
        ActivitySchema.Root.Remove("properties");
        ActivitySchema.Of(ActivityFormat.Spot).Remove("properties");
        Assert.Equal(15, ActivitySchema.Root["properties"]!.AsObject().Count);
        Assert.Equal(9, ActivitySchema.Of(ActivityFormat.Spot)["properties"]!.AsObject().Count);
    }

    [Theory]
    [InlineData("/key/0/quote", "The words, letter for letter")]
    [InlineData("/text/0/paragraphs/1", "Paragraph")]
    [InlineData("/check/before/0/is", "It is")]
    public void The_schema_at_a_place_names_it(string pointer, string description) =>
        Assert.Equal(description, ActivitySchema.At(pointer, Shelf.Get("skate-park").Document)!["description"]!.GetValue<string>());

    [Fact]
    public void There_is_no_schema_where_nothing_belongs() => Assert.Null(ActivitySchema.At("/key/0/colour", Shelf.Get("skate-park").Document));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_document_tells_its_format_even_when_a_section_is_missing(string id)
    {
        var format = ActivityFormat.Find(id)!;
        Assert.Equal(format, ActivityFormat.Of(format.Sections));
        Assert.Equal(format, ActivityFormat.Of([.. format.Sections.Where(s => s != "debrief")]));
    }

    [Fact]
    public void Seven_formats_are_found_by_id()
    {
        Assert.Equal(["spot", "compare", "audit", "perspectives", "rewrite", "rates", "grader"], ActivityFormat.All.Select(f => f.Id));
        Assert.Null(ActivityFormat.Find("quiz"));
        Assert.Equal([ActivityFormat.Spot, ActivityFormat.Compare], ActivityFormat.All.Where(f => f.HasText));
    }
}
