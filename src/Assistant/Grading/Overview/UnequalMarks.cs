using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Overview;

/// <summary>One of several papers that say the same.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Student">Whose it is.</param>
/// <param name="Points">Its mark.</param>
public sealed record TwinMark(string Paper, string Student, double Points);

/// <summary>Papers that say the same, or nearly, with different marks on a criterion: only their teacher can know whether that is meant.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Same">Whether the answers are the same; otherwise they are nearly so.</param>
/// <param name="Text">The answer of the first of them, cut after 160 characters.</param>
/// <param name="Papers">The papers, the lowest mark first.</param>
public sealed record UnequalMarks(Criterion Criterion, bool Same, string Text, IReadOnlyList<TwinMark> Papers)
{
    private const int Longest = 160;

    internal static IReadOnlyList<UnequalMarks> Of(SeenClass seen)
    {
        IReadOnlyList<IReadOnlyList<int>>? near = null;
        List<UnequalMarks> found = [];
        foreach (var criterion in seen.Setup.Rubric.Criteria)
        {
            var same = Equal(seen, criterion);
            found.AddRange(same.Select(g => Found(seen, criterion, g, true)).OfType<UnequalMarks>());
            if (seen.Papers.Any(p => !p.Paper.Answers.ContainsKey(criterion.Id)))
            {
                near ??= Near(seen);
                found.AddRange(
                    near.Where(g => !same.Any(s => g.All(s.Contains))).Select(g => Found(seen, criterion, g, false)).OfType<UnequalMarks>()
                );
            }
        }

        return found;
    }

    private static UnequalMarks? Found(SeenClass seen, Criterion criterion, IReadOnlyList<int> group, bool same)
    {
        var marked = group.Where(i => seen.Papers[i].On(criterion) is not null).ToList();
        if (marked.Select(i => seen.Papers[i].On(criterion)).Distinct().Count() < 2)
        {
            return null;
        }

        var text = Line(seen.Papers[marked[0]].Paper.For(criterion.Id));
        return new UnequalMarks(
            criterion,
            same,
            text.Length > Longest ? Cut(text) : text,
            [
                .. marked
                    .Select(i => new TwinMark(seen.Papers[i].Paper.Id, seen.Papers[i].Paper.Student, seen.Papers[i].On(criterion)!.Value))
                    .OrderBy(t => t.Points),
            ]
        );
    }

    private static List<List<int>> Equal(SeenClass seen, Criterion criterion) =>
        [
            .. Enumerable
                .Range(0, seen.Papers.Count)
                .GroupBy(i => Normal(seen.Papers[i].Paper.For(criterion.Id), criterion.By), StringComparer.Ordinal)
                .Where(g => g.Count() > 1)
                .Select(g => g.ToList()),
        ];

    // Letters of another case are other quantities in a formula, and blanks are nothing there.
    private static string Normal(string text, MarkedBy by) =>
        by == MarkedBy.Key
            ? string.Concat(text.Where(c => !char.IsWhiteSpace(c)))
            : Line(text).Replace('’', '\'').Replace('“', '"').Replace('”', '"').TrimEnd('.', '!', '?', ' ').ToLowerInvariant();

    private static IReadOnlyList<IReadOnlyList<int>> Near(SeenClass seen)
    {
        var twins = new Twins([.. seen.Papers.Select(p => Shingles.Words(new PaperText(p.Paper.Text)))]);
        HashSet<int> taken = [];
        List<IReadOnlyList<int>> groups = [];
        for (var i = 0; i < seen.Papers.Count; i++)
        {
            if (taken.Add(i) && twins.Of(i).Count > 0)
            {
                List<int> group = [i];
                for (var at = 0; at < group.Count; at++)
                {
                    group.AddRange(twins.Of(group[at]).Where(taken.Add));
                }

                groups.Add([.. group.Order()]);
            }
        }

        return groups;
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string text) => text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
}
