using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Feedback.Edits;
using Homeroom.Assistant.Feedback.Quality;

namespace Homeroom.Feedback.Tests.Quality;

public sealed class PromptQualityTests
{
    [Fact]
    public void Four_teachers_show_nothing_and_five_do()
    {
        var rows = Rows("v1", 5, 4, (_, _) => 0.2);
        Assert.Null(PromptQuality.Of([.. rows.Where(r => r.Teacher != "t0")]).Figures);
        var figures = PromptQuality.Of(rows).Figures!;
        Assert.Equal((20, 5, 0.75), (figures.Drafts, figures.Teachers, figures.Approval.Mean));
        // No teacher differs from another, so 20 drafts are worth 20; five teachers are few, so it is wider than Wilson's.
        var wilson = Proportion.Wilson(15, 20);
        Assert.True(figures.Approval.Interval.Low < wilson.Low && figures.Approval.Interval.High > wilson.High);
        Assert.InRange(figures.Minutes!.Mean, 7 * 0.99, 7 * 1.01);
        Assert.True(figures.Minutes.Interval.Contains(6) && figures.Minutes.Interval.Contains(8));
        Assert.Equal((15, 0.2), (figures.Distance!.Drafts, figures.Distance.Mean));
        Assert.True(figures.Distance.Interval.Width > 0.1, "Equal values are no proof.");
        Assert.Equal((1.5, 0.25, 0.02), (figures.Findings.Mean, figures.Redone.Mean, figures.Cost!.Mean));
        Assert.InRange(figures.Milliseconds!.Mean, 1188, 1212);
    }

    [Fact]
    public void A_section_or_reason_of_few_teachers_is_left_out()
    {
        var rows = Rows("v1", 8, 3, (t, _) => t / 10.0);
        rows = [.. rows.Select(r => r with { Reasons = r.Teacher is "t0" or "t1" or "t2" or "t3" ? ["too long", "rare"] : ["too long"] })];
        rows = [.. rows.Select(r => r.Teacher == "t7" ? r with { Distances = new Dictionary<string, double>(r.Distances) { ["own"] = 1 } } : r)];
        var figures = PromptQuality.Of(rows).Figures!;
        Assert.Equal([KeyValuePair.Create("too long", 24)], figures.Reasons);
        Assert.Equal(["quiz", "plan"], figures.Sections.Select(s => s.Key));
        Assert.True(figures.Sections[1].Value.Interval.Contains(figures.Sections[1].Value.Mean));
    }

    [Fact]
    public void Teachers_who_used_both_versions_are_compared_with_themselves()
    {
        // Teachers differ much, and each changes a little less of the second version.
        var before = Rows("v1", 12, 4, (t, d) => (t * 0.05) + (d * 0.001) + 0.1);
        var after = Rows("v2", 12, 4, (t, d) => (t * 0.05) + (d * 0.001) + 0.04);
        var paired = QualityComparison.Of(Tallies(before), Tallies(after)).Differences.Single(d => d.Name == "edit distance");
        Assert.Equal((12, true, true), (paired.Pairs, paired.IsShown, paired.IsBetter));
        Assert.Equal(-0.06, paired.Difference, 9);
        var others = QualityComparison
            .Of(Tallies(before), Tallies(after.Select(r => r with { Teacher = "x" + r.Teacher })))
            .Differences.Single(d => d.Name == "edit distance");
        Assert.Equal((0, false), (others.Pairs, others.IsShown));
        Assert.Empty(QualityComparison.Of(Tallies(before), Tallies(after.Where(r => r.Teacher is "t1" or "t2"))).Differences);
    }

    [Fact]
    public void Versions_are_told_apart_and_a_draft_becomes_a_row()
    {
        Assert.Equal(
            ["v1", "v2"],
            PromptQuality.ByVersion([.. Rows("v2", 5, 1, (_, _) => 0), .. Rows("v1", 2, 1, (_, _) => 0)]).Select(q => q.Version)
        );
        Assert.Throws<ArgumentException>(() => PromptQuality.Of([.. Rows("v2", 5, 1, (_, _) => 0), .. Rows("v1", 2, 1, (_, _) => 0)]));
        var edits = EditFigures.Of([
            new SectionArrived("a", "\"one two\"", []),
            new DraftingFinished(new Provenance("m", "p", "h", 0, 0, 0, 5, Cost: 2)),
            new Approved("x"),
        ]);
        var row = QualityRow.Of("d", "t", edits, ["long"])!;
        Assert.Equal(("p", "h", true, 0.0, 2m, 5L), (row.Prompt, row.Version, row.Approved, row.Distance, row.Cost, row.Milliseconds));
        Assert.Null(QualityRow.Of("d", "t", EditFigures.Of([]), []));
    }

    private static IReadOnlyList<QualityTally> Tallies(IEnumerable<QualityRow> rows) => QualityTally.ByTeacher(rows);

    internal static List<QualityRow> Rows(string version, int teachers, int drafts, Func<int, int, double> distance) =>
        [
            .. Enumerable
                .Range(0, teachers * drafts)
                .Select(i =>
                {
                    var (teacher, draft) = (i / drafts, i % drafts);
                    var approved = draft > 0 || drafts == 1;
                    return new QualityRow($"{version}-{i}", $"t{teacher}", "lessons/plan", version)
                    {
                        Approved = approved,
                        Minutes = approved ? 5 + draft : null,
                        Distance = approved ? distance(teacher, draft) : null,
                        Distances = approved
                            ? new Dictionary<string, double> { ["plan"] = distance(teacher, draft), ["quiz"] = 0.9 }
                            : new Dictionary<string, double>(),
                        Findings = draft,
                        Redone = draft == 1,
                        Cost = 0.02m,
                        Milliseconds = 1200,
                    };
                }),
        ];
}
