using Homeroom.Assistant.Lessons.Offline;

namespace Homeroom.Assistant.Lessons;

/// <summary>A teaching routine as a form offers it.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Line">One line for a teacher.</param>
public sealed record RoutineChoice(string Id, string Name, string Line);

/// <summary>The teaching routines that the offline composer knows.</summary>
public static class Routines
{
    /// <summary>All routines, by name.</summary>
    public static IReadOnlyList<RoutineChoice> All { get; } =
    [.. Routine.All.OrderBy(r => r.Name, StringComparer.Ordinal).Select(r => new RoutineChoice(r.Id, r.Name, r.Line))];
}
