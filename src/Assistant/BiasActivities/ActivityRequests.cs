using System.Globalization;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>What a request must hold before an activity can be drafted.</summary>
public static class ActivityRequests
{
    /// <summary>Everything in a request that has to be changed; each path is the name of a field.</summary>
    public static IReadOnlyList<ShapeError> Validate(ActivityRequest r)
    {
        List<ShapeError> errors = [];
        void Refuse(bool wrong, string path, string message)
        {
            if (wrong)
            {
                errors.Add(new ShapeError(path, message));
            }
        }

        Refuse(ActivityFormat.Find(r.Format) is null, "/format", "Choose what the class does.");
        Refuse(!LessonRequests.Bands.Contains(r.Band ?? ""), "/band", $"Choose a grade band: {string.Join(", ", LessonRequests.Bands)}.");
        Refuse(string.IsNullOrWhiteSpace(r.Topic), "/topic", "Write what the material is about, such as a park, a sports club or an advertisement.");
        Refuse(r.Topic?.Length > 120, "/topic", TooLong(r.Topic, 120));
        Refuse(r.Minutes is < 10 or > 120, "/minutes", "Say how many minutes it takes, as a number from 10 to 120.");
        Refuse(r.ClassNotes?.Length > 2_000, "/classNotes", TooLong(r.ClassNotes, 2_000));
        Refuse(r.Ready is { Length: > 0 } && ActivityLibrary.Find(r.Ready) is null, "/ready", "We have no such ready-made activity.");
        return errors;
    }

    private static string TooLong(string? text, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"This has {text?.Length:N0} characters. Shorten it to {most:N0}.");
}
