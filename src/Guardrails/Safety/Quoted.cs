namespace Homeroom.Guardrails.Safety;

/// <summary>Words that stand in quotation marks belong to somebody who is spoken about.</summary>
internal static class Quoted
{
    private const int Reach = 300;

    /// <summary>True between double quotation marks that are opened and closed on one line.</summary>
    public static bool Holds(string text, int at)
    {
        var from = Math.Max(0, at - Reach);
        var before = text.AsSpan(from, at - from);
        before = before[(before.LastIndexOf('\n') + 1)..];
        var open = before.LastIndexOf('“') > before.LastIndexOf('”') || before.Count('"') % 2 == 1;
        return open && text.AsSpan(at, Math.Min(Reach, text.Length - at)).ContainsAny('”', '"');
    }
}
