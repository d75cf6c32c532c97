using System.Globalization;

namespace Homeroom.Assistant.Lessons;

/// <summary>What a request must hold before a lesson can be drafted.</summary>
public static class LessonRequests
{
    private static readonly Dictionary<string, string[]> Grades = new()
    {
        ["K-2"] = ["K", "1", "2"],
        ["3-5"] = ["3", "4", "5"],
        ["6-8"] = ["6", "7", "8"],
        ["9-12"] = ["9", "10", "11", "12"],
    };

    /// <summary>The grade bands, youngest first.</summary>
    public static IReadOnlyList<string> Bands { get; } = [.. Grades.Keys];

    /// <summary>The grades of a band; none when there is no such band.</summary>
    public static IReadOnlyList<string> GradesOf(string band) => Grades.GetValueOrDefault(band, []);

    /// <summary>Everything in a request that has to be changed; each path is the name of a field.</summary>
    public static IReadOnlyList<ShapeError> Validate(LessonRequest r) =>
        [
            .. Length("/topic", r.Topic, 1, 120, "a topic"),
            .. Length("/subject", r.Subject, 1, 60, "a subject"),
            .. BandAndGrade(r),
            .. Minutes(r.Minutes),
            .. Standards(r.Standards ?? []),
            .. Length("/classNotes", r.ClassNotes, 0, 5_000, "notes"),
            .. Length("/source", r.Source, 0, 1_000_000, "a text"),
            .. Routine(r.Routine ?? ""),
        ];

    private static IEnumerable<ShapeError> Length(string path, string? value, int least, int most, string what)
    {
        var length = value?.Length ?? 0;
        if (length < least || (least > 0 && string.IsNullOrWhiteSpace(value)))
        {
            yield return new ShapeError(path, $"Write {what}.");
        }
        else if (length > most)
        {
            yield return new ShapeError(
                path,
                string.Create(CultureInfo.InvariantCulture, $"This has {length:N0} characters. Shorten it to {most:N0}.")
            );
        }
    }

    private static IEnumerable<ShapeError> BandAndGrade(LessonRequest r)
    {
        if (!Grades.TryGetValue(r.Band ?? "", out var grades))
        {
            yield return new ShapeError("/band", $"Choose a grade band: {string.Join(", ", Bands)}.");
        }
        else if (!string.IsNullOrEmpty(r.Grade) && !grades.Contains(r.Grade))
        {
            yield return new ShapeError("/grade", $"Choose a grade of the band {r.Band}: {string.Join(", ", grades)}. Or leave it empty.");
        }
    }

    private static IEnumerable<ShapeError> Minutes(int minutes)
    {
        if (minutes == 0)
        {
            yield return new ShapeError("/minutes", "Say how many minutes the lesson takes, as a number from 10 to 180.");
        }
        else if (minutes is < 10 or > 180)
        {
            yield return new ShapeError("/minutes", SchemaWords.OutOfRange(minutes, 10, 180));
        }
    }

    private static IEnumerable<ShapeError> Standards(IReadOnlyList<string> codes)
    {
        if (codes.Count > 8)
        {
            yield return new ShapeError("/standards", SchemaWords.WrongCount("/standards", 0, 8, codes.Count));
        }

        for (var i = 0; i < Math.Min(codes.Count, 8); i++)
        {
            if (!StandardsCatalogue.Exists(codes[i] ?? ""))
            {
                yield return new ShapeError($"/standards/{i}", LessonRules.UnknownCode(codes[i] ?? ""));
            }
        }
    }

    private static IEnumerable<ShapeError> Routine(string id)
    {
        if (id.Length > 0 && !Routines.All.Any(r => r.Id == id))
        {
            yield return new ShapeError("/routine", "We have no such routine. Choose one of the list, or leave the choice to us.");
        }
    }
}
