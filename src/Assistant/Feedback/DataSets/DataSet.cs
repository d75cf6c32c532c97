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
    private const string ProvenanceEnd = ".provenance.jsonl";

    /// <summary>Makes a data set.</summary>
    /// <param name="rows">The drafts to learn from; what may not be used is left out and counted.</param>
    /// <param name="plan">How.</param>
    /// <param name="rails">The rails that look at every row.</param>
    public static DataSet Of(IEnumerable<LearningRow> rows, DataSetPlan plan, RailPipeline rails)
    {
        var making = new DataSetMaking(plan, rails);
        making.Add(rows);
        return Write(making.Rows(), plan, making.Counts);
    }

    /// <summary>Writes the files of rows that were cleaned before.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="plan">How.</param>
    /// <param name="counts">What was left out until now; the rows are added to it.</param>
    public static DataSet Write(IReadOnlyList<CleanRow> rows, DataSetPlan plan, DataSetCounts counts)
    {
        rows.ToList().ForEach(counts.Keep);
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
            files[$"{plan.Name}.{side.Key}{ProvenanceEnd}"] = string.Concat(side.Select((r, i) => Provenance(r, i + 1) + "\n"));
        }

        var hashes = files.ToDictionary(f => f.Key, f => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(f.Value))));
        files[$"{plan.Name}.card.md"] = DataCard.Of(plan, counts, hashes);
        return new DataSet(files, hashes, counts);
    }

    /// <summary>Every line that does not fit the format, by file; a table has no lines to hold against one.</summary>
    public IEnumerable<(string File, RowFault Fault)> Faults(RowFormat format) =>
        format == RowFormat.Csv
            ? []
            : Files
                .Where(f => f.Key.EndsWith(".jsonl", StringComparison.Ordinal) && !f.Key.EndsWith(ProvenanceEnd, StringComparison.Ordinal))
                .SelectMany(f => RowCheck.Of(f.Value.TrimEnd('\n').Split('\n').Select(Bytes), format).Select(fault => (f.Key, fault)));

    private static ReadOnlyMemory<byte> Bytes(string line) => Encoding.UTF8.GetBytes(line);

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
