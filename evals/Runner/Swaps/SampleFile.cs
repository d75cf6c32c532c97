using System.Text.Json;
using Homeroom.Assistant.Evaluation.Swaps.Audit;

namespace Homeroom.Evals.Swaps;

/// <summary>Reads the samples of an audit; a line that is none is named with its number.</summary>
internal static class SampleFile
{
    private const string Wanted = """Write {"id": "1", "band": "6-8", "kind": "request", "text": "Write to {name}."}.""";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>The samples; null if a line is wrong, which was said.</summary>
    public static IReadOnlyList<AuditSample>? Read(string path, TextWriter complain)
    {
        List<AuditSample> samples = [];
        var wrong = 0;
        foreach (var (at, line) in File.ReadLines(path).Index().Where(l => !string.IsNullOrWhiteSpace(l.Item)))
        {
            try
            {
                var sample = JsonSerializer.Deserialize<AuditSample>(line, Format) ?? throw new FormatException("It holds null.");
                samples.Add(Checked(sample, samples));
            }
            catch (Exception e) when (e is JsonException or FormatException)
            {
                complain.WriteLine($"{path}, line {at + 1}: {e.Message.Split(" Path: ")[0]} {Wanted}");
                wrong++;
            }
        }

        if (samples.Count == 0 && wrong == 0)
        {
            complain.WriteLine($"{path} holds no samples. {Wanted}");
        }

        return wrong == 0 && samples.Count > 0 ? samples : null;
    }

    private static AuditSample Checked(AuditSample sample, List<AuditSample> before) =>
        before.Exists(s => s.Id == sample.Id) ? throw new FormatException($"The id “{sample.Id}” stands twice.")
        : sample.Band is not ("K-2" or "3-5" or "6-8" or "9-12")
            ? throw new FormatException($"The band “{sample.Band}” is none of K-2, 3-5, 6-8, 9-12.")
        : sample.Kind is not ("request" or "student-work")
            ? throw new FormatException($"The kind “{sample.Kind}” is neither request nor student-work.")
        : !sample.Text.Contains(AuditSample.Place, StringComparison.Ordinal)
            ? throw new FormatException($"The text has no place for a name, {AuditSample.Place}.")
        : sample;
}
