using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Homeroom.Assistant.Lessons.Offline;

internal static class Yaml
{
    /// <exception cref="YamlDotNet.Core.YamlException">The text is no YAML, or has a field that <typeparamref name="T"/> lacks.</exception>
    public static T Read<T>(string text) =>
        new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<T>(text);
}
