using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Activities.Tests.Library;

/// <summary>What holds for every ready-made activity.</summary>
public sealed partial class EveryActivityTests
{
    private static readonly RailPipeline Rails = DefaultRails.Create();

    public static TheoryData<string> Ids { get; } = [.. ActivityLibrary.All.Select(a => a.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_fits_the_schema_of_its_format(string id)
    {
        var activity = Shelf.Get(id);
        Assert.Empty(ActivitySchema.Validate(activity.Document, activity.Format));
        Assert.Equal(activity.Format.Sections, activity.Document.Select(s => s.Key));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_keeps_the_rules_between_its_parts(string id) => Assert.Empty(ActivityRules.Check(Shelf.Get(id).Document));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_steps_take_as_long_as_it_says(string id)
    {
        var activity = Shelf.Get(id);
        var steps = activity.Document["activity"]!["steps"]!.AsArray().SelectMany(s => InMinutes().Matches(s!.GetValue<string>()));
        Assert.Equal(activity.Minutes, steps.Sum(m => int.Parse(m.Groups[1].Value, null)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_page_says_the_band_it_stands_under(string id) => Assert.Equal(Shelf.Get(id).Band, Shelf.Get(id).Grade);

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_its_pupils_read_is_right_for_their_age(string id)
    {
        var activity = Shelf.Get(id);
        var grade = Prose.Of(string.Join('\n', Shelf.Passages(activity))).Grade;
        var all = Prose.Of(string.Join('\n', Shelf.PupilTexts(activity).Select(t => t.Text))).Grade;
        var (lowest, highest) = activity.Band switch
        {
            "K-2" => (-2.0, 3.5),
            "3-5" => (1.0, 6.5),
            "6-8" => (3.0, 9.0),
            _ => (4.5, 12.5),
        };
        Assert.InRange(all, -2, highest);
        Assert.InRange(grade, lowest, highest);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_rail_would_keep_it_from_its_pupils(string id)
    {
        var activity = Shelf.Get(id);
        var findings = Rails.Review(new RailInput(Direction.PupilText, activity.Band, [.. Shelf.PupilTexts(activity)]));
        Assert.DoesNotContain(findings, f => f.Severity >= Verdict.Hold);
        var reply = Rails.Review(new RailInput(Direction.Reply, activity.Band, JsonTexts.Of(activity.Document)));
        Assert.DoesNotContain(reply, f => f.Severity >= Verdict.Hold);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_the_rails_note_is_a_specimen_that_it_announces(string id)
    {
        var activity = Shelf.Get(id);
        var findings = Rails.Review(new RailInput(Direction.PupilText, activity.Band, [.. Shelf.PupilTexts(activity)]));
        Assert.All(
            findings.Where(f => f.Severity == Verdict.Note),
            f => Assert.True(Shelf.IsSpecimen(activity, f.Place), $"{f.Code} at {f.Place}: {f.Message}")
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_checks_before_and_after_ask_for_the_same_and_on_other_matters(string id)
    {
        var check = Shelf.Get(id).Document["check"]!;
        IEnumerable<string> Of(string when, string field) => check[when]!.AsArray().Select(s => s![field]!.GetValue<string>());
        Assert.Equal(Of("before", "code").Order(StringComparer.Ordinal), Of("after", "code").Order(StringComparer.Ordinal));
        Assert.NotEqual(Of("before", "is"), Of("after", "is"));
        var (before, after) = (Words(Of("before", "sentence")), Words(Of("after", "sentence")));
        Assert.InRange((double)after / before, 0.7, 1.4);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_asks_what_is_missing_and_talks_with_real_questions(string id)
    {
        var document = Shelf.Get(id).Document;
        var questions = document["debrief"]!["questions"]!.AsArray().Select(q => q!["question"]!.GetValue<string>()).ToList();
        Assert.InRange(questions.Count, 3, 6);
        Assert.All(questions, q => Assert.Contains('?', q));
        Assert.InRange(document["missing"]!["expected"]!.AsArray().Count, 2, 6);
        Assert.Contains('?', document["missing"]!["question"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_says_that_it_is_made_up(string id) =>
        Assert.Matches("[Mm]ade[- ]up|invented|[Ww]e wrote", Shelf.Get(id).Document["activity"]!["about"]!.GetValue<string>());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_document_is_the_askers_own(string id)
    {
        var mine = Shelf.Get(id).Document;
        mine["activity"]!["title"] = "Changed";
        Assert.NotEqual("Changed", Shelf.Get(id).Document["activity"]!["title"]!.GetValue<string>());
        Assert.True(JsonNode.DeepEquals(Shelf.Get(id).Document, Shelf.Get(id).Document));
    }

    private static int Words(IEnumerable<string> sentences) => MarkText.Of([sentences]).Tokens.Count;

    [GeneratedRegex(@"\(([0-9]{1,2}) min\)")]
    private static partial Regex InMinutes();
}
