using System.CommandLine;
using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Feedback.Quality;

namespace Homeroom.Evals.Feedback;

/// <summary>Says how every version of a prompt does with teachers, one line of JSON a version.</summary>
internal static class StatsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var input = FeedbackFiles.Input("Drafts in figures, one JSON object a line.");
        var command = new Command(
            "feedback-stats",
            """
            Says how every version of a prompt does with teachers: one line of JSON a version. Versions of fewer than 5 teachers show nothing.

              homeroom-evals feedback-stats --input drafts.jsonl

            A line in is {"draft": "d1", "teacher": "t1", "prompt": "lessons/plan", "version": "3f2a", "approved": true, "minutes": 7.5,
            "distance": 0.2, "distances": {"plan": 0.1}, "reasons": ["too long"], "findings": 1, "holds": 0, "redone": false, "cost": 0.01, "milliseconds": 900, "wordsChanged": 31, "model": "m", "askedAt": "2026-09-01T08:00:00Z"}.
            Exit codes: 0 every line was read, 1 some were not, 3 the file cannot be read.
            """
        )
        {
            input,
        };
        command.SetAction(parsed =>
        {
            var (say, complain) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return FeedbackFiles.Guarded(complain, () => Tell(parsed.GetValue(input)!, say, complain));
        });
        return command;
    }

    private static int Tell(string file, TextWriter say, TextWriter complain)
    {
        var (rows, unread) = FeedbackFiles.Rows<QualityRow>(file, IsWhole, complain);
        foreach (var quality in PromptQuality.ByVersion(rows.DistinctBy(r => r.Draft)))
        {
            say.Write(JsonSerializer.Serialize(Line(quality), Json.Options) + "\n");
        }

        complain.WriteLine($"{rows.Count} drafts read, {unread} lines not read.");
        return unread == 0 ? 0 : 1;
    }

    private static bool IsWhole(QualityRow row) =>
        row is { Draft: not null, Teacher: not null, Prompt: not null, Version: not null, Distances: not null, Reasons: not null, Model: not null }
        && row.Distances.Values.All(d => d is >= 0 and <= 1)
        && row.Distance is null or (>= 0 and <= 1);

    private static object Line(PromptQuality q) =>
        q.Figures is not { } f
            ? new
            {
                q.Prompt,
                q.Version,
                Shown = false,
            }
            : new
            {
                q.Prompt,
                q.Version,
                Shown = true,
                f.Drafts,
                f.Teachers,
                Approval = Mean(f.Approval),
                Minutes = Mean(f.Minutes),
                Distance = Mean(f.Distance),
                Words = Mean(f.Words),
                Sections = f.Sections.ToDictionary(s => s.Key, s => Mean(s.Value)),
                Reasons = f.Reasons.ToDictionary(),
                Models = f.Models.ToDictionary(),
                Findings = Mean(f.Findings),
                Redone = Mean(f.Redone),
                Cost = Mean(f.Cost),
                Milliseconds = Mean(f.Milliseconds),
                Weeks = f.Weeks.Select(w => new
                {
                    w.Monday,
                    Approval = Mean(w.Approved),
                    Distance = Mean(w.Distance),
                }),
            };

    private static object? Mean(MeanFigure? figure) =>
        figure is null
            ? null
            : new
            {
                figure.Drafts,
                figure.Mean,
                Interval = Ends(figure.Interval),
            };

    private static double[]? Ends(Interval interval) => interval.IsKnown ? [interval.Low, interval.High] : null;
}
