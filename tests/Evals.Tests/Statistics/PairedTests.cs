using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Evaluation.Statistics;
using Interval = Homeroom.Assistant.Evaluation.Statistics.Interval;

namespace Homeroom.Evals.Tests.Statistics;

public sealed class PairedTests
{
    // Bentur et al. (2009), airway hyper-responsiveness before and after stem cell transplantation, as worked by Fagerland, Lydersen and Laake (2013,
    // 2014): both 1, only before 1, only after 7, neither 12.
    private static readonly PairedTable Bentur = new(1, 1, 7, 12);

    [Fact]
    public void McNemar_gives_the_p_values_of_Fagerland_2013()
    {
        Assert.Equal(0.0703, McNemar.P(7, 1), 4);
        Assert.Equal(0.0391, McNemar.P(7, 1, midP: true), 4);
    }

    // Agresti (2013), "Categorical data analysis", table 11.1: 794 and 570 said the same twice, 150 turned away, 86 turned towards.
    [Fact]
    public void McNemar_on_Agrestis_approval_ratings_shows_the_fall()
    {
        var table = new PairedTable(794, 150, 86, 570);
        Assert.Equal(3.716e-5, McNemar.P(86, 150), 8);
        Near.Equal(-0.06, -0.02, table.Tango(), 2);
        Near.Equal(-0.06, -0.02, table.Newcombe(), 2);
        var (odds, interval) = McNemar.Odds(86, 150);
        Assert.Equal(0.573, odds, 3);
        Near.Equal(0.44, 0.75, interval, 1);
    }

    [Fact]
    public void Tango_and_Newcombe_give_the_intervals_of_Fagerland_2014()
    {
        Near.Equal(0.026, 0.517, Bentur.Tango(), 3);
        Near.Equal(0.026, 0.507, Bentur.Newcombe(), 3);
    }

    // The R package PropCIs 0.3-0: scoreci.mp(25, 28, 618, conf.level = 0.9).
    [Fact]
    public void Tango_gives_the_interval_of_PropCIs() => Near.Equal(-0.0148, 0.0247, new PairedTable(300, 25, 28, 265).Tango(0.9), 4);

    // Cavo et al. (2012), complete response before and after consolidation; Fagerland, Lydersen and Laake (2017), chapter 8.
    [Fact]
    public void Newcombe_gives_the_interval_of_the_consolidation_therapy() =>
        Near.Equal(0.0046, 0.1186, new PairedTable(59, 6, 16, 80).Newcombe(), 4);

    [Fact]
    public void No_change_is_no_proof_that_nothing_changes()
    {
        var few = new PairedTable(3, 0, 0, 0).Tango();
        Assert.InRange(few.Low, -0.6, -0.5);
        Assert.Equal(-few.Low, few.High, 9);
        var z = 1.959963984540054 * 1.959963984540054;
        Assert.Equal(z / (60 + z), new PairedTable(50, 0, 0, 10).Tango().High, 9);
    }

    [Fact]
    public void Hostile_tables_have_answers()
    {
        Assert.Equal(new Interval(-1, 1), default(PairedTable).Tango());
        Assert.Equal(new Interval(-1, 1), default(PairedTable).Newcombe());
        Assert.Equal(1, McNemar.P(0, 0));
        Assert.Equal(1, McNemar.PWorse(0, 0));
        Assert.Equal(Interval.Unknown, McNemar.Odds(0, 0).Interval);
        Assert.Equal(double.PositiveInfinity, McNemar.Odds(5, 0).Interval.High);
        Assert.Equal(-1, new PairedTable(0, 5, 0, 0).Tango().Low);
        Assert.Throws<InvalidOperationException>(() => new PairedTable(1, -1, 0, 0).Tango());
        Assert.Throws<ArgumentOutOfRangeException>(() => McNemar.P(-1, 2));
    }

    [Fact]
    public void Any_table_has_intervals_that_hold_the_difference_and_mirror() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(0, 40).Four().Where(t => t.Item1 + t.Item2 + t.Item3 + t.Item4 > 0).ToArbitrary(),
                t =>
                {
                    var table = new PairedTable(t.Item1, t.Item2, t.Item3, t.Item4);
                    var mirror = new PairedTable(t.Item1, t.Item3, t.Item2, t.Item4);
                    return new[] { (table.Tango(), mirror.Tango()), (table.Newcombe(), mirror.Newcombe()) }.All(p =>
                        p.Item1.Low <= table.Difference + 1e-9
                        && p.Item1.High >= table.Difference - 1e-9
                        && p.Item1 is { Low: >= -1, High: <= 1 }
                        && Math.Abs(p.Item1.Low + p.Item2.High) < 1e-9
                    );
                }
            )
        );

    [Fact]
    public void Any_p_value_of_McNemar_lies_from_0_to_1_and_mid_p_is_never_larger() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(0, 3000).Two().ToArbitrary(),
                t =>
                    McNemar.P(t.Item1, t.Item2) is >= 0 and <= 1
                    && McNemar.P(t.Item1, t.Item2, true) <= McNemar.P(t.Item1, t.Item2)
                    && McNemar.P(t.Item1, t.Item2) == McNemar.P(t.Item2, t.Item1)
                    && (t.Item1 + t.Item2 == 0 || Math.Abs(McNemar.PWorse(t.Item1, t.Item2) + McNemar.PWorse(t.Item2, t.Item1) - 1) < 1e-9)
            )
        );
}
