namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>How often each word was marked. A pupil counts once a word, however often the pupil marked it.</summary>
/// <param name="Pupils">How many pupils worked on each word's text.</param>
/// <param name="Marked">How many of them marked each word.</param>
/// <param name="ByCode">How many of them marked each word with a code, for the codes in use.</param>
public sealed record Heat(IReadOnlyList<int> Pupils, IReadOnlyList<int> Marked, IReadOnlyDictionary<string, IReadOnlyList<int>> ByCode)
{
    /// <summary>Counts the marks of a class.</summary>
    public static Heat Of(ClassMarks marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var pupils = marks.PupilsOfTexts();
        return new(
            [.. marks.Text.Tokens.Select(t => pupils[t.Text])],
            marks.Counts(p => p.All),
            marks.Codes.ToDictionary(c => c, c => (IReadOnlyList<int>)marks.Counts(p => p.Of(marks.CodeNumber(c))), StringComparer.Ordinal)
        );
    }

    /// <summary>The share of pupils who marked a word, 0 to 1; NaN where nobody worked on its text.</summary>
    public double Share(int token) => Marked[token] / (double)Pupils[token];

    /// <summary>The code that most pupils chose for a word; null where nobody marked it. Of codes as frequent, the one used first.</summary>
    public string? TopCode(int token) => Marked[token] == 0 ? null : ByCode.MaxBy(c => c.Value[token]).Key;
}
