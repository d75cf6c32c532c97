using System.Globalization;

namespace Homeroom.Assistant.Grading.Rubrics.Reading;

/// <summary>Puts the levels of a criterion in order, with points.</summary>
internal static class LevelPoints
{
    private const string HowTo = "Write points in the head of each level, such as “4 - Strong”.";

    /// <summary>The levels, the lowest first.</summary>
    public static IReadOnlyList<Level> Of(IReadOnlyList<RoughLevel> written, string criterion, List<string> notes)
    {
        var levels = WithCellPoints(written);
        var ordered =
            levels.All(l => l.Head.Points is null) ? ByName(levels, notes)
            : levels.FirstOrDefault(l => l.Head.Points is null) is { } without
                ? throw new UnreadableRubricException($"The level “{Short(without.Head.Name)}” has no points, but others have. {HowTo}")
            : [.. levels.Select(l => (Points: l.Head.Points!.Value, Level: l)).OrderBy(l => l.Points)];
        if (ordered.Zip(ordered.Skip(1)).FirstOrDefault(p => p.First.Points == p.Second.Points) is { First.Level: not null } twice)
        {
            throw new UnreadableRubricException(
                $"Two levels of “{Short(criterion)}” are worth {Written(twice.First.Points)}. Give each level points of its own."
            );
        }

        Tell(ordered.Select(o => o.Level).ToList(), criterion, notes);
        return [.. ordered.Select(o => new Level(o.Points, Name(o.Level.Head, o.Points), o.Level.Says))];
    }

    // Points that each cell of a row has by itself stand above those of the heads.
    private static IReadOnlyList<RoughLevel> WithCellPoints(IReadOnlyList<RoughLevel> levels)
    {
        var own = levels.Select(l => LevelHead.OfCell(l.Says)).ToList();
        return own.All(o => o is not null)
            ? [.. levels.Zip(own, (l, o) => new RoughLevel(l.Head with { Points = o!.Value.Points }, o.Value.Says))]
            : levels;
    }

    private static List<(double Points, RoughLevel Level)> ByName(IReadOnlyList<RoughLevel> levels, List<string> notes)
    {
        var places = levels.Select(l => (Place: LevelOrder.Of(l.Head.Name), Level: l)).ToList();
        if (places.FirstOrDefault(p => p.Place is null).Level is { } unknown)
        {
            throw new UnreadableRubricException($"It does not say what the level “{Short(unknown.Head.Name)}” is worth. {HowTo}");
        }

        if (places.GroupBy(p => p.Place).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            var (a, b) = (twice.First().Level.Head.Name, twice.Skip(1).First().Level.Head.Name);
            throw new UnreadableRubricException($"It does not say which is worth more, “{Short(a)}” or “{Short(b)}”. {HowTo}");
        }

        var ordered = places.OrderBy(p => p.Place).Select((p, i) => ((double)(i + 1), p.Level)).ToList();
        Once(
            notes,
            $"No points are written. They were taken as 1 for “{ordered[0].Level.Head.Name}” to {ordered.Count} for “{ordered[^1].Level.Head.Name}”."
        );
        return ordered;
    }

    private static void Tell(List<RoughLevel> levels, string criterion, List<string> notes)
    {
        if (levels.Any(l => l.Head.Name.Length == 0))
        {
            Once(notes, "Levels without a name are called by their points, such as “Level 3”.");
        }

        foreach (var range in levels.Where(l => l.Head.IsRange))
        {
            Once(notes, $"A level with a range of points counts as its highest, such as {Written(range.Head.Points ?? 0)}.");
        }

        if (levels.Count(l => l.Says.Length == 0) is > 0 and var empty && empty < levels.Count)
        {
            notes.Add($"“{Short(criterion)}” has {empty} level{(empty == 1 ? "" : "s")} without a text.");
        }
    }

    private static void Once(List<string> notes, string note)
    {
        if (!notes.Contains(note))
        {
            notes.Add(note);
        }
    }

    private static string Name(LevelHead head, double points) => head.Name.Length > 0 ? head.Name : $"Level {Written(points)}";

    private static string Written(double points) => points.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
