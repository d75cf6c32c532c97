using Homeroom.Assistant.Policies;
using Homeroom.Guardrails.Policies;

namespace Homeroom.WebApi.Hosting;

/// <summary>The school's policy file. One that cannot be used stops the start: nobody shall work under another policy than they think.</summary>
internal static class PolicySetting
{
    /// <summary>The policy that Guardrails__Policy names; the default without it.</summary>
    /// <exception cref="StartFault">The file cannot be used; every error is named with its line.</exception>
    public static Policy Of(IConfiguration configuration)
    {
        if (configuration["Guardrails:Policy"]?.Trim() is not { Length: > 0 } path)
        {
            return PolicyFile.Default;
        }

        var reading = PolicyFile.ReadFile(path);
        return reading.Policy
            ?? throw new StartFault(
                $"The policy in {path} cannot be used:\n  {string.Join("\n  ", reading.Errors)}\nCorrect it, or take the setting Guardrails__Policy out. docs/policies.md says how a policy is written."
            );
    }
}
