using System.Collections.Concurrent;
using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.Lessons;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Lessons;

/// <summary>The shape of each section's form, made once.</summary>
internal static class SectionShapes
{
    private static readonly ConcurrentDictionary<string, FormShape> Known = new();

    /// <summary>The shape of a section.</summary>
    /// <exception cref="ArgumentException">There is no such section.</exception>
    public static FormShape Of(string section) =>
        Known.GetOrAdd(
            section,
            s => new FormShape(LessonPlanSchema.SectionIds.Contains(s) ? LessonPlanSchema.ForSection(s) : ActivitySchema.ForSection(s))
        );
}
