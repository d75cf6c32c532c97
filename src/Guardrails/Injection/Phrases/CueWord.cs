namespace Homeroom.Guardrails.Injection.Phrases;

/// <summary>A word of a text that means something to a rule.</summary>
/// <param name="Cues">What it can mean, a bit for each cue.</param>
/// <param name="Start">First UTF-16 unit in the reading.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Ordinal">Its number among all words of the text.</param>
/// <param name="Sentence">Number of the sentence that it stands in.</param>
internal readonly record struct CueWord(UInt128 Cues, int Start, int Length, int Ordinal, int Sentence)
{
    /// <summary>One past its last UTF-16 unit.</summary>
    public int End => Start + Length;
}
