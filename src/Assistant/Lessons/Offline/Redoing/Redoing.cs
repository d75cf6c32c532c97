using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>One redo: the lesson's material, the plan as it stands, and what is wished.</summary>
internal sealed partial class Redoing
{
    private readonly HashSet<string> _there;
    private readonly List<Regex> _masked;

    /// <param name="lesson">The lesson.</param>
    /// <param name="plan">The plan as it stands now, perhaps after a first wish.</param>
    /// <param name="before">The plan as the teacher sees it; what it holds is never offered as new.</param>
    /// <param name="wish">The wish.</param>
    /// <param name="routine">A routine that the instruction names.</param>
    public Redoing(Lesson lesson, JsonObject plan, JsonObject before, RedoWish wish, Routine? routine = null)
    {
        (Lesson, Plan, Wish, Routine) = (lesson, plan, wish, routine);
        var texts = JsonTexts.Of(plan).Concat(JsonTexts.Of(before)).Select(t => t.Text).Distinct().ToList();
        _there = [.. texts];
        _masked = [.. texts.Where(t => t.Contains("[[", StringComparison.Ordinal)).Select(Masked)];
    }

    public Lesson Lesson { get; }
    public JsonObject Plan { get; }
    public RedoWish Wish { get; }

    /// <summary>The routine that the instruction names, if any.</summary>
    public Routine? Routine { get; }

    public TopicPack Pack => Lesson.Pack;

    public bool IsNew(string text) =>
        CleanText.Line(text) is var line
        && !_there.Contains(line)
        && !_masked.Exists(m => m.IsMatch(line))
        // The extension of a short lesson is a task of it, with words around it.
        && !Lesson.Pack.Extension.Contains(line, StringComparison.Ordinal);

    /// <summary>The next offers after the present one, so that asking again and again goes through all of them.</summary>
    public IEnumerable<T> After<T>(IReadOnlyList<T> pool, Func<T, string> text, string? present)
    {
        var at = present is null ? -1 : pool.ToList().FindIndex(p => CleanText.Line(text(p)) == present);
        return pool.Skip(at + 1).Concat(pool.Take(at + 1)).Where(p => IsNew(text(p)));
    }

    // A pupil's name may also be the name of somebody in the lesson; then the plan that comes back to us holds a token there.
    private static Regex Masked(string text) =>
        new(
            "^" + string.Join(".{1,60}", Token().Split(text).Select(Regex.Escape)) + "$",
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        );

    [GeneratedRegex(@"\[\[[A-Z]+-[0-9]+[A-Z]\]\]")]
    private static partial Regex Token();
}
