namespace Homeroom.Guardrails.Privacy;

/// <summary>Common given names of many origins, without case and diacritics.</summary>
internal static partial class GivenNames
{
    /// <summary>All of them.</summary>
    public const string Everywhere = Americas + MoreAmericas + Europe + MoreEurope + AfricaAndMiddleEast + Asia + MoreWorld;
}
