using System.Globalization;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>The ready-made activities, read once, when they are first asked for.</summary>
public static class ActivityLibrary
{
    private const string Folder = "activities/Library/";

    private const string SecondEnding = ".second.yaml";

    private static readonly Lazy<(IReadOnlyList<ReadyActivity> Activities, IReadOnlyList<string> Broken)> Read = new(ReadAll);

    /// <summary>All of them: by format, then by grade band, youngest first, then by title.</summary>
    public static IReadOnlyList<ReadyActivity> All => Read.Value.Activities;

    /// <summary>Files that could not be read. One bad file must not take the others away from teachers; a test looks that there is none.</summary>
    internal static IReadOnlyList<string> Broken => Read.Value.Broken;

    /// <summary>The activity of that id, or null.</summary>
    public static ReadyActivity? Find(string? id) => All.FirstOrDefault(a => a.Id == id);

    private static (IReadOnlyList<ReadyActivity>, IReadOnlyList<string>) ReadAll()
    {
        List<ReadyActivity> activities = [];
        List<string> broken = [];
        var names = Embedded.Under(Folder, ".yaml");
        foreach (var name in names.Where(n => !n.EndsWith(SecondEnding, StringComparison.Ordinal)))
        {
            try
            {
                var second = name[..^".yaml".Length] + SecondEnding;
                activities.Add(One(name, ActivityYaml.Read(name), names.Contains(second) ? Second(ActivityYaml.Read(second)) : null));
            }
            catch (FormatException e)
            {
                broken.Add(e.Message);
            }
        }

        var (formats, bands) = (ActivityFormat.All.ToList(), LessonRequests.Bands.ToList());
        return (
            [.. activities.OrderBy(a => formats.IndexOf(a.Format)).ThenBy(a => bands.IndexOf(a.Band)).ThenBy(a => a.Title, StringComparer.Ordinal)],
            broken
        );
    }

    private static ReadyActivity One(string name, JsonObject file, SecondKey? second)
    {
        FormatException Fault(string what) => new($"{name}: {what}");
        var id = JsonParts.Text(file["id"]);
        var format = ActivityFormat.Find(JsonParts.Text(file["format"])) ?? throw Fault("There is no such format.");
        if (name != $"{Folder}{format.Id}/{id}.yaml")
        {
            throw Fault("The file does not stand where its format and id say.");
        }

        var band = JsonParts.Text(file["band"]) is { } b && LessonRequests.Bands.Contains(b) ? b : throw Fault("There is no such band.");
        var language = JsonParts.Text(file["language"]) ?? throw Fault("The language is missing.");
        var sections = file["sections"] as JsonObject ?? throw Fault("The sections are missing.");
        return ActivitySchema.Validate(sections, format).Concat(ActivityRules.Check(sections)).FirstOrDefault() is { } error
            ? throw Fault($"{error.Path}: {error.Message}")
            : new ReadyActivity(id!, format, band, language, sections, second);
    }

    private static SecondKey Second(JsonObject file)
    {
        double Agreement(string figure) =>
            double.TryParse(JsonParts.Text(JsonPointer.Find(file, "/agreement/" + figure)), CultureInfo.InvariantCulture, out var value)
                ? value
                : double.NaN;
        var marks = JsonParts
            .Items(file["marks"])
            .Select(m => new SecondMark(JsonParts.Text(JsonPointer.Step(m, "quote")) ?? "", JsonParts.Text(JsonPointer.Step(m, "code")) ?? ""));
        return new([.. marks], Agreement("f1"), Agreement("alpha"));
    }
}
