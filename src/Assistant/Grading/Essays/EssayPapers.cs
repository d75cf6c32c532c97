using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Words;
using Homeroom.Guardrails;

namespace Homeroom.Assistant.Grading.Essays;

/// <summary>The papers of a class, read once: their flags and their numbers. Every criterion is calibrated on the same reading.</summary>
public sealed class EssayPapers
{
    /// <summary>Reads and flags a class.</summary>
    /// <param name="papers">Id and text of each paper; ids differ.</param>
    /// <param name="assignment">What was asked.</param>
    /// <param name="rails">The rails that look at student work.</param>
    public EssayPapers(IReadOnlyList<(string Id, string Text)> papers, Assignment assignment, RailPipeline rails)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        // One order, so that sums come out the same in whatever order the papers came.
        IReadOnlyList<(string Id, string Text)> sorted = [.. papers.OrderBy(p => p.Id, StringComparer.Ordinal)];
        Ids = [.. sorted.Select(p => p.Id)];
        var texts = new ClassTexts(sorted, assignment.Prompt, assignment.Source, assignment.Roster);
        var flags = new ClassFlags(texts);
        Flags = [.. Ids.Select((_, i) => flags.Of(i, rails, assignment.Band))];
        Counts = [.. Flags.Select(f => !f.Any(x => x.Silences))];
        Numbers = new ClassNumbers(texts.Read, Counts, new TaskWords(texts.Prompt, texts.Source));
    }

    /// <summary>Ids of the papers, in the order in which they are counted.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The flags of each paper.</summary>
    public IReadOnlyList<IReadOnlyList<PaperFlag>> Flags { get; }

    /// <summary>Which papers are ordinary ones, so that counting words says something of them.</summary>
    internal IReadOnlyList<bool> Counts { get; }

    /// <summary>The class as numbers.</summary>
    internal ClassNumbers Numbers { get; }

    /// <summary>The places of the ordinary papers.</summary>
    internal IEnumerable<int> Ordinary => Enumerable.Range(0, Ids.Count).Where(i => Counts[i]);
}
