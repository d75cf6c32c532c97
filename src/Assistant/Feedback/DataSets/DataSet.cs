using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>How a data set is made.</summary>
/// <param name="Name">What it is called: small letters, digits and hyphens.</param>
/// <param name="Format">What its rows look like.</param>
public sealed record DataSetPlan(string Name, RowFormat Format)
{
    /// <summary>A secret of the school, so that nobody can try out which teacher a stand-in stands for.</summary>
    public string Salt { get; init; } = "";

    /// <summary>Share of the teachers whose rows are held out, 0 to 1. Eval cases are not split.</summary>
    public double HeldOut { get; init; } = 0.2;
}

/// <summary>A data set: its files by name, and what was left out. The same rows give the same bytes, in whatever order they come.</summary>
/// <param name="Files">Text of every file, the data card among them.</param>
/// <param name="Hashes">SHA-256 of the files of rows, in hex.</param>
/// <param name="Counts">What is in it.</param>
public sealed record DataSet(IReadOnlyDictionary<string, string> Files, IReadOnlyDictionary<string, string> Hashes, DataSetCounts Counts)
{
    /// <summary>Makes a data set.</summary>
    /// <param name="rows">The drafts to learn from; what may not be used is left out and counted.</param>
    /// <param name="plan">How.</param>
    /// <param name="rails">The rails that look at every row.</param>
    public static DataSet Of(IEnumerable<LearningRow> rows, DataSetPlan plan, RailPipeline rails)
    {
        var counts = new DataSetCounts();
        List<CleanRow> clean = [];
        // The rails look at each row for some milliseconds, and may be asked by several at once.
        foreach (var (found, refused) in rows.AsParallel().AsOrdered().Select(row => Look(row, plan, rails)))
        {
            counts.Came++;
            if (found is not null)
            {
                clean.Add(found);
            }
            else
            {
                counts.Refuse(refused!);
            }
        }

        return Write(Distinct(clean, counts), plan, counts);
    }

    private static (CleanRow? Row, string? Refused) Look(LearningRow row, DataSetPlan plan, RailPipeline rails) =>
        RowWriter.Refuses(row, plan.Format) is { } reason ? (null, reason) : CleanRow.Of(row, rails, plan.Salt);

    // By their hashes, so that it does not matter in which order they came.
    private static List<CleanRow> Distinct(List<CleanRow> rows, DataSetCounts counts)
    {
        var near = new NearSame();
        List<CleanRow> kept = [];
        foreach (var row in rows.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            if (near.Take(row.Row.Messages.Last(m => m.Role == "user").Text + "\n" + row.Row.ApprovedText))
            {
                kept.Add(row);
                counts.Keep(row);
            }
            else
            {
                counts.Refuse("nearly the same as another row");
            }
        }

        return kept;
    }

    private static DataSet Write(List<CleanRow> rows, DataSetPlan plan, DataSetCounts counts)
    {
        var sides = rows.ToLookup(r =>
            plan.Format != RowFormat.Cases && IsHeldOut(r.Row.Teacher, plan) ? "held-out"
            : plan.Format == RowFormat.Cases ? "cases"
            : "train"
        );
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var side in sides)
        {
            counts.Sides[side.Key] = side.Count();
            counts.SideTeachers[side.Key] = side.Select(r => r.Row.Teacher).Distinct(StringComparer.Ordinal).Count();
            files[$"{plan.Name}.{side.Key}.{(plan.Format == RowFormat.Csv ? "csv" : "jsonl")}"] =
                plan.Format == RowFormat.Csv
                    ? RowWriter.Table(side.Select(r => r.Row))
                    : string.Concat(side.Select(r => RowWriter.Line(r.Row, plan.Format) + "\n"));
            files[$"{plan.Name}.{side.Key}.provenance.jsonl"] = string.Concat(side.Select((r, i) => Provenance(r, i + 1) + "\n"));
        }

        var hashes = files.ToDictionary(f => f.Key, f => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(f.Value))));
        files[$"{plan.Name}.card.md"] = DataCard.Of(plan, counts, hashes);
        return new DataSet(files, hashes, counts);
    }

    // By the hash of the stand-in: a teacher stays on one side in every data set with this salt.
    private static bool IsHeldOut(string teacher, DataSetPlan plan) => Experiments.Assignment.GetsNew("held-out", teacher, plan.HeldOut);

    // Which draft a row came from, so that a consent that is withdrawn finds it. It stays in the school.
    private static string Provenance(CleanRow row, int line) =>
        new JsonObject
        {
            ["line"] = line,
            ["draft"] = row.Row.Draft,
            ["teacher"] = row.Row.Teacher,
            ["prompt"] = row.Row.Prompt,
            ["version"] = row.Row.Version,
            ["model"] = row.Row.Model,
            ["row"] = row.Key,
        }.ToJsonString(Json.Options);
}

/// <summary>What became of the rows of a data set.</summary>
public sealed class DataSetCounts
{
    private readonly SortedDictionary<string, int> _refused = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _replaced = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _versions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _bands = new(StringComparer.Ordinal);

    /// <summary>Rows that came.</summary>
    public int Came { get; internal set; }

    /// <summary>Rows that are in it.</summary>
    public int Kept { get; private set; }

    /// <summary>Rows left out, by reason.</summary>
    public IReadOnlyDictionary<string, int> Refused => _refused;

    /// <summary>Places where something was replaced, by kind.</summary>
    public IReadOnlyDictionary<string, int> Replaced => _replaced;

    /// <summary>Rows by prompt and version.</summary>
    public IReadOnlyDictionary<string, int> Versions => _versions;

    /// <summary>Rows by grade band.</summary>
    public IReadOnlyDictionary<string, int> Bands => _bands;

    /// <summary>Rows by side: train and held-out, or cases.</summary>
    public SortedDictionary<string, int> Sides { get; } = new(StringComparer.Ordinal);

    /// <summary>Teachers by side.</summary>
    public SortedDictionary<string, int> SideTeachers { get; } = new(StringComparer.Ordinal);

    internal void Refuse(string reason) => _refused[reason] = _refused.GetValueOrDefault(reason) + 1;

    internal void Keep(CleanRow row)
    {
        Kept++;
        row.Replaced.ToList().ForEach(k => _replaced[k] = _replaced.GetValueOrDefault(k) + 1);
        var version = $"{row.Row.Prompt} {row.Row.Version}".Trim();
        _versions[version] = _versions.GetValueOrDefault(version) + 1;
        _bands[row.Row.Band] = _bands.GetValueOrDefault(row.Row.Band) + 1;
    }
}
