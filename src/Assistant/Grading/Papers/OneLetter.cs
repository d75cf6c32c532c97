namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Tells a slip of the pen: one letter too many, missing, wrong, or two that changed places.</summary>
internal static class OneLetter
{
    /// <summary>Whether two words are one slip apart and not the same.</summary>
    public static bool Apart(string one, string other)
    {
        var (brief, full) = one.Length <= other.Length ? (one, other) : (other, one);
        if (full.Length - brief.Length > 1 || one == other)
        {
            return false;
        }

        var at = brief.AsSpan().CommonPrefixLength(full);
        var less = brief.AsSpan(at);
        var more = full.AsSpan(at);
        return brief.Length < full.Length
            ? less.SequenceEqual(more[1..])
            : less[1..].SequenceEqual(more[1..])
                || (less.Length > 1 && less[0] == more[1] && less[1] == more[0] && less[2..].SequenceEqual(more[2..]));
    }
}
