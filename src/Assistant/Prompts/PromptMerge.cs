using DiffPlex;
using DiffPlex.Model;

namespace Homeroom.Assistant.Prompts;

/// <summary>A three-way merge of two templates that come from one (diff3, Khanna, Kunal and Pierce 2007, by lines).</summary>
public static class PromptMerge
{
    /// <summary>The pieces of the merge in their order.</summary>
    public static IReadOnlyList<MergePiece> Of(string common, string mine, string theirs)
    {
        var lines = Lines(common);
        var (toMine, toTheirs) = (Blocks(common, mine), Blocks(common, theirs));
        List<MergePiece> pieces = [];
        for (var at = 0; at <= lines.Count; )
        {
            var start = Next(at, toMine, toTheirs);
            if (start > at)
            {
                var same = string.Concat(lines[at..Math.Min(start, lines.Count)]);
                pieces.Add(new MergePiece(MergeKind.Same, same, same));
            }

            if (start > lines.Count)
            {
                break;
            }

            var end = End(start, toMine, toTheirs);
            Add(pieces, Text(lines, start, end, toMine, mine), Text(lines, start, end, toTheirs, theirs), string.Concat(lines[start..end]));
            at = end == start ? Same(pieces, lines, end) : end;
        }

        return [.. pieces.Where(p => p.Mine.Length + p.Theirs.Length > 0)];
    }

    /// <summary>The text that comes of it.</summary>
    /// <param name="pieces">The merge.</param>
    /// <param name="chosen">A side for each conflict, in their order; yours where nothing is said.</param>
    public static string Text(IReadOnlyList<MergePiece> pieces, IReadOnlyList<MergeSide> chosen)
    {
        var conflict = 0;
        return string.Concat(
            pieces.Select(p =>
                p.Kind switch
                {
                    MergeKind.Theirs => p.Theirs,
                    MergeKind.Conflict => Side(p, conflict < chosen.Count ? chosen[conflict++] : MergeSide.Mine),
                    _ => p.Mine,
                }
            )
        );
    }

    /// <summary>A value that both may have changed: the other one's when only the other one did.</summary>
    public static T Value<T>(T common, T mine, T theirs) => EqualityComparer<T>.Default.Equals(common, mine) ? theirs : mine;

    private static string Side(MergePiece p, MergeSide side) =>
        side switch
        {
            MergeSide.Theirs => p.Theirs,
            MergeSide.Both => p.Mine + p.Theirs,
            _ => p.Mine,
        };

    private static void Add(List<MergePiece> pieces, string mine, string theirs, string common)
    {
        var kind =
            mine == theirs ? MergeKind.Same
            : mine == common ? MergeKind.Theirs
            : theirs == common ? MergeKind.Mine
            : MergeKind.Conflict;
        pieces.Add(new MergePiece(kind, mine, theirs));
    }

    // Something was put in before this line; the line itself is in all three.
    private static int Same(List<MergePiece> pieces, List<string> lines, int at)
    {
        if (at < lines.Count)
        {
            pieces.Add(new MergePiece(MergeKind.Same, lines[at], lines[at]));
        }

        return at + 1;
    }

    private static int Next(int at, IReadOnlyList<DiffBlock> one, IReadOnlyList<DiffBlock> other) =>
        one.Concat(other).Where(b => b.DeleteStartA >= at).Select(b => b.DeleteStartA).DefaultIfEmpty(int.MaxValue).Min();

    // Changes that reach into one another are one change.
    private static int End(int start, IReadOnlyList<DiffBlock> one, IReadOnlyList<DiffBlock> other)
    {
        var end = start;
        for (var grown = true; grown; )
        {
            var next = one.Concat(other).Where(b => IsWithin(b, start, end)).Max(b => b.DeleteStartA + b.DeleteCountA);
            (grown, end) = (next > end, Math.Max(end, next));
        }

        return end;
    }

    private static bool IsWithin(DiffBlock b, int start, int end) => b.DeleteStartA == start || (b.DeleteStartA > start && b.DeleteStartA < end);

    private static string Text(List<string> lines, int start, int end, IReadOnlyList<DiffBlock> blocks, string changed)
    {
        var theirs = Lines(changed);
        var (text, at) = ("", start);
        foreach (var b in blocks.Where(b => IsWithin(b, start, end)))
        {
            text += string.Concat(lines[at..b.DeleteStartA]) + string.Concat(theirs.GetRange(b.InsertStartB, b.InsertCountB));
            at = b.DeleteStartA + b.DeleteCountA;
        }

        return text + string.Concat(lines[at..end]);
    }

    private static IReadOnlyList<DiffBlock> Blocks(string common, string changed) =>
        [.. new Differ().CreateCustomDiffs(common, changed, ignoreWhiteSpace: false, t => [.. Lines(t)]).DiffBlocks];

    private static List<string> Lines(string text) =>
        [
            .. text.Split('\n')
                .Select((line, i) => (line, i))
                .Where(l => l.line.Length > 0 || l.i < text.Count(c => c == '\n'))
                .Select(l => l.line + "\n"),
        ];
}
