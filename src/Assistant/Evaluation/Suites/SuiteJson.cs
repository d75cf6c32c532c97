using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>Reads one line of JSON as values with places, and writes values as JSON: what is plain may be a number, true, false or null; what is quoted is a text.</summary>
public static class SuiteJson
{
    /// <summary>The mapping that a line holds; null, with an error, where it holds none.</summary>
    /// <param name="file">What errors call the file.</param>
    /// <param name="line">Number of the line, from 1.</param>
    /// <param name="json">The line.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static SuiteMap? Read(string file, int line, ReadOnlySpan<byte> json, ICollection<SuiteError> errors)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 32 });
        var columns = new Columns(file, line);
        try
        {
            reader.Read();
            var value = Value(ref reader, json, ref columns);
            if (reader.Read())
            {
                errors.Add(new SuiteError(columns.At(json, (int)reader.TokenStartIndex), "One case a line: a second value follows."));
            }

            if (value is SuiteMap map)
            {
                return map;
            }

            errors.Add(new SuiteError(value.Place, "A case is an object: {\"id\": \"...\", \"inputs\": {...}}."));
        }
        catch (JsonException fault)
        {
            var column = 1 + Encoding.UTF8.GetCharCount(json[..(int)Math.Min(fault.BytePositionInLine ?? 0, json.Length)]);
            errors.Add(
                new SuiteError(
                    new Place(file, line, column),
                    "This line is not JSON. Each line holds one case, such as {\"id\": \"1\", \"inputs\": {}}."
                )
            );
        }
        catch (InvalidOperationException)
        {
            errors.Add(new SuiteError(new Place(file, line, 1), "A text in this line is not valid Unicode. Save the file as UTF-8."));
        }

        return null;
    }

    /// <summary>The value as JSON.</summary>
    public static JsonNode? Of(SuiteValue value) =>
        value switch
        {
            SuiteList list => new JsonArray([.. list.Items.Select(Of)]),
            SuiteMap map => new JsonObject(map.Entries.DistinctBy(e => e.Key.Text).Select(e => KeyValuePair.Create(e.Key.Text, Of(e.Value)))),
            SuiteScalar scalar => Scalar(scalar),
            _ => null,
        };

    private static JsonNode? Scalar(SuiteScalar scalar) =>
        scalar.IsNull ? null
        : scalar.IsText ? JsonValue.Create(scalar.Text)
        : scalar.Text is "true" ? JsonValue.Create(true)
        : scalar.Text is "false" ? JsonValue.Create(false)
        : IsNumber(scalar.Text) ? JsonNode.Parse(scalar.Text)
        : JsonValue.Create(scalar.Text);

    private static bool IsNumber(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            return false;
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            // 007 and +1 are numbers to YAML and none to JSON.
            return false;
        }
    }

    private static SuiteValue Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, ref Columns columns)
    {
        var place = columns.At(json, (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                List<KeyValuePair<SuiteScalar, SuiteValue>> entries = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = new SuiteScalar(reader.GetString()!, true, columns.At(json, (int)reader.TokenStartIndex));
                    reader.Read();
                    entries.Add(new(key, Value(ref reader, json, ref columns)));
                }

                return new SuiteMap(entries, place);
            case JsonTokenType.StartArray:
                List<SuiteValue> items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, json, ref columns));
                }

                return new SuiteList(items, place);
            case JsonTokenType.String:
                return new SuiteScalar(reader.GetString()!, true, place);
            default:
                return new SuiteScalar(Encoding.UTF8.GetString(reader.ValueSpan), false, place);
        }
    }

    // Columns count characters, as editors do; each byte is looked at once.
    private struct Columns(string file, int line)
    {
        private int _bytes;
        private int _characters;

        public Place At(ReadOnlySpan<byte> json, int offset)
        {
            _characters += Encoding.UTF8.GetCharCount(json[_bytes..offset]);
            _bytes = offset;
            return new Place(file, line, _characters + 1);
        }
    }
}
