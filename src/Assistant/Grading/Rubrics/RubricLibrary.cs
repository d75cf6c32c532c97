using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Grading.Rubrics;

/// <summary>The ready rubrics, read once, when they are first asked for.</summary>
public static class RubricLibrary
{
    private const string Folder = "rubrics/Library/";

    private static readonly string[] Order = ["argument", "explanatory", "narrative", "lab-report", "short-answer", "problem-set"];

    private static readonly Lazy<(IReadOnlyList<ReadyRubric> Rubrics, IReadOnlyList<string> Broken)> Read = new(ReadAll);

    /// <summary>All of them: by kind, then by grade band, youngest first.</summary>
    public static IReadOnlyList<ReadyRubric> All => Read.Value.Rubrics;

    /// <summary>Files that could not be read. One bad file must not take the others away from teachers; a test looks that there is none.</summary>
    internal static IReadOnlyList<string> Broken => Read.Value.Broken;

    /// <summary>The rubric of that id, or null.</summary>
    public static ReadyRubric? Find(string? id) => All.FirstOrDefault(r => r.Id == id);

    /// <summary>The rubric of a kind for a grade band; for a band that there is none for, that of the next band; null where there is no such kind.</summary>
    public static ReadyRubric? Find(string kind, string band)
    {
        var bands = LessonRequests.Bands.ToList();
        return All.Where(r => r.Kind == kind).MinBy(r => Math.Abs(bands.IndexOf(r.Band) - bands.IndexOf(band)));
    }

    private static (IReadOnlyList<ReadyRubric>, IReadOnlyList<string>) ReadAll()
    {
        List<ReadyRubric> rubrics = [];
        List<string> broken = [];
        foreach (var name in Embedded.Under(Folder, ".yaml"))
        {
            try
            {
                rubrics.AddRange(RubricYaml.Read(name));
            }
            catch (FormatException e)
            {
                broken.Add(e.Message);
            }
        }

        var bands = LessonRequests.Bands.ToList();
        return ([.. rubrics.OrderBy(r => Array.IndexOf(Order, r.Kind)).ThenBy(r => bands.IndexOf(r.Band))], broken);
    }
}
