using YamlDotNet.RepresentationModel;

namespace Homeroom.Assistant.Policies;

/// <summary>One mapping of a policy file: its fields by name, and what is wrong with them.</summary>
internal sealed class PolicyFields
{
    private readonly Dictionary<string, YamlNode> _fields = [];
    private readonly List<PolicyError> _errors;

    public PolicyFields(YamlMappingNode map, string what, IReadOnlyList<string> known, List<PolicyError> errors)
    {
        _errors = errors;
        Line = PolicyYaml.Line(map.Start);
        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (known.Contains(name))
            {
                _fields[name] = value;
            }
            else
            {
                errors.Add(new PolicyError(PolicyYaml.Line(key.Start), $"{what} has no “{name}”. {Nearest.Hint(name, known)}"));
            }
        }
    }

    /// <summary>Where it begins.</summary>
    public int Line { get; }

    /// <summary>The node of a field, or null.</summary>
    public YamlNode? Node(string name) => _fields.GetValueOrDefault(name);

    /// <summary>Line of a field; of the mapping where it is missing.</summary>
    public int LineOf(string name) => Node(name) is { } node ? PolicyYaml.Line(node.Start) : Line;

    /// <summary>The text of a field; nothing where it is missing.</summary>
    public string Text(string name, int longest, bool required = false)
    {
        var node = Node(name);
        var text = (node as YamlScalarNode)?.Value?.Trim() ?? "";
        if (node is not (null or YamlScalarNode))
        {
            Add(name, $"“{name}” is one text.");
        }
        else if (required && text.Length == 0)
        {
            Add(name, $"“{name}” is missing. Add it.");
        }
        else if (text.Length > longest)
        {
            Add(name, $"“{name}” has {text.Length} characters. Say it in {longest}.");
        }

        return text;
    }

    /// <summary>The words of a field, one or a list, each of which has to be known.</summary>
    public IReadOnlyList<T> Choices<T>(string name, IReadOnlyDictionary<string, T> known)
    {
        List<T> chosen = [];
        foreach (
            var node in Node(name) is YamlSequenceNode list ? list.Children
            : Node(name) is { } one ? [one]
            : []
        )
        {
            var word = (node as YamlScalarNode)?.Value?.Trim() ?? "";
            if (known.TryGetValue(word, out var value))
            {
                chosen.Add(value);
            }
            else
            {
                _errors.Add(new PolicyError(PolicyYaml.Line(node.Start), $"There is no {name} “{word}”. {Nearest.Hint(word, known.Keys)}"));
            }
        }

        return [.. chosen.Distinct()];
    }

    /// <summary>The entries of a list, each a mapping.</summary>
    public IEnumerable<YamlMappingNode> Entries(string name, int most)
    {
        var node = Node(name);
        var list = node as YamlSequenceNode;
        if (node is not null && list is null && (node as YamlScalarNode)?.Value is not "")
        {
            Add(name, $"“{name}” is a list: each entry begins with a hyphen.");
        }
        else if (list?.Children.Count > most)
        {
            Add(name, $"“{name}” has {list.Children.Count} entries. At most {most} are read.");
            yield break;
        }

        foreach (var child in list?.Children ?? [])
        {
            if (child is YamlMappingNode map)
            {
                yield return map;
            }
            else
            {
                _errors.Add(new PolicyError(PolicyYaml.Line(child.Start), $"An entry of “{name}” has fields, such as {Example(name)}."));
            }
        }
    }

    /// <summary>Says that a field is wrong.</summary>
    public void Add(string name, string message) => _errors.Add(new PolicyError(LineOf(name), message));

    private static string Example(string list) => list == "rules" ? "rail: and verdict:" : "text: and reason:";
}
