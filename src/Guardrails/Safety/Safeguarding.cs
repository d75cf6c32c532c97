namespace Homeroom.Guardrails.Safety;

/// <summary>Whom a teacher turns to when a student may be in danger.</summary>
/// <param name="Contact">Who in the school, as it stands in a sentence.</param>
/// <param name="Hotline">A line to call, as it stands in a sentence.</param>
public sealed record Safeguarding(string Contact, string Hotline)
{
    /// <summary>What stands where a school has said nothing else.</summary>
    public static Safeguarding Default { get; } =
        new("your school's safeguarding lead or counselor", "in the US, the 988 Suicide & Crisis Lifeline: call or text 988");
}
