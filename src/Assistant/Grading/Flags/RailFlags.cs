using Homeroom.Guardrails;
using Homeroom.Guardrails.Injection;

namespace Homeroom.Assistant.Grading.Flags;

/// <summary>What the rails on student work say of a paper: an attempt to steer whoever reads it, or a student who may be in danger.</summary>
internal static class RailFlags
{
    /// <summary>The flags.</summary>
    public static IEnumerable<PaperFlag> Find(string text, RailPipeline rails, string band)
    {
        var found = rails.Review(new RailInput(Direction.StudentWork, band, [new RailText("work", text)]));
        // First: a person has to look now.
        if (found.FirstOrDefault(f => f.Rail == "safeguarding") is { } danger)
        {
            yield return new PaperFlag("safeguarding", $"{danger.Message} It moves no mark.", false);
        }

        if (found.FirstOrDefault(Steering.Is) is { } steering)
        {
            yield return new PaperFlag("injection", $"This paper holds words for a machine rather than for you. {steering.Message}", true);
        }
    }
}
