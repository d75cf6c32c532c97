using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.Activities.Tests.Library;

/// <summary>What the numbers of ready-made activities show.</summary>
public sealed class FigureTests
{
    public static TheoryData<string> Audits { get; } = [.. Shelf.With(ActivityFormat.Audit).Select(a => a.Id)];

    [Theory]
    [MemberData(nameof(Audits))]
    public void A_data_set_has_an_imbalance_and_a_gap_to_find(string id)
    {
        var figures = Shelf.DataSet(Shelf.Get(id).Document);
        Assert.Contains(figures.Groups, g => Math.Abs(g.Gap) >= 0.05);
        Assert.InRange(figures.Groups.Max(g => g.Errors.Share) - figures.Groups.Min(g => g.Errors.Share), 0.25, 1);
    }

    [Theory]
    [MemberData(nameof(Audits))]
    public void A_fair_choice_of_rows_can_be_made(string id)
    {
        var document = Shelf.Get(id).Document;
        var keep = document["data"]!["keep"]!.GetValue<int>();
        List<int> kept = [];
        foreach (var group in Shelf.DataSet(document).Groups)
        {
            var rowsOfIt = group.Expected * keep;
            Assert.Equal(Math.Round(rowsOfIt), rowsOfIt, 6);
            var rows = document["data"]!["rows"]!
                .AsArray()
                .Select((r, i) => (Name: r!["group"]!.GetValue<string>(), i))
                .Where(r => r.Name == group.Name);
            kept.AddRange(rows.Take((int)Math.Round(rowsOfIt)).Select(r => r.i));
        }

        Assert.Equal(keep, kept.Count);
        Assert.Equal(0, Shelf.DataSet(document, kept).Misfit, 6);
    }

    [Theory]
    [InlineData("voice-helper", 4, 16)]
    [InlineData("crossing-light", 4, 20)]
    [InlineData("writing-detector", 5, 24)]
    public void What_the_talk_says_of_the_data_set_is_so(string id, int wrong, int rows)
    {
        var errors = Shelf.DataSet(Shelf.Get(id).Document).Errors;
        Assert.Equal((wrong, rows), (errors.Count, errors.Of));
    }

    [Theory]
    [InlineData("reading-helper", 0, "mistakes", 0)]
    [InlineData("reading-helper", 1, "mistakes", 1)]
    [InlineData("reading-helper", 2, "mistakes apart", 0)]
    [InlineData("reading-helper", 3, "wrongly no", 1)]
    [InlineData("reading-helper", 4, "false negative rate", 1)]
    [InlineData("comment-filter", 0, "false positive rate", 0)]
    [InlineData("comment-filter", 1, "false positive rate", 1)]
    [InlineData("comment-filter", 2, "false positive rates apart", 0)]
    [InlineData("comment-filter", 3, "false negative rate", 1)]
    [InlineData("comment-filter", 4, "error rate of all", 0)]
    [InlineData("saturday-class", 0, "precision", 0)]
    [InlineData("saturday-class", 1, "precision", 1)]
    [InlineData("saturday-class", 2, "false positive rate", 0)]
    [InlineData("saturday-class", 3, "false positive rate", 1)]
    [InlineData("saturday-class", 4, "should be yes", 0)]
    [InlineData("saturday-class", 5, "false negative rate", 1)]
    public void An_answer_is_what_the_table_gives(string id, int question, string figure, int group)
    {
        var document = Shelf.Get(id).Document;
        var groups = GroupCounts.In(document);
        var (one, g) = (groups[0], groups[group]);
        int Mistakes(GroupCounts c) => c.FalsePositives + c.FalseNegatives;
        var expected = figure switch
        {
            "mistakes" => Mistakes(g),
            "mistakes apart" => Math.Abs(Mistakes(one) - Mistakes(groups[1])),
            "wrongly no" => g.FalseNegatives,
            "false negative rate" => 100 * GroupRates.Of(g).FalseNegative.Share,
            "false positive rate" => 100 * GroupRates.Of(g).FalsePositive.Share,
            "false positive rates apart" => 100 * GroupRates.Gap(groups.Select(GroupRates.Of), r => r.FalsePositive),
            "error rate of all" => 100.0 * groups.Sum(Mistakes) / groups.Sum(c => c.All),
            "precision" => 100 * GroupRates.Of(g).Precision.Share,
            _ => 100.0 * (g.TruePositives + g.FalseNegatives) / g.All,
        };
        var answer = document["rates"]!["questions"]![question]!;
        Assert.Equal(Math.Round(expected, MidpointRounding.AwayFromZero), answer["answer"]!.GetValue<int>());
        Assert.InRange(answer["tolerance"]!.GetValue<int>(), Math.Abs(expected - Math.Round(expected)) > 1e-9 ? 1 : 0, 2);
        Assert.Equal(16, Shelf.With(ActivityFormat.Rates).Sum(a => a.Document["rates"]!["questions"]!.AsArray().Count));
    }

    [Theory]
    [InlineData("honor-group", 2, 0.0286)]
    [InlineData("first-language", 0, 1)]
    [InlineData("night-shift", 1, 0.4571)]
    public void A_grader_shows_in_an_exact_test_what_its_lesson_is_about(string id, double difference, double p)
    {
        var authors = Shelf.Get(id).Document["grader"]!["authors"]!.AsArray();
        List<double> Scores(string group) =>
            [.. authors.Where(a => a!["group"]!.GetValue<string>() == group).Select(a => (double)a!["score"]!.GetValue<int>())];
        var audit = GraderAudit.Of(Scores("first"), Scores("second"));
        Assert.Equal(difference, audit.Difference, 6);
        Assert.Equal(p, audit.P, 4);
        Assert.InRange(audit.Least, 0, 0.05);
    }

    [Fact]
    public void Recorded_scores_are_said_to_be_ours() =>
        Assert.All(
            Shelf.With(ActivityFormat.Grader),
            a => Assert.Equal("Written by us for practice; no real grader gave them.", a.Document["grader"]!["recorded"]!.GetValue<string>())
        );
}
