using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Marks;

namespace Homeroom.Activities.Tests.Marks;

public sealed class GroupFiguresTests
{
    // ProPublica 2016, "How we analyzed the COMPAS recidivism algorithm": contingency tables of all defendants.
    private static readonly GroupRates[] Compas =
    [
        GroupRates.Of(new GroupCounts("Black", 1369, 805, 532, 990)),
        GroupRates.Of(new GroupCounts("White", 505, 349, 461, 1139)),
    ];

    [Fact]
    public void Error_rates_are_those_that_ProPublica_published()
    {
        Assert.Equal([0.4485, 0.2345], Compas.Select(g => Math.Round(g.FalsePositive.Share, 4)));
        Assert.Equal([0.2799, 0.4772], Compas.Select(g => Math.Round(g.FalseNegative.Share, 4)));
        Assert.Equal([0.6297, 0.5913], Compas.Select(g => Math.Round(g.Precision.Share, 4)));
        Assert.Equal(0.2139, GroupRates.Gap(Compas, g => g.FalsePositive), 4);
    }

    [Fact]
    public void The_interval_of_a_rate_is_Wilsons()
    {
        // Newcombe 1998, table I, method 3: 81 of 263 is 0.2553 to 0.3662.
        Assert.Equal(0.2553, new Rate(81, 263).Interval.Low, 4);
        Assert.Equal(0.3662, new Rate(81, 263).Interval.High, 4);
        Assert.Equal((0.0, 1.0), (new Rate(0, 0).Interval.Low, new Rate(0, 0).Interval.High));
    }

    [Fact]
    public void Selection_rates_compare_as_in_the_four_fifths_rule()
    {
        // 29 CFR 1607.4 D as explained in the agencies' questions and answers (1979), question 12: 48 of 80 against 12 of 40, 30 % / 60 % = 50 %.
        GroupRates[] hired = [GroupRates.Of(new GroupCounts("first", 48, 0, 0, 32)), GroupRates.Of(new GroupCounts("second", 12, 0, 0, 28))];
        Assert.Equal(0.5, GroupRates.Ratio(hired, g => g.Selected), 4);
        Assert.True(double.IsNaN(GroupRates.Ratio([hired[0]], g => g.Selected)));
    }

    [Fact]
    public void A_data_set_tells_who_is_in_it_and_whom_the_machine_fails()
    {
        DataSetRow[] rows =
        [
            .. Enumerable.Repeat(new DataSetRow("city", "bus", "bus"), 6),
            new("farm", "bus", "truck"),
            new("farm", "truck", "truck"),
        ];
        var all = DataSetFigures.Of([("city", 50), ("farm", 50)], rows);
        Assert.Equal([0.25, -0.25], all.Groups.Select(g => g.Gap));
        Assert.Equal([0.0, 0.5], all.Groups.Select(g => g.Errors.Share));
        Assert.Equal(0.25, all.Misfit, 6);
        Assert.Equal(new Rate(1, 8), all.Errors);
        Assert.Equal(0, DataSetFigures.Of([("city", 50), ("farm", 50)], rows[4..]).Misfit, 6);
        Assert.Equal(new GroupCounts("farm", 0, 0, 1, 1), DataSetFigures.Counts(["farm"], rows, "bus")[0]);
    }

    [Fact]
    public void The_permutation_test_is_that_of_the_lady_tasting_tea()
    {
        // Fisher 1935, chapter 2: eight cups, all told rightly by chance 1 in 70; both ways 2 in 70. With one pair confused 17 in 70 and 34 in 70.
        var all = GraderAudit.Of([1, 1, 1, 1], [0, 0, 0, 0]);
        Assert.Equal((70, 0.0286, 0.0286), (all.Ways, Math.Round(all.P, 4), Math.Round(all.Least, 4)));
        Assert.Equal(0.4857, GraderAudit.Of([1, 1, 1, 0], [1, 0, 0, 0]).P, 4);
    }

    [Fact]
    public void Two_authors_a_side_can_show_nothing()
    {
        var audit = GraderAudit.Of([10, 10], [2, 2]);
        Assert.Equal(8, audit.Difference);
        Assert.Equal(0.3333, audit.Least, 4);
        Assert.Equal(audit.Least, audit.P, 4);
    }
}
