using System.Text.Json;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.ModelRails;

/// <summary>What the judge answers: codes and quotes, and nothing else of it is used.</summary>
internal static class JudgeAnswer
{
    private const int MostFindings = 50;

    private static readonly string[] Codes = ["self-harm", "sexual", "violence", "hate", "illicit", "bias", SightingWords.Attack];

    /// <summary>The JSON schema of an answer.</summary>
    public static string Schema { get; } =
        JsonSerializer.Serialize(
            new
            {
                type = "object",
                additionalProperties = false,
                required = new[] { "findings" },
                properties = new
                {
                    findings = new
                    {
                        type = "array",
                        items = new
                        {
                            type = "object",
                            additionalProperties = false,
                            required = new[] { "code", "quote", "sure" },
                            properties = new
                            {
                                code = new { type = "string", @enum = Codes },
                                quote = new { type = "string" },
                                sure = new { type = "boolean" },
                            },
                        },
                    },
                },
            }
        );

    /// <summary>What an answer says of a passage.</summary>
    /// <exception cref="RailOutage">It is not exactly what was asked for.</exception>
    public static IReadOnlyList<Sighting> Read(string answer, Passage passage, NameVault vault)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            var findings = json.RootElement.GetProperty("findings");
            return findings.GetArrayLength() <= MostFindings
                ? [.. findings.EnumerateArray().Select(f => Read(f, passage, vault))]
                : throw new FormatException("There are too many findings.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new RailOutage(OutageKind.Unreadable, inner: e);
        }
    }

    private static Sighting Read(JsonElement finding, Passage passage, NameVault vault)
    {
        var code = finding.GetProperty("code").GetString() ?? "";
        if (!Codes.Contains(code))
        {
            throw new FormatException("There is no such code.");
        }

        var quote = vault.Restore(finding.GetProperty("quote").GetString() ?? "");
        var at = quote.Length == 0 ? -1 : passage.Text.IndexOf(quote, StringComparison.Ordinal);
        return new Sighting(code, finding.GetProperty("sure").GetBoolean(), at < 0 ? passage.Spot : passage.At(at, quote.Length));
    }
}
