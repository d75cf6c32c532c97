using Homeroom.Guardrails.Safety;

namespace Homeroom.WebApi.Hosting;

/// <summary>Whom a teacher turns to when a student may be in danger. What cannot be read aloud in one sentence stops the start.</summary>
internal static class SafeguardingSetting
{
    private const int Longest = 160;

    /// <summary>What Safeguarding__Contact and Safeguarding__Hotline say; the defaults without them.</summary>
    /// <exception cref="StartFault">One of them is too long or has more than one line.</exception>
    public static Safeguarding Of(IConfiguration configuration) =>
        new(
            Read(configuration, nameof(Safeguarding.Contact)) ?? Safeguarding.Default.Contact,
            Read(configuration, nameof(Safeguarding.Hotline)) ?? Safeguarding.Default.Hotline
        );

    private static string? Read(IConfiguration configuration, string name)
    {
        if (configuration[$"Safeguarding:{name}"]?.Trim().TrimEnd('.') is not { Length: > 0 } said)
        {
            return null;
        }

        return said.Length <= Longest && !said.Any(char.IsControl)
            ? said
            : throw new StartFault(
                $"Safeguarding__{name} stands in a sentence that a teacher reads in an emergency. Give it in one line of at most {Longest} characters, such as “Ms. Adeyemi, room 12, extension 204”."
            );
    }
}
