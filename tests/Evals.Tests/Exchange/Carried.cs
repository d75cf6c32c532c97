using Homeroom.Assistant.Evaluation.Exchange;
using Homeroom.Assistant.Evaluation.Reports;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Evals.Runs;

namespace Homeroom.Evals.Tests.Exchange;

/// <summary>Writes what was carried over, and runs it against echo.</summary>
internal static class Carried
{
    /// <summary>Writes the files and returns the suite among them.</summary>
    public static string Write(TemporaryFolder folder, string under, Handover hand)
    {
        Assert.Empty(hand.Faults);
        foreach (var (name, text) in hand.Files)
        {
            folder.Write(Path.Combine(under, name), text);
        }

        return folder[Path.Combine(under, hand.Files.Keys.First(f => hand.Files[f].Contains("\ncases:", StringComparison.Ordinal)))];
    }

    public static Suite Read(string file)
    {
        List<SuiteError> errors = [];
        var suite = SuiteReader.Read(file, errors);
        Assert.Empty(errors);
        return suite;
    }

    /// <summary>Status and score of each question of a run against echo.</summary>
    public static async Task<List<(string Case, CaseStatus Status, double? Score, string Output)>> EchoedAsync(TemporaryFolder folder, string suite)
    {
        var output = folder[Guid.NewGuid().ToString("N")];
        var options = new RunOptions
        {
            Paths = [suite],
            Output = output,
            NoCache = true,
            Model = "echo",
            Reports = [],
            Baselines = folder["none"],
        };
        var complained = new StringWriter();
        var code = await new RunSession(options, new StringWriter(), complained, TimeProvider.System, _ => null, ConsoleLook.Plain).RunAsync(
            CancellationToken.None
        );
        Assert.True(code is 0 or 1, $"{code}: {complained}");
        using var log = RunLog.Read(Path.Combine(output, "results.jsonl"));
        return [.. log.Select(r => (r.Case, r.Status, r.Score, r.Output))];
    }
}
