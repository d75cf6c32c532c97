using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Essays;

/// <summary>The stems of what was asked and of what was given to read.</summary>
internal sealed class TaskWords(PaperText prompt, PaperText source)
{
    /// <summary>Stems of the prompt.</summary>
    public IReadOnlySet<string> Prompt { get; } = StemsOf(prompt);

    /// <summary>Stems of the source.</summary>
    public IReadOnlySet<string> Source { get; } = StemsOf(source);

    private static HashSet<string> StemsOf(PaperText text) =>
        text.Words.Where(w => WordLists.IsContent(w.Lower)).Select(w => Stem.Of(w.Lower)).ToHashSet(StringComparer.Ordinal);
}
