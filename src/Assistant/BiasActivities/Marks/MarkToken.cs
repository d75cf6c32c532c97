namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>
/// One word that can be marked. It is shown with its punctuation; marks, quotes and exports go by its core, which has none. Places count UTF-16 units
/// within the paragraph.
/// </summary>
/// <param name="Id">Its number, from 0 over all paragraphs of all texts.</param>
/// <param name="Text">Number of its text, from 0.</param>
/// <param name="Paragraph">Number of its paragraph within the text, from 0.</param>
/// <param name="Start">Where it begins as shown.</param>
/// <param name="Length">How long it is as shown.</param>
/// <param name="CoreStart">Where its core begins.</param>
/// <param name="CoreLength">How long its core is.</param>
/// <param name="Sentence">Number of its sentence, from 0 over all texts.</param>
public readonly record struct MarkToken(int Id, int Text, int Paragraph, int Start, int Length, int CoreStart, int CoreLength, int Sentence)
{
    /// <summary>Where its core ends.</summary>
    public int CoreEnd => CoreStart + CoreLength;
}

/// <summary>Words beside each other, both ends among them.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
public readonly record struct TokenSpan(int First, int Last)
{
    /// <summary>How many words.</summary>
    public int Count => Last - First + 1;

    /// <summary>Whether both have a word in common.</summary>
    public bool Overlaps(TokenSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>The numbers of its words.</summary>
    public IEnumerable<int> Tokens() => Enumerable.Range(First, Count);
}
