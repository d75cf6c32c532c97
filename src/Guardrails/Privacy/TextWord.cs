namespace Homeroom.Guardrails.Privacy;

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    Lower,
    Capital,
    Upper,
    Initial,
    Number,
    Mixed,
    Caseless,
}

/// <summary>A word of a text: a run of letters, digits and marks.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Key">What is left of it without case and diacritics, as a number.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Sense">What the lexicon knows of it.</param>
internal readonly record struct TextWord(int Start, int End, ulong Key, WordShape Shape, Sense Sense)
{
    public int Length => End - Start;

    public bool IsName => Shape is WordShape.Capital or WordShape.Upper;

    public bool Is(Sense sense) => (Sense & sense) != Sense.None;
}
