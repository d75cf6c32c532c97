using System.Globalization;
using System.Text;
using Homeroom.Assistant;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>A class's work as files. Students are numbers there: no made-up name and no id leaves the activity.</summary>
internal static class LiveExports
{
    /// <summary>GET /live/{id}/marks.csv</summary>
    public static IResult Marks(HttpContext http, TimeProvider time) =>
        Board(http, time).Marks is { } marks ? Csv(MarksCsv.Marks(marks), "marks.csv") : NoText();

    /// <summary>GET /live/{id}/words.csv</summary>
    public static IResult Words(HttpContext http, TimeProvider time) =>
        Board(http, time) is { Marks: { } marks, Measures: { } m } ? Csv(MarksCsv.Words(marks.Text, m.Heat), "words.csv") : NoText();

    /// <summary>GET /live/{id}/answers.csv</summary>
    public static IResult Answers(HttpContext http)
    {
        var live = LivePages.Room(http).Live;
        lock (live.Gate)
        {
            var rows = live.Pupils.SelectMany(
                (p, i) =>
                    p
                        .Answers.OrderBy(a => a.Key.Task, StringComparer.Ordinal)
                        .ThenBy(a => a.Key.Item, StringComparer.Ordinal)
                        .Select(a =>
                            (IEnumerable<string>)[(i + 1).ToString(CultureInfo.InvariantCulture), a.Key.Task, Item(a.Key.Item), a.Value.Value]
                        )
            );
            return Csv(CsvText.Of(["student", "question", "item", "answer"], rows), "answers.csv");
        }
    }

    /// <summary>GET /live/{id}/annotations.jsonld</summary>
    public static IResult Annotations(HttpContext http, TimeProvider time)
    {
        var board = Board(http, time);
        if (board.Marks is not { } marks)
        {
            return NoText();
        }

        var name = "urn:homeroom:session:" + board.Session.Id;
        var json = MarksAnnotations.Of(
            marks,
            name,
            [.. marks.Text.Texts.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"{name}:text:{i + 1}"))]
        );
        return Results.File(Encoding.UTF8.GetBytes(json.ToJsonString(Json.Options)), "application/ld+json", "annotations.jsonld");
    }

    private static ClassBoard Board(HttpContext http, TimeProvider time) => ClassBoard.Of(LivePages.Room(http), time.GetUtcNow());

    // A vote names the student whose sentence it is about by an id that stays here.
    private static string Item(string item) =>
        item.Contains('/', StringComparison.Ordinal) ? item[(item.IndexOf('/', StringComparison.Ordinal) + 1)..] : item;

    private static IResult Csv(string text, string name) =>
        Results.File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray(), "text/csv", name);

    private static IResult NoText() =>
        Pages.Problem(
            StatusCodes.Status404NotFound,
            "There are no marks in this activity.",
            "Its format has no text to mark. The answers can be taken away.",
            "Look at your activities",
            "/activities"
        );
}
