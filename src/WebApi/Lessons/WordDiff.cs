using System.Text.RegularExpressions;
using DiffPlex;

namespace Homeroom.WebApi.Lessons;

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
        return runs;
    }

    /// <summary>The runs by paragraph.</summary>
    public static IReadOnlyList<IReadOnlyList<WordRun>> Paragraphs(IEnumerable<WordRun> runs)
    {
        List<List<WordRun>> paragraphs = [[]];
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
