using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Grading.Returns;

/// <summary>The audit of locked marks: a line a mark, as CSV or as JSON lines.</summary>
public static class Audit
{
    private const string None = "none";

    // Whatever else suggests is a model, and goes by its name.
    private static readonly HashSet<string> Engines = ["writing", "key-points", "key"];

    private static readonly JsonSerializerOptions Options = SmallWords();

    private static readonly string[] Heading =
    [
        "paper",
        "inputHash",
        "criterion",
        "rubricVersion",
        "source",
        "model",
        "prompt",
        "suggestion",
        "low",
        "high",
        "silent",
        "calibratedOn",
        "evidence",
        "detectors",
        "feedbackDraft",
        "action",
        "final",
        "by",
        "markedAt",
        "lockedBy",
        "lockedAt",
    ];

    /// <summary>The JSON schema of a line, as it stands in audit-line.schema.json.</summary>
    public static string Schema { get; } = Embedded.Text("grading/audit-line.schema.json");

    /// <summary>The lines of all marks, paper by paper in the order of the rubric.</summary>
    /// <param name="works">The locked work.</param>
    /// <param name="events">What happened to the set: whether a mark was changed stands there alone.</param>
    public static IReadOnlyList<AuditLine> Lines(IReadOnlyList<ReturnedWork> works, IReadOnlyList<MarkingEvent> events)
    {
        ArgumentNullException.ThrowIfNull(works);
        ArgumentNullException.ThrowIfNull(events);
        var changed = Changed(events);
        return [.. works.SelectMany(w => w.Setup.Rubric.Criteria.Select(c => Line(w, c.Id, changed.Contains((w.Paper.Id, c.Id)))))];
    }

    /// <summary>As JSON lines (one JSON object a line, UTF-8).</summary>
    public static string JsonLines(IReadOnlyList<AuditLine> lines) => string.Concat(lines.Select(l => JsonSerializer.Serialize(l, Options) + "\n"));

    /// <summary>As CSV; spans are written as start+length.</summary>
    public static string Csv(IReadOnlyList<AuditLine> lines) => CsvText.Of(Heading, lines.Select(Row));

    private static IEnumerable<string> Row(AuditLine line) =>
        [
            line.Paper,
            line.InputHash,
            line.Criterion,
            Whole(line.RubricVersion),
            line.Source,
            line.Model,
            line.Prompt,
            Mark(line.Suggestion),
            Mark(line.Low),
            Mark(line.High),
            line.Silent ?? "",
            Whole(line.CalibratedOn),
            string.Join(' ', line.Evidence.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Start}+{e.Length}"))),
            string.Join(' ', line.Detectors),
            line.FeedbackDraft ?? "",
            JsonNamingPolicy.CamelCase.ConvertName(line.Action.ToString()),
            MarkText.Of(line.Final),
            line.By,
            Time(line.MarkedAt),
            line.LockedBy,
            Time(line.LockedAt),
        ];

    private static AuditLine Line(ReturnedWork work, string criterion, bool changed)
    {
        var mark = work.Marked.Marks[criterion];
        var shown = mark.Shown;
        var by = string.IsNullOrEmpty(shown?.By) ? None : shown.By;
        var isModel = by != None && !Engines.Contains(by);
        return new AuditLine
        {
            Paper = work.Paper.Id,
            InputHash = work.Paper.Hash(),
            Criterion = criterion,
            RubricVersion = work.Setup.RubricVersion,
            Source = isModel ? "model" : by,
            Model = isModel ? by : None,
            Prompt = string.IsNullOrEmpty(shown?.Prompt) ? None : shown.Prompt,
            Suggestion = shown?.Points,
            Low = shown?.Low,
            High = shown?.High,
            Silent = shown?.Silent,
            CalibratedOn = shown?.CalibratedOn ?? 0,
            Evidence = shown?.Evidence ?? [],
            Detectors = shown?.Flags ?? [],
            FeedbackDraft = work.Marked.Feedback.GetValueOrDefault(criterion)?.Draft,
            Action = changed ? MarkAction.Changed : Action(mark),
            Final = mark.Points,
            By = mark.By,
            MarkedAt = mark.At,
            LockedBy = work.LockedBy,
            LockedAt = work.LockedAt,
        };
    }

    private static MarkAction Action(GivenMark mark) =>
        mark.Shown?.Points is not { } suggested ? MarkAction.Own
        : Math.Abs(mark.Points - suggested) < 1e-6 ? MarkAction.Kept
        : mark.Points > suggested ? MarkAction.Raised
        : MarkAction.Lowered;

    // A mark that was taken back, or that a new rubric or a paper brought again begins anew, was not changed.
    private static HashSet<(string Paper, string Criterion)> Changed(IReadOnlyList<MarkingEvent> events)
    {
        HashSet<(string Paper, string Criterion)> changed = [];
        var set = ClassSet.Empty;
        foreach (var e in events)
        {
            if (e is LevelGiven g && set.Papers.TryGetValue(g.Paper, out var paper))
            {
                _ = paper.Marks.ContainsKey(g.Criterion) ? changed.Add((g.Paper, g.Criterion)) : changed.Remove((g.Paper, g.Criterion));
            }

            set = set.After(e);
        }

        return changed;
    }

    private static JsonSerializerOptions SmallWords()
    {
        var options = new JsonSerializerOptions(Json.Options);
        options.Converters.Insert(0, new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        return options;
    }

    private static string Mark(double? points) => points is { } p ? MarkText.Of(p) : "";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);
}
