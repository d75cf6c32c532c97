using System.Globalization;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>
/// The marks of a class in the W3C Web Annotation Data Model (Recommendation of 23 February 2017), for other programs. Creators are pseudonyms: "Pupil 3"
/// in the order of the class.
/// </summary>
public static class MarksAnnotations
{
    private const int Around = 32;

    /// <summary>An annotation collection with one page, as JSON-LD.</summary>
    /// <param name="marks">The marks.</param>
    /// <param name="collection">An absolute URI that names the collection, such as urn:homeroom:session:7f3a. All other names begin with it.</param>
    /// <param name="texts">An absolute URI of each text, in order.</param>
    public static JsonObject Of(ClassMarks marks, string collection, IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentException.ThrowIfNullOrWhiteSpace(collection);
        ArgumentNullException.ThrowIfNull(texts);
        var sources = marks.Text.Texts.Select((t, i) => new AnnotatedText(marks.Text, i, texts[i])).ToList();
        var items = MarksCsv
            .Numbered(marks)
            .Select((m, i) => Annotation(marks, m.Mark, m.Pupil, $"{collection}:mark:{i + 1}", collection, sources))
            .ToArray();
        return new JsonObject
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["id"] = collection,
            ["type"] = "AnnotationCollection",
            ["total"] = items.Length,
            ["first"] = new JsonObject
            {
                ["id"] = $"{collection}:page:1",
                ["type"] = "AnnotationPage",
                ["startIndex"] = 0,
                ["items"] = new JsonArray(items),
            },
        };
    }

    private static JsonObject Annotation(ClassMarks marks, Mark mark, int pupil, string id, string collection, List<AnnotatedText> sources)
    {
        var bodies = new JsonArray(Body("tagging", mark.Code));
        if (mark.Why.Length > 0)
        {
            bodies.Add(Body("commenting", mark.Why));
        }

        return new JsonObject
        {
            ["id"] = id,
            ["type"] = "Annotation",
            ["motivation"] = "tagging",
            ["creator"] = new JsonObject
            {
                ["id"] = $"{collection}:pupil:{pupil.ToString(CultureInfo.InvariantCulture)}",
                ["type"] = "Person",
                ["nickname"] = $"Pupil {pupil.ToString(CultureInfo.InvariantCulture)}",
            },
            ["body"] = bodies,
            ["target"] = sources[marks.Text.Tokens[mark.First].Text].Target(mark.Span, Around),
        };
    }

    private static JsonObject Body(string purpose, string value) =>
        new()
        {
            ["type"] = "TextualBody",
            ["purpose"] = purpose,
            ["format"] = "text/plain",
            ["value"] = value,
        };
}
