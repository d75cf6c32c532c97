namespace Homeroom.Assistant.Evaluation.Swaps.Words;

/// <summary>One word of a text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Lower">The word in small letters, with a straight apostrophe.</param>
/// <param name="Frozen">Part of an address, a handle or an identifier: never changed.</param>
internal readonly record struct Word(int Start, int Length, string Lower, bool Frozen)
{
    /// <summary>The first unit after it.</summary>
    public int End => Start + Length;
}
