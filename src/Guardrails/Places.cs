namespace Homeroom.Guardrails;

/// <summary>Which places of a section a rail looks at.</summary>
internal static class Places
{
    /// <summary>True when one step of the JSON pointer is one of the names.</summary>
    public static bool Has(string place, params ReadOnlySpan<string> names)
    {
        foreach (var step in place.AsSpan().Split('/'))
        {
            foreach (var name in names)
            {
                if (place.AsSpan(step).Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
