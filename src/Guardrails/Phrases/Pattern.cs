namespace Homeroom.Guardrails.Phrases;

/// <summary>
/// What to look for, as a line of a table: <c>code | pattern</c> or <c>code | pattern | @concept @concept</c>, with concepts that must not stand near by.
/// A pattern that begins with <c>ask</c> counts only where somebody asks for something or tells how.
/// </summary>
/// <param name="Code">Code of the finding.</param>
/// <param name="Asked">Whether it needs somebody who asks.</param>
/// <param name="Steps">The parts in order.</param>
/// <param name="Unless">Concepts that take it back when they stand near by.</param>
/// <param name="Needs">Sets of concepts; without one of each it cannot match.</param>
internal sealed record Pattern(string Code, bool Asked, Step[] Steps, int[] Unless, int[][] Needs)
{
    private const int NearBefore = 8;

    private const int NearAfter = 6;

    /// <summary>Reads one line.</summary>
    public static Pattern Read(string line, Lexicon lexicon)
    {
        var columns = line.Split(" | ", StringSplitOptions.TrimEntries);
        var parts = columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var asked = parts[0] == "ask";
        Step[] steps = [.. parts.Skip(asked ? 1 : 0).Select(p => Step.Read(p, lexicon))];
        int[] unless = columns.Length < 3 ? [] : [.. columns[2].Split(' ').SelectMany(c => Step.Read(c, lexicon).Concepts)];
        int[][] needs = [.. steps.Where(s => s.Kind is StepKind.Word or StepKind.Next).Select(s => s.Concepts)];
        return needs.Length > 0
            ? new Pattern(columns[0], asked, steps, unless, needs)
            : throw new FormatException($"“{line}” asks for no word, so it would be tried everywhere.");
    }

    /// <summary>Where it matches first: its first word and the word after its last, counted in the window; or null.</summary>
    /// <param name="window">The words.</param>
    /// <param name="from">The places at which it may begin.</param>
    public (int First, int End)? In(Window window, ulong from)
    {
        if (Run(window, from) == 0)
        {
            return null;
        }

        for (var starts = from; starts != 0; starts &= starts - 1)
        {
            var first = System.Numerics.BitOperations.TrailingZeroCount(starts);
            var ends = Run(window, 1UL << first);
            if (ends != 0)
            {
                var end = System.Numerics.BitOperations.TrailingZeroCount(ends);
                if (!IsTakenBack(window, first, end))
                {
                    return (first, end);
                }
            }
        }

        return null;
    }

    /// <summary>The places right after it.</summary>
    public ulong From(Window window) => Run(window, window.Everywhere);

    private ulong Run(Window window, ulong places)
    {
        foreach (var step in Steps)
        {
            places = step.From(places, window);
            if (places == 0)
            {
                return 0;
            }
        }

        return places;
    }

    private bool IsTakenBack(Window window, int first, int end)
    {
        var (low, high) = (Math.Max(0, first - NearBefore), Math.Min(Window.Size - 1, end + NearAfter));
        var near = (ulong.MaxValue << low) & (ulong.MaxValue >> (Window.Size - 1 - high));
        foreach (var concept in Unless)
        {
            if ((window.Begins(concept) & near) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
