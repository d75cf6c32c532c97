using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Essays;

/// <summary>One paper with all that its features are counted from.</summary>
internal sealed class Measured
{
    /// <summary>Reads a paper among its class.</summary>
    public Measured(PaperText paper, ClassWords shared, TaskWords task)
    {
        (Paper, Class, Task) = (paper, shared, task);
        Count = Math.Max(1, paper.Words.Count);
        Sentences = Math.Max(1, paper.Sentences);
        Lengths = new int[Sentences];
        Distinct = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in paper.Words)
        {
            Lengths[word.Sentence]++;
            Distinct[word.Lower] = Distinct.GetValueOrDefault(word.Lower) + 1;
        }
    }

    /// <summary>The paper.</summary>
    public PaperText Paper { get; }

    /// <summary>The class.</summary>
    public ClassWords Class { get; }

    /// <summary>What was asked.</summary>
    public TaskWords Task { get; }

    /// <summary>How many words, at least 1.</summary>
    public double Count { get; }

    /// <summary>How many sentences, at least 1.</summary>
    public int Sentences { get; }

    /// <summary>Words a sentence.</summary>
    public int[] Lengths { get; }

    /// <summary>Each word with how often it stands.</summary>
    public Dictionary<string, int> Distinct { get; }

    /// <summary>How many words are of a kind.</summary>
    public int Of(Func<string, bool> kind) => Distinct.Sum(w => kind(w.Key) ? w.Value : 0);

    /// <summary>How many different words are of a kind.</summary>
    public int Different(Func<string, bool> kind) => Distinct.Count(w => kind(w.Key));

    /// <summary>How many words of a kind stand in 100 words.</summary>
    public double Rate(Func<string, bool> kind) => 100 * Of(kind) / Count;
}
