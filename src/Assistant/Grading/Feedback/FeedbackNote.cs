namespace Homeroom.Assistant.Grading.Feedback;

/// <summary>Words of the paper that a note stands on.</summary>
/// <param name="Quote">The words as they stand in the paper.</param>
/// <param name="Start">The first UTF-16 unit in the paper.</param>
/// <param name="Length">The length in UTF-16 units.</param>
/// <param name="IsNoisy">Whether the draft had other marks, dashes or blanks than the paper.</param>
public sealed record NoteQuote(string Quote, int Start, int Length, bool IsNoisy);

/// <summary>Why a claim was dropped.</summary>
public enum DropReason
{
    /// <summary>What it quotes does not stand in the paper.</summary>
    Absent,

    /// <summary>A strength without any words of the paper.</summary>
    NoQuote,

    /// <summary>What it quotes was given to the class.</summary>
    Given,

    /// <summary>It writes the text for the student.</summary>
    Rewrites,

    /// <summary>It judges the person.</summary>
    JudgesPerson,

    /// <summary>It is more than can be used.</summary>
    TooLong,
}

/// <summary>A claim that is not shown to the student.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Says">What it said.</param>
/// <param name="Quote">What it quoted; empty where nothing.</param>
/// <param name="Because">Why, in a sentence for the teacher.</param>
public sealed record DroppedClaim(DropReason Reason, string Says, string Quote, string Because);

/// <summary>Feedback on one criterion, held against the paper.</summary>
/// <param name="Criterion">Id of the criterion.</param>
/// <param name="Text">Ready for a text area; empty when the teacher decides.</param>
/// <param name="Quotes">What it stands on, in the order of the text.</param>
/// <param name="Dropped">What was left out.</param>
/// <param name="Remarks">What the teacher should look at, a sentence each.</param>
/// <param name="ToTeacher">What the draft says to the teacher, or why nothing is left; empty when there is nothing to say.</param>
public sealed record FeedbackNote(
    string Criterion,
    string Text,
    IReadOnlyList<NoteQuote> Quotes,
    IReadOnlyList<DroppedClaim> Dropped,
    IReadOnlyList<string> Remarks,
    string ToTeacher
)
{
    /// <summary>Whether nothing is left, so that the teacher decides what to say.</summary>
    public bool YouDecide => Text.Length == 0;
}
