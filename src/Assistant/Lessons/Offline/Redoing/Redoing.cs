using System.Text.Json.Nodes;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>One redo: the lesson's material, the plan as it stands, and what is wished.</summary>
internal sealed class Redoing(Lesson lesson, JsonObject plan, RedoWish wish)
{
    private readonly HashSet<string> _there = [.. JsonTexts.Of(plan).Select(t => t.Text)];

    public Lesson Lesson => lesson;
    public RedoWish Wish => wish;

    public bool IsNew(string text) => !_there.Contains(CleanText.Line(text));

    /// <summary>The next offers after the present one, so that asking again and again goes through all of them.</summary>
    public IEnumerable<T> After<T>(IReadOnlyList<T> pool, Func<T, string> text, string? present)
    {
        var at = present is null ? -1 : pool.ToList().FindIndex(p => CleanText.Line(text(p)) == present);
        return pool.Skip(at + 1).Concat(pool.Take(at + 1)).Where(p => IsNew(text(p)));
    }
}
