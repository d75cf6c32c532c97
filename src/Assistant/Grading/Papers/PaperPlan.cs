using System.Collections.Immutable;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>The dry run of bringing a class set: what will happen to each paper, before anything does. A plan never changes; a correction makes another one.</summary>
public sealed class PaperPlan
{
    private readonly PaperReading _reading;
    private readonly RosterMatch _roster;
    private readonly ImmutableHashSet<string> _existing;
    private readonly Likeness _likeness;
    private readonly ImmutableDictionary<int, string?> _chosen;

    private PaperPlan(
        PaperReading reading,
        RosterMatch roster,
        ImmutableHashSet<string> existing,
        Likeness likeness,
        ImmutableDictionary<int, string?> chosen
    )
    {
        (_reading, _roster, _existing, _likeness, _chosen) = (reading, roster, existing, likeness, chosen);
        Rows = new PlanRows(reading.Papers, roster, existing, likeness, chosen).All();
        var here = Rows.Where(r => r.Comes).Select(r => r.Student).OfType<string>().Concat(existing).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Missing = [.. roster.Labels.Where(l => !here.Contains(l))];
    }

    /// <summary>A row a paper, in the order in which they were brought.</summary>
    public IReadOnlyList<PlanRow> Rows { get; }

    /// <summary>Who on the class list has no paper, here or in the assignment.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<string> Problems => _reading.Problems;

    /// <summary>How it was read where there was a choice.</summary>
    public IReadOnlyList<string> Told => _reading.Told;

    /// <summary>The rows that come in.</summary>
    public IEnumerable<PlanRow> Coming => Rows.Where(r => r.Comes);

    /// <summary>Plans.</summary>
    /// <param name="reading">What was brought.</param>
    /// <param name="roster">The class list; may be empty.</param>
    /// <param name="existing">Names of papers that the assignment has already.</param>
    public static PaperPlan Of(PaperReading reading, Roster roster, IEnumerable<string> existing)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(roster);
        return new PaperPlan(
            reading,
            new RosterMatch(roster),
            existing.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase),
            new Likeness(reading.Papers),
            ImmutableDictionary<int, string?>.Empty
        );
    }

    /// <summary>The plan with a name that the teacher chose for a row; null leaves the paper out.</summary>
    /// <param name="row">Number of the row, from 1.</param>
    /// <param name="label">A name on the class list, or any other.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public PaperPlan With(int row, string? label) => With(new Dictionary<int, string?> { [row] = label });

    /// <summary>The plan with names that the teacher chose for rows; null leaves a paper out.</summary>
    /// <param name="labels">The names by the number of their row, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public PaperPlan With(IReadOnlyDictionary<int, string?> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var chosen = _chosen;
        foreach (var (row, label) in labels)
        {
            if (row < 1 || row > Rows.Count)
            {
                throw new ArgumentOutOfRangeException(nameof(labels), row, $"There are {Rows.Count} rows.");
            }

            var name = label is null ? null : CleanText.Of(label).Text.Replace('\n', ' ');
            chosen = name is { Length: 0 } ? chosen.Remove(row - 1) : chosen.SetItem(row - 1, name);
        }

        return new PaperPlan(_reading, _roster, _existing, _likeness, chosen);
    }
}
