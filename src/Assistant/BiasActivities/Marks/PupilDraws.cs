using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>Draws of the pupils of a class, made once for all figures: how often each pupil is in each draw.</summary>
internal sealed class PupilDraws
{
    private readonly ClassMarks _marks;
    private readonly BootstrapPlan _plan;
    private readonly int[][] _times;

    public PupilDraws(ClassMarks marks, BootstrapPlan plan)
    {
        (_marks, _plan, _times) = (marks, plan, new int[plan.Resamples][]);
        var (dice, drawn) = (new Dice(plan.Seed), new int[marks.Count]);
        for (var draw = 0; draw < _times.Length; draw++)
        {
            _times[draw] = new int[marks.Count];
            if (marks.Count > 0)
            {
                dice.Fill(drawn, marks.Count);
            }

            foreach (var pupil in drawn)
            {
                _times[draw][pupil]++;
            }
        }
    }

    /// <summary>The interval of alpha of words in these sets or not.</summary>
    public Interval Alpha(Func<PupilMarks, TokenSet?> of)
    {
        int[][] marked = [.. _marks.Pupils.Select(p => of(p)?.ToArray() ?? [])];
        int[] ends = [.. _marks.Text.Texts.Select((_, text) => _marks.Text.Tokens.Count(t => t.Text <= text))];
        bool[][] worked = [.. _marks.Pupils.Select(p => Enumerable.Range(0, _marks.Text.Texts.Count).Select(p.WorkedOn).ToArray())];
        var (counts, pupils, pairs) = (new int[_marks.Text.Tokens.Count], new int[_marks.Text.Texts.Count], new int[_marks.Text.Texts.Count]);
        return Read(times =>
        {
            Array.Clear(counts);
            Array.Clear(pupils);
            Array.Clear(pairs);
            for (var pupil = 0; pupil < times.Length; pupil++)
            {
                Count(times[pupil], marked[pupil], worked[pupil], counts, pupils, pairs);
            }

            for (var text = 0; text < pairs.Length; text++)
            {
                pairs[text] = (pupils[text] * pupils[text]) - pairs[text];
            }

            return Krippendorff.YesOrNo(counts, ends, pupils, pairs);
        });
    }

    /// <summary>The interval of the mean Jaccard index of two different pupils.</summary>
    public Interval Jaccard()
    {
        var count = _marks.Count;
        var (shares, known) = (new double[count * count], new int[count * count]);
        for (var one = 0; one < count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var share = Agreement.JaccardOf(_marks.Pupils[one], _marks.Pupils[other]);
                (shares[(one * count) + other], known[(one * count) + other]) = double.IsNaN(share) ? (0, 0) : (share, 1);
            }
        }

        return Read(times =>
        {
            var (sum, pairs) = (0.0, 0);
            for (var one = 0; one < count; one++)
            {
                if (times[one] == 0)
                {
                    continue;
                }

                var (with, among) = (0.0, 0);
                var row = shares.AsSpan(one * count, one);
                var knownRow = known.AsSpan(one * count, one);
                for (var other = 0; other < row.Length; other++)
                {
                    with += times[other] * row[other];
                    among += times[other] * knownRow[other];
                }

                sum += times[one] * with;
                pairs += times[one] * among;
            }

            return pairs == 0 ? double.NaN : sum / pairs;
        });
    }

    /// <summary>The interval of a mean over pupils; pupils without a figure are left out of each draw.</summary>
    public Interval Mean(IEnumerable<double>? figures)
    {
        if (figures is null)
        {
            return Interval.Unknown;
        }

        double[] values = [.. figures];
        return Read(times =>
        {
            var (sum, drawn) = (0.0, 0);
            for (var pupil = 0; pupil < times.Length; pupil++)
            {
                if (times[pupil] > 0 && double.IsFinite(values[pupil]))
                {
                    sum += times[pupil] * values[pupil];
                    drawn += times[pupil];
                }
            }

            return drawn == 0 ? double.NaN : sum / drawn;
        });
    }

    private Interval Read(Func<int[], double> figure)
    {
        if (_marks.Count < 2)
        {
            return Interval.Unknown;
        }

        var found = new double[_times.Length];
        for (var draw = 0; draw < found.Length; draw++)
        {
            found[draw] = figure(_times[draw]);
        }

        return ResampleEnds.Read(found, figure([.. Enumerable.Repeat(1, _marks.Count)]), _ => double.NaN, _marks.Count, _plan);
    }

    private static void Count(int times, int[] marked, bool[] worked, int[] counts, int[] pupils, int[] squares)
    {
        if (times == 0)
        {
            return;
        }

        foreach (var token in marked)
        {
            counts[token] += times;
        }

        for (var text = 0; text < worked.Length; text++)
        {
            pupils[text] += worked[text] ? times : 0;
            squares[text] += worked[text] ? times * times : 0;
        }
    }
}
