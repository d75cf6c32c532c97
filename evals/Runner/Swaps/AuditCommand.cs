using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Evaluation.Swaps;
using Homeroom.Assistant.Evaluation.Swaps.Audit;
using Homeroom.Guardrails;

namespace Homeroom.Evals.Swaps;

/// <summary>Audits a scorer: first whether names reach it at all, then whether scores shift with them.</summary>
internal static class AuditCommand
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter<SwapVerdict>(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Runs it. 0: nothing shifts. 1: payloads differ by name, or scores shift. 2: it could not be begun or ended.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter say, TextWriter complain)
    {
        if (AuditOptions.Read(arguments, complain) is not { } options)
        {
            return 2;
        }

        try
        {
            return SampleFile.Read(options.Input, complain) is { } samples ? Audit(options, samples, say) : 2;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain.WriteLine(e.Message);
            return 2;
        }
    }

    private static int Audit(AuditOptions options, IReadOnlyList<AuditSample> samples, TextWriter say)
    {
        var byName = options.Axis is "name";
        var names = byName ? AuditNames.Of(options.Seed) : [];
        var redacted = byName ? PayloadMaker.Redacted(samples, names, DefaultRails.Create()) : [];
        var identity = byName ? PayloadMaker.Prove(redacted) : null;
        var payloads =
            !byName ? SwapAuditor.Swapped(samples, SwapAxes.For(options.Axis, options.Seed)!)
            : options.Raw ? PayloadMaker.Raw(samples, names)
            : redacted;
        var scores = Scorer.Score(options.Scorer, [.. payloads.Select(p => p.Text)]);
        var (table, contrasts, test) = SwapAuditor.Read(payloads, scores, new SwapRules { Seed = (ulong)options.Seed + 1 });
        var report = new AuditReport(
            options.Axis,
            AuditReport.Perceptions,
            options.Scorer,
            byName && !options.Raw ? "redacted" : "raw",
            names.GroupBy(n => n.Group).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(n => n.Name)]),
            identity,
            table.Samples.Count,
            table.Dropped,
            contrasts,
            test
        );
        File.WriteAllText(options.Output, JsonSerializer.Serialize(report, Format) + "\n");
        Tell(report, say);
        return report.Shifted || identity is { Holds: false } || table.Samples.Count == 0 ? 1 : 0;
    }

    private static void Tell(AuditReport report, TextWriter say)
    {
        if (report.Identity is { } identity)
        {
            say.WriteLine(
                identity.Holds
                    ? $"No name reaches the model: {identity.Payloads} payloads of {identity.Samples} samples are the same to the byte."
                    : $"{identity.Different.Count} of {identity.Payloads} payloads differ by name: {string.Join("; ", identity.Different.Take(5))}"
            );
        }

        say.WriteLine($"{report.Samples} samples were scored, {report.Dropped.Count} left out because a score was missing.");
        foreach (var contrast in report.Contrasts)
        {
            say.WriteLine(contrast.Summary);
        }

        if (report.SelfTest is { } test)
        {
            say.WriteLine(
                $"Of planted shifts of {test.Shift:0.00} it finds {test.Found:P0}; without a shift it cries wolf in {test.FalseAlarms:P0}."
            );
        }

        say.WriteLine(report.Note);
    }
}
