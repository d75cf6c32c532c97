using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Feedback.Quality;

namespace Homeroom.Feedback.Tests.Quality;

public sealed class QualityTallyTests
{
    private static readonly DateTimeOffset Monday = new(2026, 9, 7, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Taking_drafts_back_leaves_what_the_others_alone_would_have_made()
    {
        var random = new Random(4);
        for (var round = 0; round < 50; round++)
        {
            var rows = Enumerable.Range(0, 40).Select(i => Row(i, "t1", random)).ToList();
            var gone = rows.Where(_ => random.Next(2) == 0).ToList();
            var tally = QualityTally.ByTeacher(rows)[0];
            gone.ForEach(r => tally.Add(r, -1));
            var fresh = QualityTally.ByTeacher(rows.Except(gone))[0];
            Assert.Equal(fresh.Drafts, tally.Drafts);
            Assert.Equal(fresh.Measures.Keys.Order(), tally.Measures.Keys.Order());
            Assert.All(fresh.Measures, m => Assert.Equal(m.Value.Count, tally.Of(m.Key).Count));
            Assert.All(fresh.Measures, m => Assert.Equal(m.Value.Sum, tally.Of(m.Key).Sum, 9));
            Assert.All(fresh.Measures, m => Assert.Equal(m.Value.Squares, tally.Of(m.Key).Squares, 6));
            Assert.All(fresh.Spreads, s => Assert.Equal(s.Value, tally.Spreads[s.Key]));
        }
    }

    [Fact]
    public void A_tally_is_stored_without_a_word_of_a_draft_and_comes_back_the_same()
    {
        var tally = QualityTally.ByTeacher([Row(1, "t1", new Random(1)), Row(2, "t1", new Random(2))])[0];
        var text = JsonSerializer.Serialize(tally, Json.Options);
        var back = JsonSerializer.Deserialize<QualityTally>(text, Json.Options)!;
        Assert.Equal(tally.Drafts, back.Drafts);
        Assert.Equal(tally.Measures, back.Measures);
        Assert.Equal(tally.Spreads["minutes"], back.Spreads["minutes"]);
        Assert.DoesNotContain("t1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_drafts_are_shown_to_oneself_however_few_and_those_of_four_teachers_to_nobody()
    {
        var rows = Enumerable.Range(0, 8).Select(i => Row(i, "t" + (i % 4), new Random(i))).ToList();
        Assert.Null(QualityFigures.OfMany(QualityTally.ByTeacher(rows)));
        var own = QualityFigures.OfOne(QualityTally.ByTeacher(rows)[0])!;
        Assert.Equal((2, 1), (own.Drafts, own.Teachers));
        Assert.NotEmpty(own.Sections);
        Assert.Equal([new DateOnly(2026, 9, 7)], own.Weeks.Select(w => w.Monday));
        Assert.Null(QualityFigures.OfOne(new QualityTally()));
    }

    [Fact]
    public void A_week_of_four_teachers_is_left_out_of_the_trend()
    {
        var random = new Random(3);
        List<QualityRow> rows =
        [
            .. Enumerable.Range(0, 10).Select(i => Row(i, "t" + (i % 5), random)),
            .. Enumerable.Range(10, 4).Select(i => Row(i, "t" + (i % 4), random) with { AskedAt = Monday.AddDays(8) }),
        ];
        var weeks = QualityFigures.OfMany(QualityTally.ByTeacher(rows))!.Weeks;
        Assert.Equal([new DateOnly(2026, 9, 7)], weeks.Select(w => w.Monday));
        Assert.Equal(10, weeks[0].Approved.Drafts);
    }

    [Theory]
    [InlineData(8, 30)]
    [InlineData(40, 10)]
    public void The_true_rate_distance_and_middle_lie_in_their_intervals_though_drafts_of_a_teacher_are_alike(int teachers, int drafts)
    {
        const int Rounds = 600;
        var (random, hits) = (new Random(11), new int[3]);
        for (var round = 0; round < Rounds; round++)
        {
            List<QualityRow> rows = [];
            for (var t = 0; t < teachers; t++)
            {
                // Each teacher has a habit of the own; over all teachers the mean is 0.6 and 0.3, the middle 10 minutes.
                var (habit, pace) = (random.NextDouble() * 0.6, Math.Exp((random.NextDouble() * 2) - 1));
                for (var d = 0; d < drafts; d++)
                {
                    var approved = random.NextDouble() < 0.3 + habit;
                    rows.Add(
                        new QualityRow($"{t}-{d}", "t" + t, "p", "v")
                        {
                            Approved = approved,
                            Distance = Math.Clamp(habit + (random.NextDouble() * 0.1) - 0.05, 0, 1),
                            Minutes = 10 * pace * Math.Exp((random.NextDouble() * 0.2) - 0.1),
                        }
                    );
                }
            }

            var figures = QualityFigures.OfMany(QualityTally.ByTeacher(rows))!;
            hits[0] += figures.Approval.Interval.Contains(0.6) ? 1 : 0;
            hits[1] += figures.Distance!.Interval.Contains(0.3) ? 1 : 0;
            hits[2] += figures.Minutes!.Interval.Contains(10) ? 1 : 0;
        }

        Assert.All(hits, h => Assert.InRange(h / (double)Rounds, 0.92, 1));
    }

    private static QualityRow Row(int i, string teacher, Random random) =>
        new($"d{i}", teacher, "lessons/plan", "v1")
        {
            Approved = random.Next(3) > 0,
            Minutes = random.NextDouble() * 40,
            Distance = random.NextDouble(),
            Distances = new Dictionary<string, double> { ["plan"] = random.NextDouble(), ["quiz"] = random.NextDouble() },
            WordsChanged = random.Next(200),
            Findings = random.Next(4),
            Reasons = random.Next(2) == 0 ? ["Too long"] : [],
            Model = "m",
            AskedAt = Monday.AddHours(i),
            Milliseconds = random.Next(9000),
        };
}
