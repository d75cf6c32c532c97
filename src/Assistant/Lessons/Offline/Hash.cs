namespace Homeroom.Assistant.Lessons.Offline;

internal static class Hash
{
    /// <summary>FNV-1a. string.GetHashCode differs from run to run, and plans must not.</summary>
    public static uint Of(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
