using Homeroom.Guardrails.Policies;

namespace Homeroom.Assistant.Policies;

/// <summary>What is wrong in a policy file, and what to do about it.</summary>
/// <param name="Line">Line of the file, from 1; 0 where it is about the whole file.</param>
/// <param name="Message">A sentence or two for an administrator.</param>
public sealed record PolicyError(int Line, string Message)
{
    /// <summary>As it stands in a list of errors.</summary>
    public override string ToString() => Line == 0 ? Message : $"line {Line}: {Message}";
}

/// <summary>A policy file as it was read: the policy, or why there is none.</summary>
/// <param name="Policy">The policy; null when there are errors.</param>
/// <param name="Errors">All errors, in the order of the file.</param>
public sealed record PolicyReading(Policy? Policy, IReadOnlyList<PolicyError> Errors);
