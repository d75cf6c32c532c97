namespace Homeroom.Guardrails;

/// <summary>What a rail says of a text, from mildest to strongest. A pipeline's verdict is the strongest of its findings.</summary>
public enum Verdict
{
    /// <summary>Nothing to say.</summary>
    Pass,

    /// <summary>Shown beside the text; can be acknowledged with a reason.</summary>
    Note,

    /// <summary>Blocks approval until a teacher has settled it.</summary>
    Hold,

    /// <summary>The text is not sent, or not shown.</summary>
    Refuse,

    /// <summary>A student may be in danger. A person looks at the passage at once; it never moves a score.</summary>
    Escalate,
}
