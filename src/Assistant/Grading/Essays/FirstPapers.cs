namespace Homeroom.Assistant.Grading.Essays;

/// <summary>
/// Which papers a teacher marks first: the class is put in the order in which papers lean and cut into as many parts as papers are wanted; of each part, the paper in its middle. So
/// the whole spread is seen whatever chance would have drawn, and neither end sets the measure.
/// </summary>
internal static class FirstPapers
{
    /// <summary>The places of the papers, from the lowest leaning to the highest; all papers where there are no more.</summary>
    public static IReadOnlyList<int> Choose(ClassNumbers papers, IEnumerable<int> among, int wanted)
    {
        var order = among.OrderBy(i => papers.Leaning.Of[i]).ThenBy(i => i).ToList();
        var parts = Math.Min(wanted, order.Count);
        return [.. Enumerable.Range(0, parts).Select(part => order[((2 * part) + 1) * order.Count / (2 * parts)])];
    }
}
