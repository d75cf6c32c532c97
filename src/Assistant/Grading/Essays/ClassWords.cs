using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Essays;

/// <summary>In how many papers of the class each word stands, and which words look like slips of more common ones.</summary>
internal sealed class ClassWords
{
    private const int ShortestSlip = 4;
    private const double CommonShare = 0.02;

    private readonly Dictionary<string, int> _papers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _slips = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deletions = new(StringComparer.Ordinal);

    /// <summary>Counts the papers.</summary>
    public ClassWords(IReadOnlyCollection<PaperText> papers)
    {
        Papers = papers.Count;
        foreach (var word in papers.SelectMany(p => p.Words.Select(w => w.Lower).Distinct(StringComparer.Ordinal)))
        {
            _papers[word] = _papers.GetValueOrDefault(word) + 1;
        }

        foreach (var word in _papers.Keys.Where(IsCommon))
        {
            _deletions.UnionWith(Near(word));
        }
    }

    /// <summary>How many papers there are.</summary>
    public int Papers { get; }

    /// <summary>In how many papers the word stands.</summary>
    public int PapersWith(string word) => _papers.GetValueOrDefault(word);

    /// <summary>The share of papers in which the word stands.</summary>
    public double Share(string word) => PapersWith(word) / (double)Math.Max(1, Papers);

    /// <summary>Whether a word that hardly anybody else writes is one letter away from one that many write.</summary>
    public bool IsSlip(string word)
    {
        if (word.Length < ShortestSlip || IsCommon(word) || PapersWith(word) > Math.Max(1, Papers / 200))
        {
            return false;
        }

        if (!_slips.TryGetValue(word, out var slip))
        {
            // The forms of a word are no slips of each other.
            slip = !IsForm(word) && Near(word).Any(_deletions.Contains);
            _slips[word] = slip;
        }

        return slip;
    }

    private bool IsForm(string word) =>
        word.Contains('-', StringComparison.Ordinal)
        || (word[^1] is 's' or 'd' or 'r' or 'y' or 'n' && (IsCommon(word[..^1]) || PapersWith(word[..^1]) > 1))
        || IsCommon(word + "s")
        || IsCommon(word + "d");

    private bool IsCommon(string word) => PapersWith(word) >= Math.Max(3, CommonShare * Papers) && word.Length >= ShortestSlip - 1;

    // Two words are one slip apart when they meet after a letter less in one of them or in both.
    private static IEnumerable<string> Near(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }
}
