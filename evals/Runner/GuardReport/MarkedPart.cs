namespace Homeroom.Evals.GuardReport;

/// <summary>The part of a page that a command writes; everything around it was written by hand and stays.</summary>
internal static class MarkedPart
{
    public const string Begin = "<!-- measured: begin -->";
    public const string End = "<!-- measured: end -->";

    /// <summary>The page with another part between its markers.</summary>
    /// <exception cref="FormatException">The page does not have both markers, in order.</exception>
    public static string Replace(string page, string part)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        return begin < 0 || end < begin
            ? throw new FormatException($"The page has no place for the table. Put these two lines where it belongs:\n{Begin}\n{End}")
            : $"{page[..(begin + Begin.Length)]}\n{part.Trim('\n')}\n{page[end..]}";
    }
}
