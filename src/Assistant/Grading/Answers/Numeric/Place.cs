namespace Homeroom.Assistant.Grading.Answers.Numeric;

/// <summary>Which values variables get at one place.</summary>
/// <param name="Seed">Another seed, another place.</param>
/// <param name="Scale">How large the values are.</param>
/// <param name="Least">The least value, as a share of the scale: negative where both signs are tried.</param>
internal sealed record Place(int Seed, double Scale, double Least)
{
    /// <summary>Places that are tried one after the other, with positive values alone and with both signs, small and large.</summary>
    public static IReadOnlyList<Place> All(bool onlyPositive) =>
        [
            .. from seed in Enumerable.Range(1, 4)
            from scale in (double[])[0.9, 3.3, 27.1]
            from least in onlyPositive ? (double[])[0.1] : [0.1, -1]
            select new Place(seed, scale, least),
        ];

    /// <summary>The value of a variable: always the same one for the same name.</summary>
    public double Of(string name) => Scale * (Least + ((1 - Least) * Share(name, Seed)));

    /// <summary>A share between 0 and 1 that looks random (FNV-1a, then a mixing step).</summary>
    public static double Share(string name, int seed)
    {
        var hash = 14695981039346656037 ^ ((ulong)seed * 0x9E3779B97F4A7C15);
        foreach (var c in name)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return ((hash ^ (hash >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
