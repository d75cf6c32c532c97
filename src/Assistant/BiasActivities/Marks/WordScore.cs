namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>How two readings of a text agree, word by word: one person's marks beside a key, or two keys.</summary>
/// <param name="Both">Words that both marked.</param>
/// <param name="OnlyFound">Words that only the reading marked.</param>
/// <param name="OnlyKey">Words that only the key marked.</param>
public sealed record WordScore(int Both, int OnlyFound, int OnlyKey)
{
    /// <summary>Share of the reading's words that the key has too; NaN where the reading marked none.</summary>
    public double Precision => Both / (double)(Both + OnlyFound);

    /// <summary>Share of the key's words that the reading has too; NaN where the key marked none.</summary>
    public double Recall => Both / (double)(Both + OnlyKey);

    /// <summary>Their harmonic mean; NaN where neither marked a word.</summary>
    public double F1 => 2 * Both / (double)((2 * Both) + OnlyFound + OnlyKey);

    /// <summary>Compares the words of a reading with those of a key.</summary>
    public static WordScore Of(IEnumerable<TokenSpan> found, IEnumerable<TokenSpan> key)
    {
        var (ours, theirs) = (found.SelectMany(s => s.Tokens()).ToHashSet(), key.SelectMany(s => s.Tokens()).ToHashSet());
        var both = ours.Count(theirs.Contains);
        return new(both, ours.Count - both, theirs.Count - both);
    }

    /// <summary>The sum over texts, so that each word weighs the same.</summary>
    public static WordScore operator +(WordScore one, WordScore other) =>
        new(one.Both + other.Both, one.OnlyFound + other.OnlyFound, one.OnlyKey + other.OnlyKey);
}
