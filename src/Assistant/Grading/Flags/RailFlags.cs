using Homeroom.Guardrails;
using Homeroom.Guardrails.Injection;

namespace Homeroom.Assistant.Grading.Flags;

/// <summary>What the rails on student work say of a paper: an attempt to steer whoever reads it, or a student who may be in danger.</summary>
internal static class RailFlags
{
    private const int Longest = 160;

    private static readonly char[] Ends = ['.', '!', '?', '\n'];

    /// <summary>The flags.</summary>
    public static IEnumerable<PaperFlag> Find(string text, RailPipeline rails, string band)
    {
        var found = rails.Review(new RailInput(Direction.StudentWork, band, [new RailText("work", text)]));
        // First: a person has to look now.
        if (found.FirstOrDefault(f => f.Rail == "safeguarding") is { } danger)
        {
            yield return new PaperFlag("safeguarding", $"{danger.Message} It moves no mark.", false) { Quote = Words(text, danger) };
        }

        if (found.FirstOrDefault(Steering.Is) is { } steering)
        {
            yield return new PaperFlag("injection", $"This paper holds words for a machine rather than for you. {steering.Message}", true)
            {
                Quote = Words(text, steering),
            };
        }
    }

    // The line that it stands in, from the beginning of its sentence, so that it is found at once.
    private static string Words(string text, Finding found)
    {
        var start = Math.Clamp(found.Start, 0, text.Length);
        var end = Math.Clamp(start + found.Length, start, text.Length);
        var from = start == 0 ? 0 : text.LastIndexOfAny(Ends, start - 1) + 1;
        var to = text.IndexOfAny(Ends, end) is >= 0 and var at ? at + 1 : text.Length;
        from = Math.Max(from, start - Longest);
        to = Math.Min(to, end + Longest);
        return text[from..to].Trim();
    }
}
