using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Words;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Grading.Essays;

/// <summary>A suggestion with what a teacher should look at first.</summary>
/// <param name="Suggestion">The suggestion, or why there is none.</param>
/// <param name="Flags">The flags of the paper.</param>
public sealed record SuggestedPaper(Suggestion Suggestion, IReadOnlyList<PaperFlag> Flags);

/// <summary>
/// A class set of papers on one assignment. It measures how consistent a mark would be with the teacher's own marks; it does not understand what was written. The same
/// papers and marks give the same suggestions, in whatever order they come.
/// </summary>
public sealed class EssayClass
{
    /// <summary>Below so many marks nothing is suggested.</summary>
    public const int FewestMarks = 10;

    // Compared with the middle paper's distance to the nearest marked one.
    private const double FarFromMarked = 9;

    private readonly List<Paper> _papers;
    private readonly Scale _scale;
    private readonly IReadOnlyList<PaperFlag>[] _flags;
    private readonly bool[] _counts;
    private readonly ClassNumbers _numbers;
    private readonly EssayMarks? _marks;
    private readonly string? _silent;
    private readonly double _far;

    /// <summary>Reads, flags and calibrates a class.</summary>
    /// <param name="papers">The papers, each with an id of its own.</param>
    /// <param name="assignment">What was asked.</param>
    /// <param name="rails">The rails that look at student work.</param>
    public EssayClass(IEnumerable<Paper> papers, Assignment assignment, RailPipeline rails)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        // One order, so that sums come out the same in whatever order the papers came.
        _papers = [.. papers.OrderBy(p => p.Id, StringComparer.Ordinal)];
        _scale = assignment.Scale;
        var texts = new ClassTexts([.. _papers.Select(p => (p.Id, p.Text))], assignment.Prompt, assignment.Source, assignment.Roster);
        var flags = new ClassFlags(texts);
        _flags = [.. _papers.Select((_, i) => flags.Of(i, rails, assignment.Band))];
        _counts = [.. _flags.Select(f => !f.Any(x => x.Silences))];
        _numbers = new ClassNumbers(texts.Read, _counts, new TaskWords(texts.Prompt, texts.Source));
        (_marks, _silent) = Calibrate();
        _far = _marks is null ? 0 : FarFromMarked * Middle(Ordinary().Select(Distance));
    }

    /// <summary>Why nothing at all is suggested; null where it can be.</summary>
    public string? SilentBecause => _silent;

    /// <summary>What the teacher marked, beside what would have been suggested had it not been marked.</summary>
    public IReadOnlyList<(string Id, double Mark, double LeftOut)> LeftOut =>
        _marks is null ? [] : [.. _marks.Marks.Select((m, i) => (_papers[m.Paper].Id, m.Mark, _scale.Nearest(_marks.LeftOut[i])))];

    /// <summary>Which papers to mark first: spread over the class, none that is marked or flagged already.</summary>
    public IReadOnlyList<string> MarkFirst(int wanted = FewestMarks) =>
        [.. FirstPapers.Choose(_numbers, Ordinary().Where(i => _papers[i].Score is null), wanted).Select(i => _papers[i].Id)];

    /// <summary>The suggestion for each paper, by its id.</summary>
    public IReadOnlyDictionary<string, SuggestedPaper> Suggest() =>
        _papers
            .Select((p, i) => (p.Id, Paper: new SuggestedPaper(Suggest(p, i), _flags[i])))
            .ToDictionary(p => p.Id, p => p.Paper, StringComparer.Ordinal);

    private Suggestion Suggest(Paper paper, int at)
    {
        if (paper.Score is not null)
        {
            return Suggestion.Silent(paper.Id, "You have marked this paper; your mark stands.");
        }

        if (_flags[at].FirstOrDefault(f => f.Silences) is { } flag)
        {
            return Suggestion.Silent(paper.Id, flag.Message);
        }

        return _marks is null ? Suggestion.Silent(paper.Id, _silent!)
            : Distance(at) > _far
                ? Suggestion.Silent(
                    paper.Id,
                    "This paper is unlike all that you have marked. Mark it yourself; others like it can be suggested then."
                )
            : _marks.Suggest(paper.Id, at);
    }

    private (EssayMarks?, string?) Calibrate()
    {
        var marked = _papers.Index().Where(p => p.Item.Score is not null).Select(p => (Paper: p.Index, Mark: p.Item.Score!.Value)).ToList();
        if (marked.Count < FewestMarks)
        {
            return (
                null,
                $"{marked.Count} of these papers are marked. From {FewestMarks} marked papers on it suggests; mark {FewestMarks - marked.Count} more."
            );
        }

        // Papers that are odd in themselves teach nothing, as long as enough others are marked.
        var ordinary = marked.FindAll(m => _counts[m.Paper]);
        var read = ordinary.Count >= FewestMarks ? ordinary : marked;
        return read.Select(m => m.Mark).Distinct().Count() < 2
            ? (null, "All marked papers have the same mark. Mark one that is clearly better or weaker, so that there is something to compare.")
            : (new EssayMarks(_numbers, _counts, read, _scale), null);
    }

    private IEnumerable<int> Ordinary() => Enumerable.Range(0, _papers.Count).Where(i => _counts[i]);

    private double Distance(int paper) => _marks!.Marks.Where(m => m.Paper != paper).Min(m => _numbers.Distance(paper, m.Paper));

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? double.MaxValue / 100 : sorted[sorted.Count / 2];
    }
}
