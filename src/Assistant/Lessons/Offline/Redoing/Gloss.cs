using System.Text.RegularExpressions;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Help with language that a pack holds: its words with their meaning, and its sentence frames.</summary>
internal static partial class Gloss
{
    /// <summary>The meanings of the pack's words that a text uses, or nothing.</summary>
    public static string Words(TopicPack pack, string text, int most, string hide = "", ISet<string>? told = null)
    {
        var used = pack
            .Vocabulary.Where(w =>
                !Gap.Has(w.Definition) && Lessons.Words.Uses(text, w.Term) && !text.Contains(w.Definition, StringComparison.Ordinal)
            )
            .Where(w => hide.Length == 0 || !Lessons.Words.Uses(hide, w.Term))
            .Where(w => told?.Contains(w.Term) != true)
            .Take(most)
            .ToList();
        used.ForEach(w => told?.Add(w.Term));
        return used.Count == 0 ? "" : $"Words: {string.Join(" ", used.Select(w => w.Definition.Trim()))}";
    }

    /// <summary>The sentence frame of the pack that shares most words with a task, or null when the pack has none.</summary>
    public static string? Frame(TopicPack pack, string task)
    {
        var asked = Lessons.Words.Stems(task).ToHashSet();
        return Quoted()
            .Matches(pack.EnglishLearners)
            .Select(m => m.Groups[1].Value)
            .Where(f => f.Contains("__", StringComparison.Ordinal))
            .Select(f => f.TrimEnd(',', ';'))
            .OrderByDescending(f => Lessons.Words.Stems(f).Count(s => asked.Contains(s)))
            .FirstOrDefault();
    }

    /// <summary>A task with a frame to begin from and its words explained; null when the pack offers neither, or it is there already.</summary>
    public static string? Task(TopicPack pack, string task, int room)
    {
        var frame = Frame(pack, task) is { } f && !task.Contains(f, StringComparison.Ordinal) ? $" You can begin: “{f}”" : "";
        var words = Words(pack, task, 2) is { Length: > 0 } w ? " " + w : "";
        return new[] { task + frame + words, task + frame, task + words }.FirstOrDefault(t => t.Length > task.Length && t.Length <= room);
    }

    [GeneratedRegex("[\"“]([^\"“”]{4,200})[\"”]")]
    private static partial Regex Quoted();
}
