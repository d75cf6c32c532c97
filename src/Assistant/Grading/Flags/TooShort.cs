namespace Homeroom.Assistant.Grading.Flags;

/// <summary>Tells a paper that is empty, or so short that nothing can be counted.</summary>
internal static class TooShort
{
    private const int Fewest = 10;
    private const double OfClass = 0.1;

    /// <summary>The flag, if it is one.</summary>
    /// <param name="words">Words of the paper.</param>
    /// <param name="usual">Words of the middle paper of the class.</param>
    public static PaperFlag? Find(int words, double usual) =>
        words == 0 ? new PaperFlag("empty", "This paper holds no words. It may not have been handed in, or its file may not have been read.", true)
        : words < Math.Max(Math.Min(Fewest, usual / 2), OfClass * usual)
            ? new PaperFlag("too-short", $"This paper has {words} words; the middle one of the class has {usual:0}. Too little to count.", true)
        : null;
}
