namespace Homeroom.Assistant.Grading.Answers;

/// <summary>How an answer stands to the key.</summary>
public enum AnswerStanding
{
    /// <summary>The test cannot tell; the teacher decides.</summary>
    Ask,

    /// <summary>It is not what the key says.</summary>
    Different,

    /// <summary>It is what the key says.</summary>
    Equivalent,
}

/// <summary>What a test says of an answer.</summary>
/// <param name="Answer">How it stands to the key.</param>
/// <param name="Why">A sentence for the teacher.</param>
public sealed record AnswerVerdict(AnswerStanding Answer, string Why)
{
    internal static AnswerVerdict Same(string why) => new(AnswerStanding.Equivalent, why);

    internal static AnswerVerdict Other(string why) => new(AnswerStanding.Different, why);

    internal static AnswerVerdict Ask(string why) => new(AnswerStanding.Ask, why);

    internal static AnswerVerdict Of(bool holds, string why, string whyNot) => holds ? Same(why) : Other(whyNot);
}
