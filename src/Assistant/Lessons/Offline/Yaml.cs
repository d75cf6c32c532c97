using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Homeroom.Assistant.Lessons.Offline;

internal static class Yaml
{
    // It keeps what it learns of a type, which costs far more than to read a file. One file at a time: it is not said to be safe for several.
    private static readonly Lock Gate = new();
    private static readonly IDeserializer Reader = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    /// <exception cref="YamlDotNet.Core.YamlException">The text is no YAML, or has a field that <typeparamref name="T"/> lacks.</exception>
    public static T Read<T>(string text)
    {
        lock (Gate)
        {
            return Reader.Deserialize<T>(text);
        }
    }
}
