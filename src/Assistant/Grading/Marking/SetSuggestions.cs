using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Rubrics.Evidence;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>How well a criterion's suggestions tell the teacher's own marks, each told from the others alone.</summary>
/// <param name="Marks">How many marks that is.</param>
/// <param name="Same">How many are the same.</param>
/// <param name="WithinOne">How many are at most one step off.</param>
public sealed record Honesty(int Marks, int Same, int WithinOne);

/// <summary>What is suggested for a class set, as its marks stand now. A paper that has the teacher's mark gets no suggestion beside it.</summary>
public sealed class SetSuggestions
{
    private readonly SetReading _reading;
    private readonly ClassSet _set;
    private readonly Dictionary<string, CriterionMarks> _criteria;
    private readonly Dictionary<string, int> _first;

    /// <summary>Calibrates every criterion on the marks given so far.</summary>
    /// <param name="reading">The papers as they were read.</param>
    /// <param name="set">The marks.</param>
    /// <param name="before">What was calibrated before; criteria whose marks are the same are not calibrated anew.</param>
    public SetSuggestions(SetReading reading, ClassSet set, SetSuggestions? before = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        (_reading, _set) = (reading, set);
        _criteria = reading.Setup.Rubric.Criteria.ToDictionary(
            c => c.Id,
            c => CriterionMarks.Of(c, reading, set, Before(c.Id)),
            StringComparer.Ordinal
        );
        CriterionMarks? Before(string criterion) =>
            before is not null && ReferenceEquals(before._reading, reading) ? before._criteria.GetValueOrDefault(criterion) : null;
        _first = FirstPapers().Index().ToDictionary(p => p.Item, p => p.Index, StringComparer.Ordinal);
    }

    /// <summary>The version of the class set that it was calibrated on.</summary>
    public int Version => _set.Version;

    /// <summary>The papers to mark first, spread over the class; all of them while the teacher has not.</summary>
    public IReadOnlyList<string> MarkFirst => [.. _first.OrderBy(f => f.Value).Select(f => f.Key)];

    /// <summary>How many of those are left.</summary>
    public int FirstLeft => _first.Keys.Count(p => !_set.IsMarked(p));

    /// <summary>What is suggested; null for a criterion that is not there.</summary>
    public ShownSuggestion? For(string paper, string criterion) => _criteria.GetValueOrDefault(criterion)?.For(paper);

    /// <summary>Where the evidence for a criterion stands.</summary>
    public IReadOnlyList<EvidenceSpan> Evidence(string paper, string criterion) => _reading.Evidence(paper, criterion);

    /// <summary>What a teacher should look at first in a paper.</summary>
    public IReadOnlyList<PaperFlag> Flags(string paper) => _reading.Flags(paper);

    /// <summary>How honest a criterion's suggestions are; null where nothing is calibrated.</summary>
    public Honesty? HonestyOf(string criterion) => _criteria.GetValueOrDefault(criterion)?.Honesty;

    /// <summary>Papers that say nearly the same and have another mark on a criterion.</summary>
    public IReadOnlyList<(string Paper, double Points)> OtherMarks(string paper, string criterion) =>
        _set.Papers.TryGetValue(paper, out var own) && own.Marks.TryGetValue(criterion, out var mark)
            ?
            [
                .. Alike(paper, criterion)
                    .Where(a =>
                        _set.Papers.GetValueOrDefault(a)?.Marks.GetValueOrDefault(criterion) is { } other
                        && Math.Abs(other.Points - mark.Points) > 1e-9
                    )
                    .Select(a => (a, _set.Papers[a].Marks[criterion].Points)),
            ]
            : [];

    /// <summary>The papers in the order in which a teacher takes them: danger first, then those to calibrate on, then odd ones, then the least certain.</summary>
    public IReadOnlyList<string> Queue() =>
        [
            .. _set
                .Order.Select((id, i) => (Id: id, At: i))
                .OrderBy(p =>
                    _set.Papers[p.Id].Lock is not null ? 2
                    : _set.IsMarked(p.Id) ? 1
                    : 0
                )
                .ThenBy(p => Urgency(p.Id))
                .ThenBy(p => _first.GetValueOrDefault(p.Id, int.MaxValue))
                .ThenByDescending(p => Doubt(p.Id))
                .ThenBy(p => p.At)
                .Select(p => p.Id),
        ];

    private IEnumerable<string> Alike(string paper, string criterion) =>
        _criteria.GetValueOrDefault(criterion)?.Alike(paper) ?? Flags(paper).Where(f => f.Code == "near-identical").SelectMany(f => f.Papers);

    private int Urgency(string paper)
    {
        var flags = Flags(paper);
        return flags.Any(f => f.Code == "safeguarding") ? 0
            : _first.ContainsKey(paper) ? 1
            : flags.Any(f => f.Code != "other-english") ? 2
            : 3;
    }

    // How wide the bands are; a criterion on which the tool is silent is as wide as its scale.
    private double Doubt(string paper) =>
        _reading.Setup.Rubric.Criteria.Sum(c =>
        {
            var width = c.Levels[^1].Points - c.Levels[0].Points;
            return For(paper, c.Id) is { Points: not null } s ? (s.High!.Value - s.Low!.Value) / width : 1;
        });

    private IReadOnlyList<string> FirstPapers() => _criteria.Values.Select(c => c.First).FirstOrDefault(f => f.Count > 0) ?? [];
}
