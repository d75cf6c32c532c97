using Homeroom.Guardrails;
using Homeroom.Guardrails.Policies;
using YamlDotNet.RepresentationModel;

namespace Homeroom.Assistant.Policies;

/// <summary>A rule and the line it stands on.</summary>
internal sealed record PlacedRule(PolicyRule Rule, int Line);

/// <summary>Reads the rules of a policy file.</summary>
/// <param name="vocabulary">Codes by rail; null for the file that sets them.</param>
/// <param name="errors">Takes what is wrong.</param>
internal sealed class RuleReader(IReadOnlyDictionary<string, IReadOnlyList<string>>? vocabulary, List<PolicyError> errors)
{
    private const int Longest = 200;

    private static readonly string[] Known = ["rail", "code", "direction", "band", "verdict", "about"];

    private static readonly Dictionary<string, string> Bands = PolicyTerms.Bands.ToDictionary(b => b);

    private static readonly Dictionary<string, Verdict?> Verdicts = PolicyTerms
        .Verdicts.Select(v => KeyValuePair.Create(v.Key, (Verdict?)v.Value))
        .Append(KeyValuePair.Create(PolicyTerms.AsProposed, (Verdict?)null))
        .ToDictionary();

    /// <summary>The rules of one entry: several where the verdict differs by direction.</summary>
    public IEnumerable<PlacedRule> Read(YamlMappingNode entry)
    {
        var before = errors.Count;
        var fields = new PolicyFields(entry, "A rule", Known, errors);
        var rail = fields.Text("rail", Longest, required: true);
        var code = fields.Text("code", Longest) is { Length: > 0 } named ? named : PolicyRule.AnyCode;
        Look(rail, code, fields);
        var directions = fields.Choices("direction", PolicyTerms.Directions);
        var bands = fields.Choices("band", Bands);
        var about = fields.Text("about", Longest);
        var verdicts = VerdictsOf(fields, directions).ToList();
        return errors.Count > before
            ? []
            : verdicts.Select(v => new PlacedRule(
                new PolicyRule(rail, code, v.Verdict)
                {
                    Directions = v.Directions,
                    Bands = bands,
                    About = about,
                },
                fields.Line
            ));
    }

    private void Look(string rail, string code, PolicyFields fields)
    {
        if (vocabulary is null || rail.Length == 0)
        {
            return;
        }

        if (!vocabulary.TryGetValue(rail, out var codes))
        {
            fields.Add("rail", $"There is no check “{rail}”. {Nearest.Hint(rail, vocabulary.Keys)}");
        }
        else if (code is not (PolicyRule.AnyCode or PolicyFloor.Broken) && !codes.Contains(code))
        {
            fields.Add(
                "code",
                $"The check {rail} has no code “{code}”. {Nearest.Hint(code, codes)} Or leave the code out: then the rule is for all."
            );
        }
    }

    private IEnumerable<(Verdict? Verdict, IReadOnlyList<Direction> Directions)> VerdictsOf(PolicyFields fields, IReadOnlyList<Direction> directions)
    {
        switch (fields.Node("verdict"))
        {
            case null:
                fields.Add("verdict", $"The rule does not say what to do. Add verdict: and one of {string.Join(", ", Verdicts.Keys)}.");
                break;
            case YamlMappingNode byDirection when fields.Node("direction") is not null:
                errors.Add(new PolicyError(PolicyYaml.Line(byDirection.Start), "Name the directions once: as direction:, or within verdict:."));
                break;
            case YamlMappingNode byDirection:
                var inner = new PolicyFields(byDirection, "A verdict by direction", [.. PolicyTerms.Directions.Keys], errors);
                foreach (var (word, direction) in PolicyTerms.Directions.Where(d => inner.Node(d.Key) is not null))
                {
                    foreach (var verdict in One(inner, word))
                    {
                        yield return (verdict, [direction]);
                    }
                }

                break;
            default:
                foreach (var verdict in One(fields, "verdict"))
                {
                    yield return (verdict, directions);
                }

                break;
        }
    }

    private IEnumerable<Verdict?> One(PolicyFields fields, string name)
    {
        var word = (fields.Node(name) as YamlScalarNode)?.Value?.Trim() ?? "";
        if (Verdicts.TryGetValue(word, out var verdict))
        {
            return [verdict];
        }

        fields.Add(name, $"There is no verdict “{word}”. {Nearest.Hint(word, Verdicts.Keys)}");
        return [];
    }
}
