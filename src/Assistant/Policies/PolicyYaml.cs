using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Homeroom.Assistant.Policies;

/// <summary>A policy file as YAML nodes.</summary>
internal static class PolicyYaml
{
    /// <summary>Largest file, in characters.</summary>
    public const int Largest = PlainYaml.Largest;

    private static readonly PlainYaml File = new("policy", "It begins with name: and holds rules: or words:.");

    /// <summary>The mapping that the file is; null when it is none.</summary>
    public static YamlMappingNode? Read(string text, List<PolicyError> errors)
    {
        List<(int Line, string Message)> faults = [];
        var root = File.Read(text, faults);
        errors.AddRange(faults.Select(f => new PolicyError(f.Line, f.Message)));
        return root;
    }

    /// <summary>The line of a place.</summary>
    public static int Line(Mark mark) => PlainYaml.Line(mark);
}
