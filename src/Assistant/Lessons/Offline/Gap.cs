namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>A marked place that a teacher fills: "[You fill: the worked example]".</summary>
internal static class Gap
{
    public const string Open = "[You fill: ";

    public static string For(string what) => $"{Open}{what.Replace('[', '(').Replace(']', ')')}]";

    public static bool Has(string text) => text.Contains(Open, StringComparison.Ordinal);
}
