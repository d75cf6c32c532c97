namespace Homeroom.Assistant.Prompts;

/// <summary>What became of some lines of a prompt that two people have changed.</summary>
public enum MergeKind
{
    /// <summary>Nobody changed them.</summary>
    Same,

    /// <summary>Only you changed them.</summary>
    Mine,

    /// <summary>Only the other one changed them, and that is taken over.</summary>
    Theirs,

    /// <summary>Both changed them, each in another way: a person decides.</summary>
    Conflict,
}

/// <summary>Some lines of a merge.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Mine">Your lines, each with its end.</param>
/// <param name="Theirs">The other one's.</param>
public sealed record MergePiece(MergeKind Kind, string Mine, string Theirs);

/// <summary>Which side of a conflict stands.</summary>
public enum MergeSide
{
    /// <summary>Yours.</summary>
    Mine,

    /// <summary>The other one's.</summary>
    Theirs,

    /// <summary>Yours, then the other one's.</summary>
    Both,
}
