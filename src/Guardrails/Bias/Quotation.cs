namespace Homeroom.Guardrails.Bias;

/// <summary>Words of a source or a student are quoted as they are.</summary>
internal static class Quotation
{
    /// <summary>True inside double quotation marks.</summary>
    public static bool Holds(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.LastIndexOf('“') > before.LastIndexOf('”') || before.Count('"') % 2 == 1;
    }
}
