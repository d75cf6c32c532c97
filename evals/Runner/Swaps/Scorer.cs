using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Homeroom.Assistant.Evaluation.Swaps.Audit;

namespace Homeroom.Evals.Swaps;

/// <summary>Scores texts: offline, or by a command that reads {"id","text"} lines and writes {"id","score"} lines.</summary>
internal static class Scorer
{
    /// <summary>One score a text, from 0 to 1; NaN where there is none.</summary>
    /// <exception cref="IOException">The command could not be started, failed, or wrote something else.</exception>
    public static IReadOnlyList<double> Score(string scorer, IReadOnlyList<string?> texts) =>
        scorer is "offline" ? [.. texts.Select(t => t is null ? double.NaN : OfflineScore.Of(t))] : Ask(scorer, texts);

    private static double[] Ask(string command, IReadOnlyList<string?> texts)
    {
        var parts = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(parts[0], parts[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start) ?? throw new IOException($"The scorer “{command}” did not start.");
            var answers = process.StandardOutput.ReadToEndAsync();
            foreach (var (at, text) in texts.Index().Where(t => t.Item is not null))
            {
                process.StandardInput.WriteLine(JsonSerializer.Serialize(new { id = at, text }));
            }

            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0
                ? Read(answers.GetAwaiter().GetResult(), texts.Count)
                : throw new IOException($"The scorer “{command}” ended with {process.ExitCode}. Its own words stand above.");
        }
        catch (Win32Exception e)
        {
            throw new IOException($"The scorer “{command}” cannot be started: {e.Message}. Give a program with its arguments, or offline.", e);
        }
    }

    private static double[] Read(string answers, int count)
    {
        var scores = new double[count];
        Array.Fill(scores, double.NaN);
        foreach (var (at, line) in answers.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index())
        {
            try
            {
                var answer = JsonSerializer.Deserialize<Answer>(line, JsonSerializerOptions.Web)!;
                scores[answer.Id] = answer.Score is >= 0 and <= 1 ? answer.Score : throw new JsonException("its score is not from 0 to 1");
            }
            catch (Exception e) when (e is JsonException or IndexOutOfRangeException or NullReferenceException)
            {
                throw new IOException($$"""Line {{at + 1}} of the scorer is not {"id": 0, "score": 0.5}: {{e.Message}}""", e);
            }
        }

        return scores;
    }

    private sealed record Answer(int Id, double Score);
}
