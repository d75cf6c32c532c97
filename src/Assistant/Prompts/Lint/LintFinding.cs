namespace Homeroom.Assistant.Prompts.Lint;

/// <summary>What a finding of the lint asks for.</summary>
public enum LintLevel
{
    /// <summary>It can be made better.</summary>
    Note,

    /// <summary>It is likely to make replies worse.</summary>
    Warning,

    /// <summary>Nobody can use the prompt like this.</summary>
    Error,
}

/// <summary>What the lint noticed in a prompt.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Line">Line of the template, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
/// <param name="Level">What it asks for.</param>
/// <param name="Message">A sentence for a teacher.</param>
/// <param name="Way">What to do about it.</param>
public sealed record LintFinding(string Code, int Line, int Column, LintLevel Level, string Message, string Way);
