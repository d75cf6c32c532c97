namespace Homeroom.Assistant.Grading.Flags;

/// <summary>Tells a paper that was copied from the question or from what was given to read. Quoting is no copying: it is a small part.</summary>
internal sealed class Copied
{
    private const int Row = 5;
    private const double Much = 0.4;
    private const double WholeText = 0.8;
    private const int LongEnough = 40;

    private readonly List<(string What, HashSet<ulong> Rows, int Words)> _texts = [];

    /// <summary>Reads what was given.</summary>
    public Copied(ulong[] prompt, ulong[] source)
    {
        foreach (var (what, words) in (ReadOnlySpan<(string, ulong[])>)[("the question", prompt), ("the source", source)])
        {
            if (words.Length >= Row)
            {
                _texts.Add((what, [.. Shingles.Rows(words, Row)], words.Length));
            }
        }
    }

    /// <summary>The flag, if it is one.</summary>
    public PaperFlag? Find(ulong[] words)
    {
        var rows = Shingles.Rows(words, Row);
        foreach (var (what, given, length) in _texts)
        {
            var copied = Covered(rows, given, words.Length);
            var all = rows.Where(given.Contains).Distinct().Count() >= WholeText * given.Count && length >= LongEnough;
            if (words.Length > 0 && (copied >= Much * words.Length || all))
            {
                return new PaperFlag("copied", $"About {copied / (double)words.Length:P0} of this paper stands word for word in {what}.", true);
            }
        }

        return null;
    }

    private static int Covered(ulong[] rows, HashSet<ulong> given, int words)
    {
        var covered = new bool[words];
        for (var i = 0; i < rows.Length; i++)
        {
            if (given.Contains(rows[i]))
            {
                Array.Fill(covered, true, i, Row);
            }
        }

        return covered.Count(c => c);
    }
}
