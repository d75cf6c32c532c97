using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Assistant.Grading.ShortAnswers;

/// <summary>Suggested marks for the answers to one question: a blend of ridges, weighed by how well each tells marks that it was not shown.</summary>
internal sealed class ItemMarks
{
    private static readonly (double Leaning, double Counted)[] CountedTrust = [(0.5, 0.1), (0.5, 0.5), (0.1, 0.1)];
    private static readonly (double Words, double Letters)[] WordTrust = [(0.3, 0.3), (1, 1), (2, 0.5), (0.5, 2)];
    private static readonly double[] Penalties = [0.2, 0.5];

    private readonly double[] _levels;
    private readonly double[] _values;

    /// <summary>Calibrates.</summary>
    /// <param name="answers">The answers as numbers.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="marked">Which are marked.</param>
    /// <param name="marks">Their marks, at least two that differ.</param>
    public ItemMarks(Kernels answers, int count, int[] marked, double[] marks)
    {
        _levels = Levels(marks);
        var (mean, spread) = Standard.Moments(marks);
        var values = marks.Select(m => (m - mean) / spread).ToArray();
        var likeness = marked.Select(m => Enumerable.Range(0, count).Select(i => answers.Likeness(m, i)).ToArray()).ToArray();
        var (told, left, error) = Blend(likeness, marked, values, count);
        // Suggestions are spread as the marks are: what is told and what is missed together.
        var (middle, width) = Standard.Moments(told);
        var stretch = Math.Min(2, Math.Sqrt(Math.Clamp((width * width) + (0.9 * error), 0.5, 1.3)) / Math.Max(width, 1e-9));
        _values = [.. told.Select(t => mean + (spread * (middle + ((t - middle) * stretch))))];
        var missed = left.Select((l, i) => mean + (spread * (middle + ((l - middle) * stretch))) - marks[i]).Sum(d => d * d) / marks.Length;
        Missed = Math.Sqrt(missed) + 1e-6;
    }

    /// <summary>How far marks are off that were not shown: the root of the mean square.</summary>
    public double Missed { get; }

    /// <summary>The mark of an answer, and how likely it is the teacher's when errors are normal.</summary>
    public (double Mark, double Confidence) Of(int answer)
    {
        var value = _values[answer];
        var at = _levels.Index().MinBy(l => Math.Abs(l.Item - value)).Index;
        var below = at == 0 ? 0 : Below((((_levels[at - 1] + _levels[at]) / 2) - value) / Missed);
        var above = at == _levels.Length - 1 ? 1 : Below((((_levels[at] + _levels[at + 1]) / 2) - value) / Missed);
        return (_levels[at], above - below);
    }

    private static (double[] Told, double[] Left, double Error) Blend(
        (double Leaning, double Counted, double Words, double Letters)[][] likeness,
        int[] marked,
        double[] values,
        int count
    )
    {
        var (told, left, error, total) = (new double[count], new double[marked.Length], 0.0, 0.0);
        foreach (var (counted, words, penalty) in from c in CountedTrust from w in WordTrust from p in Penalties select (c, w, p))
        {
            var sums = likeness
                .Select(row =>
                    row.Select(l =>
                            1 + (counted.Leaning * l.Leaning) + (counted.Counted * l.Counted) + (words.Words * l.Words) + (words.Letters * l.Letters)
                        )
                        .ToArray()
                )
                .ToArray();
            var among = new double[marked.Length, marked.Length];
            for (var i = 0; i < marked.Length; i++)
            {
                for (var j = 0; j < marked.Length; j++)
                {
                    among[i, j] = sums[i][marked[j]];
                }
            }

            if (Ridge.Fit(among, penalty, values) is not { } ridge)
            {
                continue;
            }

            var weight = Math.Exp(-0.5 * marked.Length * ridge.Error);
            (total, error) = (total + weight, error + (weight * ridge.Error));
            for (var i = 0; i < marked.Length; i++)
            {
                left[i] += weight * ridge.LeftOut[i];
                for (var j = 0; j < count; j++)
                {
                    told[j] += weight * ridge.Dual[i] * sums[i][j];
                }
            }
        }

        return ([.. told.Select(t => t / total)], [.. left.Select(l => l / total)], error / total);
    }

    // Whole marks between the lowest and the highest given, or those given where some are no whole ones.
    private static double[] Levels(double[] marks) =>
        marks.All(m => Math.Abs(m - Math.Round(m)) < 1e-9) && marks.Max() - marks.Min() <= 100
            ? [.. Enumerable.Range(0, (int)(marks.Max() - marks.Min()) + 1).Select(i => Math.Round(marks.Min()) + i)]
            : [.. marks.Distinct().Order()];

    // The share of a normal spread that lies below; a logistic curve that is off by at most 0.01 (Bowling and others 2009).
    private static double Below(double z) => 1 / (1 + Math.Exp(-((0.07056 * z * z * z) + (1.5976 * z))));
}
