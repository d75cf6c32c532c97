namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>A set of cues: by what a sentence shows that it belongs to a criterion.</summary>
public sealed class CueSet
{
    internal CueSet(string id, string name, IReadOnlyList<string> called, double needs, IReadOnlyList<CueSign> signs)
    {
        (Id, Name, Called, Needs, Signs) = (id, name, called, needs, signs);
        Phrases = new PhraseBook(signs.SelectMany((s, i) => s.Phrases.Select(p => (p, i))));
    }

    /// <summary>Its id, as criteria name it.</summary>
    public string Id { get; }

    /// <summary>What it finds, for a teacher.</summary>
    public string Name { get; }

    /// <summary>Words by which the name of a criterion asks for it.</summary>
    internal IReadOnlyList<string> Called { get; }

    /// <summary>How much a sentence must score.</summary>
    internal double Needs { get; }

    /// <summary>What counts.</summary>
    internal IReadOnlyList<CueSign> Signs { get; }

    /// <summary>The phrases of all signs, each with the index of its sign.</summary>
    internal PhraseBook Phrases { get; }
}

/// <summary>One sign that a sentence belongs to a criterion.</summary>
/// <param name="Says">What a teacher is told; {0} is a number.</param>
/// <param name="Weight">How much it counts; below 0 it speaks against it.</param>
/// <param name="Phrases">The words that are the sign; an asterisk at the end of a word stands for any ending.</param>
/// <param name="AtStart">Whether they must stand at the beginning of the sentence.</param>
/// <param name="Test">The name of a test instead of words; empty for none.</param>
internal sealed record CueSign(string Says, double Weight, IReadOnlyList<string> Phrases, bool AtStart, string Test);
