using System.Globalization;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Makes the rows of a plan.</summary>
internal sealed class PlanRows(
    IReadOnlyList<BroughtPaper> papers,
    RosterMatch roster,
    IReadOnlySet<string> existing,
    Likeness likeness,
    IReadOnlyDictionary<int, string?> chosen
)
{
    private readonly HashSet<string> _labels = new(existing, StringComparer.OrdinalIgnoreCase);
    private readonly List<PlanRow> _rows = [];

    private sealed record Match(MatchedBy By, int? Student, IReadOnlyList<int> Choices);

    /// <summary>All rows.</summary>
    public IReadOnlyList<PlanRow> All()
    {
        if (_rows.Count > 0)
        {
            return _rows;
        }

        var matches = papers.Select((p, i) => Of(p, i)).ToList();
        var sure = matches.Where(m => m.By is MatchedBy.Name or MatchedBy.Teacher).Select(m => m.Student).ToHashSet();
        foreach (var (at, match) in matches.Index())
        {
            // A slip that leads to somebody who has a paper is no slip: it is somebody else, whom the list does not know.
            _rows.Add(Row(at, match.By == MatchedBy.Likely && sure.Contains(match.Student) ? new Match(MatchedBy.Nobody, null, []) : match));
        }

        return _rows;
    }

    private Match Of(BroughtPaper paper, int at)
    {
        if (chosen.TryGetValue(at, out var label))
        {
            return new Match(MatchedBy.Teacher, label is null ? null : Student(label), []);
        }

        if (roster.Students.Count == 0)
        {
            return new Match(MatchedBy.NoRoster, null, []);
        }

        var (found, isLikely) = roster.Find(paper);
        return found.Count switch
        {
            0 => new Match(MatchedBy.Nobody, null, []),
            1 => new Match(isLikely ? MatchedBy.Likely : MatchedBy.Name, found[0], []),
            _ => new Match(MatchedBy.Several, null, found),
        };
    }

    private int? Student(string label)
    {
        var at = roster.Labels.TakeWhile(l => !l.Equals(label, StringComparison.OrdinalIgnoreCase)).Count();
        return at < roster.Labels.Count ? at : null;
    }

    private PlanRow Row(int at, Match match)
    {
        var paper = papers[at];
        var student = match.Student is { } found ? roster.Labels[found] : null;
        var wanted = student ?? (chosen.GetValueOrDefault(at) ?? paper.Label);
        var left = chosen.TryGetValue(at, out var label) && label is null;
        var twice = left ? null : Twice(at, student ?? (match.By == MatchedBy.Several ? null : wanted));
        var comes = !left && twice is null;
        var own = comes ? Own(wanted) : wanted;
        var row = new PlanRow(at + 1, paper, own, match.By, comes, "")
        {
            Student = student,
            Choices = [.. match.Choices.Select(c => roster.Labels[c])],
            Words = likeness.Words[at],
            SameAs = [.. likeness.SameAs(at).Select(s => s + 1)],
            NearlySameAs = [.. likeness.NearlySameAs(at).Select(s => s + 1)],
        };
        return row with { Says = PlanWords.Of(row, wanted, twice, existing, _rows), Look = PlanWords.Look(row, own != wanted) };
    }

    /// <summary>The row before this one that is the same paper by the same student.</summary>
    private int? Twice(int at, string? wanted) =>
        wanted is null || chosen.ContainsKey(at)
            ? null
            : likeness.SameAs(at).Where(s => s < at && _rows[s].Comes && IsBy(_rows[s], wanted)).Select(s => (int?)s + 1).FirstOrDefault();

    private static bool IsBy(PlanRow row, string name) =>
        (row.Student ?? (row.MatchedBy == MatchedBy.Several ? "" : row.Paper.Label)).Equals(name, StringComparison.OrdinalIgnoreCase);

    private string Own(string wanted)
    {
        var own = wanted;
        for (var again = 2; !_labels.Add(own); again++)
        {
            own = string.Create(CultureInfo.InvariantCulture, $"{wanted} ({again})");
        }

        return own;
    }
}
