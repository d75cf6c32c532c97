using System.Globalization;

namespace Homeroom.Evals.GuardReport;

/// <summary>What the command was asked to do.</summary>
internal sealed record ReportOptions
{
    /// <summary>Folder of the suites.</summary>
    public string Suites { get; private init; } = "evals/suites/guardrails";

    /// <summary>The page with the markers; null: half the cases were asked for and no page named, so the table is only printed.</summary>
    public string? Page => Output ?? (Split is null ? "docs/guardrails.md" : null);

    /// <summary>Compares the page and leaves it as it is.</summary>
    public bool Check { get; private init; }

    /// <summary>The half to measure; null: both.</summary>
    public Split? Split { get; private init; }

    /// <summary>The bounds to hold.</summary>
    public string? Gate { get; private init; }

    /// <summary>Where today's figures are written as bounds.</summary>
    public string? WriteGate { get; private init; }

    /// <summary>How far a figure may move before the bounds that are written now break, 0 to 1.</summary>
    public double Room { get; private init; } = 0.02;

    /// <summary>How many notes go out and back.</summary>
    public int Notes { get; private init; } = 10_000;

    /// <exception cref="FormatException">An argument is none of the options; the message shows them.</exception>
    public static ReportOptions Read(IReadOnlyList<string> arguments)
    {
        var options = new ReportOptions();
        for (var at = 0; at < arguments.Count; at++)
        {
            options = arguments[at] == "--check" ? options with { Check = true } : options.With(arguments[at], arguments.ElementAtOrDefault(++at));
        }

        return options.Split is null || (options.Gate is null && options.WriteGate is null)
            ? options
            : throw new FormatException("Bounds are about both halves. Leave --split out, or the gate.");
    }

    private string? Output { get; init; }

    private ReportOptions With(string name, string? value) =>
        (name, value) switch
        {
            ("--suites", { } v) => this with { Suites = v },
            ("--output", { } v) => this with { Output = v },
            ("--split", "dev") => this with { Split = GuardReport.Split.Dev },
            ("--split", "held") => this with { Split = GuardReport.Split.Held },
            ("--split", "all") => this with { Split = null },
            ("--gate", { } v) => this with { Gate = v },
            ("--write-gate", { } v) => this with { WriteGate = v },
            ("--room", { } v) when double.TryParse(v, CultureInfo.InvariantCulture, out var room) && room is >= 0 and <= 1 => this with
            {
                Room = room,
            },
            ("--notes", { } v) when int.TryParse(v, CultureInfo.InvariantCulture, out var notes) && notes > 0 => this with { Notes = notes },
            _ => throw new FormatException($"“{name}{(value is null ? "" : " " + value)}” is not understood.\nUsage: {GuardReportCommand.Usage}"),
        };
}
