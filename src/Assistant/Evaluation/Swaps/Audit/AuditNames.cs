using Homeroom.Assistant.Evaluation.Swaps.Names;

namespace Homeroom.Assistant.Evaluation.Swaps.Audit;

/// <summary>Who is put into a sample.</summary>
/// <param name="Group">The perceived group, or a control.</param>
/// <param name="Name">The name, or what stands for it.</param>
public sealed record AuditName(string Group, string Name);

/// <summary>Ten names of each of four groups, and two controls: no name at all, and random letters that nobody is called.</summary>
public static class AuditNames
{
    /// <summary>The control without a name.</summary>
    public const string NoName = "no name";

    /// <summary>The control of random letters.</summary>
    public const string Letters = "random letters";

    /// <summary>How many names a group has.</summary>
    public const int PerGroup = 10;

    private const int Groups = 4;

    /// <summary>The names, half of them men's, chosen by the seed.</summary>
    public static IReadOnlyList<AuditName> Of(int seed) =>
        [
            .. NameTable.All.Groups.Take(Groups).SelectMany(g => Chosen(g, seed).Select(n => new AuditName(g, n))),
            .. Strings(seed).Select(s => new AuditName(Letters, s)),
            new AuditName(NoName, "the student"),
        ];

    private static IEnumerable<string> Chosen(string group, int seed)
    {
        var table = NameTable.All.Of(group);
        var pairs = table.Count / 2;
        return Enumerable.Range(0, PerGroup / 2).Select(i => (i + seed) % pairs).SelectMany(r => new[] { table[2 * r], table[(2 * r) + 1] });
    }

    private static IEnumerable<string> Strings(int seed)
    {
        const string Rare = "bcdfghjklmnpqrstvwxz";
        var dice = new Statistics.Dice((ulong)seed + 1);
        return Enumerable.Range(0, PerGroup).Select(_ => Word()).ToList();

        string Word()
        {
            var letters = Enumerable.Range(0, 6).Select(_ => Rare[dice.Below(Rare.Length)]).ToArray();
            return char.ToUpperInvariant(letters[0]) + new string(letters, 1, 5);
        }
    }
}
