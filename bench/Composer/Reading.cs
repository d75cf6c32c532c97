using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Bench.Composer;

/// <summary>Prints one plan to be read by a person.</summary>
internal static class Reading
{
    /// <param name="topic">Topic.</param>
    /// <param name="subject">Subject.</param>
    /// <param name="band">Grade band.</param>
    /// <param name="minutes">Minutes.</param>
    /// <param name="more">Routine, class notes, file of the source, grade.</param>
    public static void Print(string topic, string subject, string band, int minutes, IReadOnlyList<string> more)
    {
        var request = new LessonRequest
        {
            Topic = topic,
            Subject = subject,
            Band = band,
            Minutes = minutes,
            Routine = more.ElementAtOrDefault(0) ?? "",
            ClassNotes = more.ElementAtOrDefault(1) ?? "",
            Source = more.ElementAtOrDefault(2) is { Length: > 0 } file ? File.ReadAllText(file) : "",
            Grade = more.ElementAtOrDefault(3) ?? "",
        };
        Write(Sample.Composer.Compose(request), "");
    }

    private static void Write(JsonNode? node, string indent)
    {
        switch (node)
        {
            case JsonObject o:
                foreach (var (name, value) in o)
                {
                    Console.Write($"\n{indent}{name}: ");
                    Write(value, indent + "  ");
                }

                break;
            case JsonArray a:
                foreach (var value in a)
                {
                    Console.Write($"\n{indent}- ");
                    Write(value, indent + "  ");
                }

                break;
            default:
                Console.Write(node?.ToString());
                break;
        }
    }
}
