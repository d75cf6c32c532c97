using Homeroom.Assistant.Grading.Flags;
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

    private readonly EssayPapers _papers;
    private readonly double?[] _given;
    private readonly Scale _scale;
    private readonly EssayMarks? _marks;
    private readonly string? _silent;
    private readonly double _far;

    /// <summary>Reads, flags and calibrates a class.</summary>
    /// <param name="papers">The papers, each with an id of its own.</param>
    /// <param name="assignment">What was asked.</param>
    /// <param name="rails">The rails that look at student work.</param>
    public EssayClass(IEnumerable<Paper> papers, Assignment assignment, RailPipeline rails)
        : this([.. papers], assignment, rails) { }

    /// <summary>Calibrates a class that was read already, on one set of marks.</summary>
    /// <param name="papers">The papers as they were read.</param>
    /// <param name="marks">The teacher's marks by paper.</param>
    /// <param name="scale">The marks that can be given.</param>
    public EssayClass(EssayPapers papers, IReadOnlyDictionary<string, double> marks, Scale scale)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(marks);
        (_papers, _scale) = (papers, scale);
        _given = [.. papers.Ids.Select(id => marks.TryGetValue(id, out var mark) ? mark : (double?)null)];
        (_marks, _silent) = Calibrate();
        _far = _marks is null ? 0 : FarFromMarked * Middle(papers.Ordinary.Select(Distance));
    }

    private EssayClass(List<Paper> papers, Assignment assignment, RailPipeline rails)
        : this(
            new EssayPapers([.. papers.Select(p => (p.Id, p.Text))], assignment, rails),
            papers.Where(p => p.Score is not null).ToDictionary(p => p.Id, p => p.Score!.Value, StringComparer.Ordinal),
            assignment.Scale
        ) { }

    /// <summary>Why nothing at all is suggested; null where it can be.</summary>
    public string? SilentBecause => _silent;

    /// <summary>What the teacher marked, beside what would have been suggested had it not been marked.</summary>
    public IReadOnlyList<(string Id, double Mark, double LeftOut)> LeftOut =>
        _marks is null ? [] : [.. _marks.Marks.Select((m, i) => (_papers.Ids[m.Paper], m.Mark, _scale.Nearest(_marks.LeftOut[i])))];

    /// <summary>Which papers to mark first: spread over the class, none that is marked or flagged already.</summary>
    public IReadOnlyList<string> MarkFirst(int wanted = FewestMarks) =>
        [.. FirstPapers.Choose(_papers.Numbers, _papers.Ordinary.Where(i => _given[i] is null), wanted).Select(i => _papers.Ids[i])];

    /// <summary>The suggestion for each paper, by its id.</summary>
    public IReadOnlyDictionary<string, SuggestedPaper> Suggest() =>
        _papers
            .Ids.Select((id, i) => (Id: id, Paper: new SuggestedPaper(Suggest(id, i), _papers.Flags[i])))
            .ToDictionary(p => p.Id, p => p.Paper, StringComparer.Ordinal);

    private Suggestion Suggest(string id, int at)
    {
        if (_given[at] is not null)
        {
            return Suggestion.Silent(id, "You have marked this paper; your mark stands.");
        }

        if (_papers.Flags[at].FirstOrDefault(f => f.Silences) is { } flag)
        {
            return Suggestion.Silent(id, flag.Message);
        }

        return _marks is null ? Suggestion.Silent(id, _silent!)
            : Distance(at) > _far
                ? Suggestion.Silent(id, "This paper is unlike all that you have marked. Mark it yourself; others like it can be suggested then.")
            : _marks.Suggest(id, at);
    }

    private (EssayMarks?, string?) Calibrate()
    {
        var marked = _given.Index().Where(p => p.Item is not null).Select(p => (Paper: p.Index, Mark: p.Item!.Value)).ToList();
        if (marked.Count < FewestMarks)
        {
            return (
                null,
                $"{marked.Count} of these papers are marked. From {FewestMarks} marked papers on it suggests; mark {FewestMarks - marked.Count} more."
            );
        }

        // Papers that are odd in themselves teach nothing, as long as enough others are marked.
        var ordinary = marked.FindAll(m => _papers.Counts[m.Paper]);
        var read = ordinary.Count >= FewestMarks ? ordinary : marked;
        return read.Select(m => m.Mark).Distinct().Count() < 2
            ? (null, "All marked papers have the same mark. Mark one that is clearly better or weaker, so that there is something to compare.")
            : (new EssayMarks(_papers.Numbers, _papers.Counts, read, _scale), null);
    }

    private double Distance(int paper) => _marks!.Marks.Where(m => m.Paper != paper).Min(m => _papers.Numbers.Distance(paper, m.Paper));

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? double.MaxValue / 100 : sorted[sorted.Count / 2];
    }
}
