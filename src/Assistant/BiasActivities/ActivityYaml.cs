using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>Reads the YAML files of this room.</summary>
internal static class ActivityYaml
{
    private static readonly PlainYaml File = new("activity", "It begins with id: and holds sections:.");

    /// <summary>A file of the assembly as JSON.</summary>
    /// <exception cref="FormatException">The file cannot be read.</exception>
    public static JsonObject Read(string name)
    {
        List<(int Line, string Message)> errors = [];
        var root = File.Read(Embedded.Text(name), errors);
        return root is null ? throw new FormatException($"{name}:{errors[0].Line}: {errors[0].Message}") : YamlJson.Object(root);
    }
}
