using System.Security.Cryptography;
using System.Text;
using Homeroom.Assistant.Lessons;
using Homeroom.Guardrails.Policies;

namespace Homeroom.Assistant.Policies;

/// <summary>Policies as YAML files. docs/policies.md says what they hold.</summary>
public static class PolicyFile
{
    private const int MostRules = 300;
    private const int LongestName = 60;

    private static readonly Lazy<Policy> Shipped = new(ReadShipped);

    /// <summary>The text of the policy that holds wherever a school says nothing.</summary>
    public static string DefaultText => Embedded.Text("policies/default.yaml");

    /// <summary>The policy that holds wherever a school says nothing.</summary>
    public static Policy Default => Shipped.Value;

    /// <summary>Codes by rail, as far as the default policy names them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Vocabulary { get; } =
        Default.Rules.GroupBy(r => r.Rail).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(r => r.Code).Distinct()]);

    /// <summary>Reads a school's policy, which lies over the default.</summary>
    public static PolicyReading Read(string text) => Read(text, Default);

    /// <summary>Reads a school's policy from a file.</summary>
    public static PolicyReading ReadFile(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length > 4 * PolicyYaml.Largest
                ? Read(new string(' ', PolicyYaml.Largest + 1))
                : Read(File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)));
        }
        catch (DecoderFallbackException)
        {
            return new PolicyReading(null, [new PolicyError(0, "The file is no text in UTF-8. Save it as UTF-8.")]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new PolicyReading(null, [new PolicyError(0, $"The file cannot be read: {e.Message}")]);
        }
    }

    private static Policy ReadShipped()
    {
        var reading = Read(DefaultText, beneath: null);
        return reading.Policy ?? throw new InvalidDataException("The default policy cannot be read: " + string.Join(" ", reading.Errors));
    }

    private static PolicyReading Read(string text, Policy? beneath)
    {
        List<PolicyError> errors = [];
        var policy = PolicyYaml.Read(text, errors) is { } root ? Build(new PolicyFields(root, "A policy", ["name", "rules", "words"], errors)) : null;
        return new PolicyReading(errors.Count == 0 ? policy : null, [.. errors.OrderBy(e => e.Line)]);

        Policy Build(PolicyFields fields)
        {
            var vocabulary = beneath is null ? null : Vocabulary;
            var reader = new RuleReader(vocabulary, errors);
            var rules = fields.Entries("rules", MostRules).SelectMany(reader.Read).ToList();
            errors.AddRange(RuleChecks.Of(rules));
            var (blocked, allowed) = new WordReader(vocabulary, errors).Read(fields.Node("words"));
            if (rules.Count + blocked.Count + allowed.Count + errors.Count == 0)
            {
                errors.Add(new PolicyError(0, "The policy says nothing. Add rules: or words:, or set no policy at all."));
            }

            return new Policy(fields.Text("name", LongestName, required: true), Hash(beneath?.Version + text))
            {
                Over = beneath,
                Rules = [.. rules.Select(r => r.Rule)],
                Blocked = blocked,
                Allowed = allowed,
            };
        }
    }

    // The same on every system, however it ends lines.
    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))))[..12];
}
