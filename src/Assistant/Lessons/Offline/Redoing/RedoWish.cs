namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>What a teacher's instruction asks for, as far as the offline composer can serve it.</summary>
internal enum RedoWish
{
    Other,
    Shorter,
    Longer,
    Harder,
    Easier,
    Simpler,
    ForNewcomers,
    LessReading,
    MorePractice,
    MoreDiscussion,
    OneMoreExample,
    OneMoreQuestion,
    Routine,
}

/// <summary>An instruction, read.</summary>
/// <param name="Wishes">What is understood, in the order of the table below.</param>
/// <param name="Rest">The words that are not understood; empty when nothing is left over.</param>
/// <param name="Routine">The teaching routine that is named, if one is.</param>
internal sealed record RedoAsked(IReadOnlyList<RedoWish> Wishes, string Rest, Routine? Routine);

/// <summary>Reads instructions. What it does not understand it says, and never guesses.</summary>
internal static class RedoWishes
{
    private static readonly RedoSigns Signs = Yaml.Read<RedoSigns>(Embedded.Text("Offline/Redoing/redo-words.yaml"));

    private static readonly HashSet<string> Filler = [.. Signs.Filler.Split(' ', '\n').Where(w => w.Length > 0)];

    /// <summary>How a wish is called in a sentence.</summary>
    public static string Name(RedoWish wish) => Signs.Wishes.First(w => w.Wish == wish).Name;

    public static RedoAsked Read(string instruction)
    {
        var left = $" {string.Join(' ', Words.Of(instruction))} ";
        if (left.Trim().Length == 0)
        {
            // A picture or a question mark is an instruction that we do not understand; nothing at all asks for something else.
            return string.IsNullOrWhiteSpace(instruction) ? new RedoAsked([RedoWish.Other], "", null) : new RedoAsked([], instruction.Trim(), null);
        }

        List<RedoWish> wishes = [];
        foreach (var sign in Signs.Wishes.SelectMany(w => w.Signs.Select(s => (w.Wish, Sign: $" {s} "))).OrderByDescending(s => s.Sign.Length))
        {
            if (left.Contains(sign.Sign, StringComparison.Ordinal) && !IsDenied(left, sign.Sign))
            {
                left = left.Replace(sign.Sign, " | ");
                wishes.Add(sign.Wish);
            }
        }

        var routine = Named(left);
        left = routine is null ? left : Called(routine).Aggregate(left, (l, name) => l.Replace($" {name} ", " | "));
        wishes.AddRange(routine is null ? [] : [RedoWish.Routine]);
        return new RedoAsked([.. wishes.Distinct().Order()], Rest(left, wishes.Count > 0), routine);
    }

    // "Not harder" and "do not make it shorter" are no wish that we can serve.
    private static bool IsDenied(string said, string sign)
    {
        var before = said[..said.IndexOf(sign, StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(4);
        return before.Any(w => w is "not" or "dont" or "never" or "without" or "no");
    }

    private static string Rest(string left, bool understood)
    {
        var parts = left.Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Trim())
            .Where(p => p.Split(' ').Any(w => w.Length > 0 && !Filler.Contains(w)))
            .ToList();
        return parts.Count > 0 || understood ? string.Join(", ", parts) : left.Trim();
    }

    private static Routine? Named(string said) =>
        Routine.All.FirstOrDefault(r => Called(r).Any(n => said.Contains($" {n} ", StringComparison.Ordinal)));

    private static IEnumerable<string> Called(Routine routine) =>
        [routine.Id.Replace('-', ' '), string.Join(' ', Words.Of(routine.Name.Split('(')[0]))];
}

internal sealed record RedoSigns
{
    public RedoSign[] Wishes { get; init; } = [];
    public string Filler { get; init; } = "";
}

internal sealed record RedoSign
{
    public RedoWish Wish { get; init; }
    public string Name { get; init; } = "";
    public string[] Signs { get; init; } = [];
}
