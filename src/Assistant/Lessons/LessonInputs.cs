using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Lessons;

/// <summary>A lesson request as the inputs of a prompt, and back.</summary>
internal static class LessonInputs
{
    /// <summary>Key of the offline composer's pack, which is found before names are masked.</summary>
    public const string Pack = "pack";

    public static Dictionary<string, string> Of(LessonRequest r) =>
        new()
        {
            ["subject"] = r.Subject,
            ["band"] = r.Band,
            ["grade"] = r.Grade,
            ["topic"] = r.Topic,
            ["minutes"] = r.Minutes.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["standards"] = string.Join(", ", r.Standards),
            ["routine"] = r.Routine,
            ["class_notes"] = r.ClassNotes,
            ["source"] = r.Source,
            [Pack] = OfflineComposer.PackFor(r),
        };

    public static LessonRequest Read(IReadOnlyDictionary<string, string> inputs) =>
        new()
        {
            Subject = inputs["subject"],
            Band = inputs["band"],
            Grade = inputs["grade"],
            Topic = inputs["topic"],
            Minutes = int.Parse(inputs["minutes"], System.Globalization.CultureInfo.InvariantCulture),
            Standards = inputs["standards"].Split(", ", StringSplitOptions.RemoveEmptyEntries),
            Routine = inputs["routine"],
            ClassNotes = inputs["class_notes"],
            Source = inputs["source"],
        };
}
