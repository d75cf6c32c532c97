using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Assistant.Prompts;

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

    /// <summary>Inputs of somebody's own with all others that a lesson has: the prompt's defaults, or nothing.</summary>
    public static Dictionary<string, string> Whole(PromptFile file, IReadOnlyDictionary<string, string> inputs)
    {
        Dictionary<string, string> whole = new()
        {
            ["minutes"] = "50",
            ["standards"] = "",
            ["routine"] = "",
            ["class_notes"] = "",
            ["source"] = "",
        };
        foreach (var (name, value) in file.InputVariables.Select(v => (v.Name, v.Default ?? "")).Concat(inputs.Select(i => (i.Key, i.Value))))
        {
            whole[name] = value;
        }

        return whole;
    }

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
