namespace Homeroom.Assistant.Grading.Flags;

/// <summary>Tells a paper in which the same text stands twice.</summary>
internal static class Doubled
{
    private const int Row = 6;
    private const int Fewest = 20;

    // Own repetitions of genuine papers stay far below.
    private const double Much = 0.35;

    /// <summary>The flag, if it is one.</summary>
    public static PaperFlag? Find(ulong[] words)
    {
        if (words.Length < Fewest)
        {
            return null;
        }

        var rows = Shingles.Rows(words, Row);
        var often = rows.CountBy(r => r).ToDictionary();
        var share = rows.Count(r => often[r] > 1) / (double)rows.Length;
        return share < Much
            ? null
            : new PaperFlag(
                "doubled",
                $"About {share:P0} of this paper stands in it more than once. It may have been pasted twice; look before you mark it.",
                true
            );
    }
}
