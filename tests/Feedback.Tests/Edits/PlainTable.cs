namespace Homeroom.Feedback.Tests.Edits;

/// <summary>The textbook tables, whole in memory, to hold the fast ones against.</summary>
internal static class PlainTable
{
    public static int Edits(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        Fill(a, b, (i, j) => i + j, (same, corner, above, left) => Math.Min(corner + (same ? 0 : 1), Math.Min(above, left) + 1));

    public static int Common(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        Fill(a, b, (_, _) => 0, (same, corner, above, left) => same ? corner + 1 : Math.Max(above, left));

    private static int Fill(IReadOnlyList<string> a, IReadOnlyList<string> b, Func<int, int, int> edge, Func<bool, int, int, int, int> cell)
    {
        var table = new int[a.Count + 1, b.Count + 1];
        for (var i = 0; i <= a.Count; i++)
        {
            for (var j = 0; j <= b.Count; j++)
            {
                table[i, j] = i == 0 || j == 0 ? edge(i, j) : cell(a[i - 1] == b[j - 1], table[i - 1, j - 1], table[i - 1, j], table[i, j - 1]);
            }
        }

        return table[a.Count, b.Count];
    }
}
