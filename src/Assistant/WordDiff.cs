using System.Text.RegularExpressions;
using DiffPlex;

namespace Homeroom.Assistant;

/// <summary>How a run of words differs.</summary>
public enum WordChange
{
    /// <summary>In both texts.</summary>
    Same,

    /// <summary>Only in the newer text.</summary>
    Added,

    /// <summary>Only in the older text.</summary>
    Removed,
}

/// <summary>A run of words.</summary>
public sealed record WordRun(WordChange Change, string Text);

/// <summary>Compares two texts word by word.</summary>
public static partial class WordDiff
{
    /// <summary>The runs of both texts in order; what was removed stands before what was added in its place.</summary>
    public static IReadOnlyList<WordRun> Of(string older, string newer)
    {
        var diff = new Differ().CreateCustomDiffs(older, newer, ignoreWhiteSpace: false, Chunks);
        var runs = new List<WordRun>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(runs, WordChange.Same, diff.PiecesOld.AsSpan(at, block.DeleteStartA - at));
            Add(runs, WordChange.Removed, diff.PiecesOld.AsSpan(block.DeleteStartA, block.DeleteCountA));
            Add(runs, WordChange.Added, diff.PiecesNew.AsSpan(block.InsertStartB, block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(runs, WordChange.Same, diff.PiecesOld.AsSpan(at));
        return Joined(runs);
    }

    /// <summary>The runs by paragraph.</summary>
    public static IReadOnlyList<IReadOnlyList<WordRun>> Paragraphs(IEnumerable<WordRun> runs)
    {
        List<List<WordRun>> paragraphs =
        [
            [],
        ];
        foreach (var run in runs)
        {
            var lines = run.Text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0)
                {
                    paragraphs.Add([]);
                }

                if (lines[i].Length > 0)
                {
                    paragraphs[^1].Add(run with { Text = lines[i] });
                }
            }
        }

        return [.. paragraphs.Where(p => p.Exists(r => !string.IsNullOrWhiteSpace(r.Text)))];
    }

    // A changed phrase reads better whole than in words with equal spaces between them.
    private static List<WordRun> Joined(List<WordRun> runs)
    {
        var joined = new List<WordRun>();
        var (removed, added, space) = ("", "", "");
        foreach (var run in runs)
        {
            var changed = removed.Length + added.Length > 0;
            switch (run.Change)
            {
                case WordChange.Same when changed && space.Length == 0 && run.Text.All(c => c == ' '):
                    space = run.Text;
                    break;
                case WordChange.Same:
                    Flush();
                    joined.Add(run);
                    break;
                case WordChange.Removed:
                    (removed, added, space) = (removed + space + run.Text, added + space, "");
                    break;
                default:
                    (removed, added, space) = (removed + space, added + space + run.Text, "");
                    break;
            }
        }

        Flush();
        return joined;

        void Flush()
        {
            joined.AddRange(removed.Length > 0 ? [new WordRun(WordChange.Removed, removed)] : []);
            joined.AddRange(added.Length > 0 ? [new WordRun(WordChange.Added, added)] : []);
            joined.AddRange(space.Length > 0 ? [new WordRun(WordChange.Same, space)] : []);
            (removed, added, space) = ("", "", "");
        }
    }

    private static void Add(List<WordRun> runs, WordChange change, ReadOnlySpan<string> words)
    {
        if (words.Length > 0)
        {
            runs.Add(new WordRun(change, string.Concat(words)));
        }
    }

    private static string[] Chunks(string text) => [.. Words().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\n|[^\S\n]+|[\w'’.]+(?<!\.)|\S")]
    private static partial Regex Words();
}
