using Homeroom.Assistant.Evaluation.Swaps.Words;

namespace Homeroom.Assistant.Evaluation.Swaps.Names;

/// <summary>
/// Turns first names, and the family names that follow them or a title, into names that readers perceive as of another group; one person keeps one
/// name through a text. The groups are perceptions of readers, not facts about people; names.yaml has the sources.
/// </summary>
/// <param name="seed">Chooses which group stands for which.</param>
public sealed class NameSwap(int seed = 0) : ISwap
{
    private readonly NameTable _table = NameTable.All;
    private readonly int _shift = 1 + (seed % (NameTable.All.Groups.Count - 1));

    /// <inheritdoc/>
    public string Swap(string text)
    {
        var words = new Passage(text);
        var given = Given(words);
        List<Change> changes = [];
        for (var i = 0; i < words.Count; i++)
        {
            var other = given.GetValueOrDefault(words.Lower(i)) is { } name && NameSense.IsName(words, i) ? name : Family(words, i);
            if (other is not null)
            {
                var written = words.Written(i);
                changes.Add(
                    new Change(words[i].Start, words[i].Length, written.Length > 1 && written.All(char.IsUpper) ? other.ToUpperInvariant() : other)
                );
            }
        }

        return Change.Make(text, changes);
    }

    private string? Family(Passage words, int at) => NameSense.IsFamilyName(words, at) ? _table.Family(words.Lower(at), _shift) : null;

    // Names of a row change with it; the others take names in turn that nobody else in the text has.
    private Dictionary<string, string> Given(Passage words)
    {
        var found = Enumerable
            .Range(0, words.Count)
            .Where(i => _table.First(words.Lower(i)) is not null && NameSense.IsName(words, i))
            .Select(words.Lower);
        var names = found.Distinct().Select(n => _table.First(n)!).ToList();
        var given = names.Where(n => n.Group >= 0).ToDictionary(n => n.Name.ToLowerInvariant(), n => _table.At(n.Group ^ _shift, n.Row, n.Woman));
        HashSet<string> taken = [.. given.Values, .. names.Select(n => n.Name)];
        foreach (var name in names.Where(n => n.Group < 0))
        {
            var free = Enumerable
                .Range(0, _table.RowCount)
                .Select(r => _table.At(_shift, (name.Row + r) % _table.RowCount, name.Woman))
                .FirstOrDefault(n => !taken.Contains(n));
            if (free is not null && taken.Add(free))
            {
                given[name.Name.ToLowerInvariant()] = free;
            }
        }

        return given;
    }
}
