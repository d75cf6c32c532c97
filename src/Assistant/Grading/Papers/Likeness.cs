using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Which papers of a set are the same, or nearly. Signs, blanks and capitals count for nothing.</summary>
internal sealed class Likeness
{
    private readonly string[] _keys;
    private readonly Dictionary<string, List<int>> _same;
    private readonly Twins _twins;

    /// <summary>Reads the papers.</summary>
    public Likeness(IReadOnlyList<BroughtPaper> papers)
    {
        var texts = papers.Select(p => new PaperText(p.Text)).ToList();
        _keys = [.. texts.Select(t => string.Join(' ', t.Words.Select(w => w.Lower)))];
        Words = [.. texts.Select(t => t.Words.Count)];
        _same = _keys.Index().GroupBy(k => k.Item).ToDictionary(g => g.Key, g => g.Select(k => k.Index).ToList(), StringComparer.Ordinal);
        _twins = new Twins([.. texts.Select(Shingles.Words)]);
    }

    /// <summary>How many words each paper has.</summary>
    public IReadOnlyList<int> Words { get; }

    /// <summary>Papers with the same words; a paper without words is like none.</summary>
    public IEnumerable<int> SameAs(int paper) => Words[paper] == 0 ? [] : _same[_keys[paper]].Where(p => p != paper);

    /// <summary>Papers with nearly the same words.</summary>
    public IEnumerable<int> NearlySameAs(int paper) => _twins.Of(paper).Where(p => _keys[p] != _keys[paper]);
}
