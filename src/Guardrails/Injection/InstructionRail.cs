using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Injection;

/// <summary>Finds instructions to a model in the texts a teacher pastes.</summary>
public sealed partial class InstructionRail : IRail
{
    private const string Message = "The pasted text holds what looks like instructions to a model. It is treated as text.";

    private static readonly (string Code, Regex Pattern)[] Patterns =
    [
        ("override", Override()),
        ("system-prompt", SystemPrompt()),
        ("role", Role()),
        ("persona", Persona()),
    ];

    /// <inheritdoc/>
    public string Id => "instructions";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        input.Direction.IsForReading()
            ? []
            : input
                .Texts.Where(t =>
                    input.Direction == Direction.StudentWork
                    || t.Place is "source" or "class_notes"
                    || Places.Has(t.Place, "source", "class_notes", "student_work", "work")
                )
                .SelectMany(t =>
                    Patterns.SelectMany(p =>
                        p.Pattern.Matches(t.Text).Select(m => new Finding(Id, p.Code, t.Place, m.Index, m.Length, Verdict.Note, Message))
                    )
                );

    [GeneratedRegex(
        @"\b(?:ignore|disregard|forget|override|bypass)\s{1,4}(?:(?:all|any|every|everything|the|of|your|my|these|those|previous|prior"
            + @"|above|earlier|preceding|other|system|safety)\s{1,4}){0,5}(?:instructions?|prompts?|directions|guidelines|guardrails"
            + @"|rules (?:above|before|you were given)|above|you were told)\b(?!-)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Override();

    [GeneratedRegex(
        @"\b(?:system prompt\b|system message\b|developer message\b|your (?:hidden |initial |original |real )?instructions|(?:new"
            + @"|updated) (?:system )?instructions?\s{0,2}:)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SystemPrompt();

    [GeneratedRegex(
        @"<\|[a-z_]{2,20}\|>|</?(?:message|system|assistant|user|instructions?|prompt|im_start|im_end|untrusted|source|class_notes"
            + @"|student_work)>|\[/?(?:INST|SYS)\]|<</?SYS>>|^[ \t]{0,3}(?:#{1,6}[ \t]{0,3}(?:system|assistant|user"
            + @"|instructions?)\b[ \t:]{0,3}$|(?:system|assistant)[ \t]{0,2}:[ \t])",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Role();

    [GeneratedRegex(
        @"\b(?:you are now (?:a|an|the|in|dan|no longer)\b|as an ai(?: language)? model,? you\b|(?:developer|jailbreak|dan) mode\b"
            + @"|do anything now\b|(?:give|award|assign) (?:this|me|the) (?:student |essay |work |answer )?(?:the )?(?:full (?:marks|points"
            + @"|credit|score)|highest (?:score|grade|marks)|(?:an? )?A\+|100 ?%))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Persona();
}
