using System.Collections.Frozen;
using YamlDotNet.Serialization;

namespace Homeroom.Assistant.Evaluation.Swaps.Words;

/// <summary>Reads this room's word lists, which stand in the program.</summary>
internal static class Lists
{
    /// <summary>A file of keys, each with words between blanks.</summary>
    public static Dictionary<string, string> Read(string name) => Read<Dictionary<string, string>>(name);

    /// <summary>A file as a record.</summary>
    public static T Read<T>(string name)
    {
        using var stream =
            typeof(Lists).Assembly.GetManifestResourceStream("swaps/" + name)
            ?? throw new InvalidOperationException($"The word list {name} is not in the program.");
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder()
            .WithNamingConvention(YamlDotNet.Serialization.NamingConventions.HyphenatedNamingConvention.Instance)
            .Build()
            .Deserialize<T>(reader);
    }

    /// <summary>The words of a line.</summary>
    public static string[] Words(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of some lines as a set.</summary>
    public static FrozenSet<string> Set(params IEnumerable<string> lines) => lines.SelectMany(Words).ToFrozenSet(StringComparer.Ordinal);
}
