using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>The history of runs: a JSONL file, a line a run, only ever appended to.</summary>
public static class RunHistory
{
    /// <summary>A run as its line.</summary>
    public static HistoryLine LineOf(EvalRun run)
    {
        var (tally, suites) = (Tally.Of(run.Results), new RunReport(run).Suites);
        return new HistoryLine(
            run.Id,
            run.Started.ToUniversalTime(),
            Math.Round(run.Seconds, 3),
            Figures.Code(run.End),
            tally.All,
            tally.Passed,
            tally.Errors + tally.Unscored,
            Rounded(PassRate.Of(run.Results)),
            Figures.Cost(run.Results),
            Hash(run),
            [.. suites.Select(s => new HistorySuite(s.Outcome.Name, s.Tally.All, Rounded(s.Now), s.Outcome.Held))]
        );
    }

    /// <summary>Writes a line, its end included.</summary>
    public static void Write(HistoryLine line, TextWriter writer)
    {
        writer.Write(JsonSerializer.Serialize(line, HistoryJson.Default.HistoryLine));
        writer.Write('\n');
    }

    /// <summary>Appends a run to a file, which is made where there is none. A line that a crash has torn stays alone.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Append(string path, EvalRun run)
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.Seek(0, SeekOrigin.End);
        var isTorn = false;
        if (file.Length > 0)
        {
            file.Seek(-1, SeekOrigin.End);
            isTorn = file.ReadByte() != '\n';
        }

        using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(isTorn ? "\n" : "");
        Write(LineOf(run), writer);
    }

    /// <summary>Reads all runs, oldest first, each once as it was written last. Lines that are no run, such as one that a crash has torn, are passed over.</summary>
    public static IReadOnlyList<HistoryLine> Read(TextReader reader)
    {
        var lines = new Dictionary<string, HistoryLine>();
        while (reader.ReadLine() is { } text)
        {
            if (Parse(text) is { Run: not null, Suites: not null } line)
            {
                lines[line.Run] = line;
            }
        }

        return [.. lines.Values.OrderBy(l => l.At).ThenBy(l => l.Run, StringComparer.Ordinal)];
    }

    private static HistoryLine? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, HistoryJson.Default.HistoryLine);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static double? Rounded(PassRate? rate) => rate is { } r ? JsonReport.Rounded(r.Rate) : null;

    private static string Hash(EvalRun run)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var r in run.Results)
        {
            var score = r.Score?.ToString("R", CultureInfo.InvariantCulture) ?? "";
            var texts = new[] { r.Key, r.Model, Figures.Code(r.Status), score, r.Output };
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(texts, HistoryJson.Default.StringArray));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
