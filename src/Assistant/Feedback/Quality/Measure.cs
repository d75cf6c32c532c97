using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homeroom.Assistant.Feedback.Quality;

/// <summary>What is kept of a figure that many drafts have: enough for means and their errors, and it can be taken back draft by draft.</summary>
/// <param name="Count">Drafts that have it.</param>
/// <param name="Sum">Sum of its values.</param>
/// <param name="Squares">Sum of their squares.</param>
[JsonConverter(typeof(MeasureJson))]
public readonly record struct Measure(int Count, double Sum, double Squares)
{
    /// <summary>The mean; NaN without drafts.</summary>
    public double Mean => Sum / Count;

    /// <summary>Both together.</summary>
    public static Measure operator +(Measure one, Measure other) => new(one.Count + other.Count, one.Sum + other.Sum, one.Squares + other.Squares);

    /// <summary>One value, put in (1) or taken back (-1).</summary>
    public static Measure Of(double value, int sign) => new(sign, sign * value, sign * value * value);
}

// As [count, sum, squares]: there are many of them.
internal sealed class MeasureJson : JsonConverter<Measure>
{
    public override Measure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var count = reader.GetInt32();
        reader.Read();
        var sum = reader.GetDouble();
        reader.Read();
        var measure = new Measure(count, sum, reader.GetDouble());
        reader.Read();
        return measure;
    }

    public override void Write(Utf8JsonWriter writer, Measure value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Count);
        writer.WriteNumberValue(value.Sum);
        writer.WriteNumberValue(value.Squares);
        writer.WriteEndArray();
    }
}
