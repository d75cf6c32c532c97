using System.Globalization;
using System.Text.Json.Serialization;

namespace Homeroom.Assistant.Feedback.Quality;

/// <summary>
/// What one teacher's drafts of one version come to. A draft is put in and can be taken back, so the tally follows every change and withdrawal without
/// reading the other drafts again.
/// </summary>
public sealed class QualityTally
{
    /// <summary>Id of the teacher.</summary>
    [JsonIgnore]
    public string Teacher { get; init; } = "";

    /// <summary>How many drafts are in it.</summary>
    public int Drafts { get; set; }

    /// <summary>Figures by name.</summary>
    public Dictionary<string, Measure> Measures { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Minutes and milliseconds by step of a <see cref="Spread"/>.</summary>
    public Dictionary<string, SortedList<int, int>> Spreads { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Tallies of these drafts, one a teacher, in the order of their ids.</summary>
    public static IReadOnlyList<QualityTally> ByTeacher(IEnumerable<QualityRow> rows) =>
        [
            .. rows.GroupBy(r => r.Teacher, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g =>
                {
                    var tally = new QualityTally { Teacher = g.Key };
                    foreach (var row in g)
                    {
                        tally.Add(row, 1);
                    }

                    return tally;
                }),
        ];

    /// <summary>The same, said to be this teacher's.</summary>
    public QualityTally For(string teacher) =>
        new()
        {
            Teacher = teacher,
            Drafts = Drafts,
            Measures = Measures,
            Spreads = Spreads,
        };

    /// <summary>The measure of this name; empty when no draft has it.</summary>
    public Measure Of(string name) => Measures.GetValueOrDefault(name);

    /// <summary>Puts a draft in (1), or takes it back (-1) as it was put in.</summary>
    public void Add(QualityRow row, int sign)
    {
        Drafts += sign;
        Add(MeasureNames.Approved, row.Approved ? 1 : 0, sign);
        Add(MeasureNames.Redone, row.Redone ? 1 : 0, sign);
        Add(MeasureNames.Findings, row.Findings, sign);
        Add(MeasureNames.Held, row.Holds > 0 ? 1 : 0, sign);
        Add(MeasureNames.Distance, row.Distance, sign);
        Add(MeasureNames.Words, row.WordsChanged, sign);
        Add(MeasureNames.Cost, (double?)row.Cost, sign);
        AddSpread(MeasureNames.Minutes, row.Minutes, sign);
        AddSpread(MeasureNames.Milliseconds, row.Milliseconds, sign);
        foreach (var (section, distance) in row.Distances)
        {
            Add(MeasureNames.Section + section, distance, sign);
        }

        foreach (var reason in row.Reasons.Distinct(StringComparer.Ordinal))
        {
            Add(MeasureNames.Reason + reason, 1, sign);
        }

        if (row.Model.Length > 0)
        {
            Add(MeasureNames.Model + row.Model, 1, sign);
        }

        if (row.AskedAt is { } at)
        {
            Add(OfWeek(at, MeasureNames.Approved), row.Approved ? 1 : 0, sign);
            Add(OfWeek(at, MeasureNames.Distance), row.Distance, sign);
        }
    }

    /// <summary>Name of a measure in the week of a moment.</summary>
    public static string OfWeek(DateTimeOffset at, string measure)
    {
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        return MeasureNames.Week + day.AddDays(-(((int)day.DayOfWeek + 6) % 7)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "/" + measure;
    }

    private void Add(string name, double? value, int sign)
    {
        if (value is not { } v)
        {
            return;
        }

        var now = Of(name) + Measure.Of(v, sign);
        if (now.Count == 0)
        {
            Measures.Remove(name);
        }
        else
        {
            Measures[name] = now;
        }
    }

    private void AddSpread(string name, double? value, int sign)
    {
        Add(name, value, sign);
        if (value is { } v)
        {
            Spread.Add(Spreads.TryGetValue(name, out var counts) ? counts : Spreads[name] = [], v, sign);
        }
    }
}
