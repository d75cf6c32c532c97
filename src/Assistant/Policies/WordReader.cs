using Homeroom.Guardrails;
using Homeroom.Guardrails.Policies;
using YamlDotNet.RepresentationModel;

namespace Homeroom.Assistant.Policies;

/// <summary>Reads the school's own words of a policy file.</summary>
/// <param name="vocabulary">Codes by rail.</param>
/// <param name="errors">Takes what is wrong.</param>
internal sealed class WordReader(IReadOnlyDictionary<string, IReadOnlyList<string>>? vocabulary, List<PolicyError> errors)
{
    private const int Most = 500;
    private const int LongestWord = 80;
    private const int LongestReason = 200;

    private static readonly Dictionary<string, string> Bands = PolicyTerms.Bands.ToDictionary(b => b);

    private readonly Dictionary<string, int> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Both lists.</summary>
    public (IReadOnlyList<BlockedWord> Blocked, IReadOnlyList<AllowedWord> Allowed) Read(YamlNode? words)
    {
        if (words is not YamlMappingNode map)
        {
            if (words is not (null or YamlScalarNode { Value: "" }))
            {
                errors.Add(new PolicyError(PolicyYaml.Line(words.Start), "“words” holds block: and allow:, each with a list."));
            }

            return ([], []);
        }

        var lists = new PolicyFields(map, "“words”", ["block", "allow"], errors);
        return ([.. lists.Entries("block", Most).Select(Blocked)], [.. lists.Entries("allow", Most).Select(Allowed)]);
    }

    private BlockedWord Blocked(YamlMappingNode entry)
    {
        var fields = new PolicyFields(entry, "A blocked word", ["text", "reason", "verdict", "suggestion", "direction", "band"], errors);
        var verdict = fields.Choices("verdict", PolicyTerms.Verdicts) is [var one] ? one : Verdict.Note;
        var directions = fields.Choices("direction", PolicyTerms.Directions);
        if (verdict == Verdict.Pass)
        {
            fields.Add("verdict", "A blocked word that asks for nothing is none. Write note or more, or take the word out.");
        }
        else if (verdict == Verdict.Escalate && directions is not [Direction.StudentWork])
        {
            fields.Add("verdict", "escalate is for student work alone. Add direction: student-work, or write refuse.");
        }

        return new BlockedWord(TextOf(fields), fields.Text("reason", LongestReason, required: true), verdict)
        {
            Suggestion = fields.Text("suggestion", LongestWord) is { Length: > 0 } s ? s : null,
            Directions = directions,
            Bands = fields.Choices("band", Bands),
        };
    }

    private AllowedWord Allowed(YamlMappingNode entry)
    {
        var fields = new PolicyFields(entry, "An allowed word", ["text", "reason", "rail"], errors);
        var rail = fields.Text("rail", LongestWord);
        if (rail.Length > 0 && vocabulary?.ContainsKey(rail) == false)
        {
            fields.Add("rail", $"There is no check “{rail}”. {Nearest.Hint(rail, vocabulary.Keys)}");
        }
        else if (PolicyFloor.All.FirstOrDefault(f => f.Rail == rail) is { } floor)
        {
            fields.Add("rail", $"No word is allowed past the check {rail}: {floor.Why} Take the entry out.");
        }

        return new AllowedWord(TextOf(fields), fields.Text("reason", LongestReason, required: true)) { Rail = rail };
    }

    private string TextOf(PolicyFields fields)
    {
        var text = fields.Text("text", LongestWord, required: true);
        if (text.Length == 1)
        {
            fields.Add("text", "One letter is no word. Write the word out.");
        }
        else if (text.Length > 0 && !_seen.TryAdd(text, fields.Line))
        {
            fields.Add("text", $"“{text}” stands on line {_seen[text]} already. Keep one of the two.");
        }

        return text;
    }
}
