using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Homeroom.Assistant;

/// <summary>YAML as JSON: a plain whole number is a number, everything else that is written is a text.</summary>
internal static class YamlJson
{
    public static JsonNode Of(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => Object(map),
            YamlSequenceNode list => new JsonArray([.. list.Select(Of)]),
            YamlScalarNode { Style: ScalarStyle.Plain } plain when int.TryParse(plain.Value, CultureInfo.InvariantCulture, out var whole) => whole,
            _ => JsonValue.Create(((YamlScalarNode)node).Value ?? ""),
        };

    public static JsonObject Object(YamlMappingNode map) =>
        new(map.Select(p => KeyValuePair.Create(((YamlScalarNode)p.Key).Value ?? "", (JsonNode?)Of(p.Value))));
}
