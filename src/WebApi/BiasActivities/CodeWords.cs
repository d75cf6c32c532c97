using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Live;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>What can be seen in words, as students read it.</summary>
internal static class CodeWords
{
    private const int Most = 9;

    /// <summary>The codes to choose from: those of this activity's key, and the commonest others. A list of only the right ones would give the key away.</summary>
    public static List<string> For(LivePlan plan)
    {
        var used = plan.Key?.Biased.Select(k => k.Code).ToHashSet() ?? [];
        var offered = ActivitySchema
            .Codes.Where(c => used.Contains(c))
            .Concat(ActivitySchema.Codes.Where(c => !used.Contains(c)))
            .Take(Math.Clamp(used.Count + 2, 4, Most));
        return [.. offered.OrderBy(c => ActivitySchema.Codes.ToList().IndexOf(c))];
    }

    /// <summary>With a capital.</summary>
    public static string Name(string code) => code.Length == 0 ? code : char.ToUpperInvariant(code[0]) + code[1..];
}
