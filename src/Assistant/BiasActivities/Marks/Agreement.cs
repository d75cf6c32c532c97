using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>
/// How far pupils mark the same words. It says nothing about who is right: trained experts reach an alpha of about 0.4 on the wording of news (Spinde and
/// others 2021, "Neural media bias detection using distant supervision with BABE").
/// </summary>
/// <param name="Alpha">Krippendorff's alpha, each word marked or not; NaN with fewer than two pupils, and where no word or every word is marked.</param>
/// <param name="ByCode">The same for each code in use: marked with it or not.</param>
/// <param name="Jaccard">
/// Mean over all pairs of pupils: words that both marked, as a share of those that at least one did (Jaccard 1901); NaN without a pair of which one
/// marked something.
/// </param>
/// <param name="Pairs">How many such pairs there are.</param>
public sealed record Agreement(double Alpha, IReadOnlyDictionary<string, double> ByCode, double Jaccard, int Pairs)
{
    /// <summary>Measures the marks of a class.</summary>
    public static Agreement Of(ClassMarks marks, Heat heat)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(heat);
        var (sum, pairs) = (0.0, 0);
        for (var one = 0; one < marks.Pupils.Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var share = JaccardOf(marks.Pupils[one], marks.Pupils[other]);
                (sum, pairs) = double.IsNaN(share) ? (sum, pairs) : (sum + share, pairs + 1);
            }
        }

        return new(
            Krippendorff.YesOrNo(heat.Marked, heat.Pupils),
            heat.ByCode.ToDictionary(c => c.Key, c => Krippendorff.YesOrNo(c.Value, heat.Pupils), StringComparer.Ordinal),
            pairs == 0 ? double.NaN : Steady.Of(sum / pairs),
            pairs
        );
    }

    /// <summary>Words that both marked, as a share of those that at least one did, in the texts that both worked on; NaN where neither marked any.</summary>
    internal static double JaccardOf(PupilMarks one, PupilMarks other)
    {
        var among =
            one.Open is null ? other.Open
            : other.Open is null ? one.Open
            : one.Open.And(other.Open);
        var (both, either) = one.All.With(other.All, among);
        return both / (double)either;
    }
}
