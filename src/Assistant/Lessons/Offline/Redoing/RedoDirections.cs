namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>The directions that a redo form offers for a part: few, and each one that the offline composer can carry out there.</summary>
public static class RedoDirections
{
    private const string Newcomers = "For newcomers to English";

    private static readonly string[] Quiz = ["Different", "Easier", "Harder", "Shorter", "Another question", Newcomers];
    private static readonly string[] Question = ["Different", "Easier", "Harder", Newcomers];
    private static readonly string[] Cycle = ["Different", "Less reading", "More practice", "More discussion", "Another example", Newcomers];
    private static readonly string[] Timeline = ["Different", "More practice", "More discussion"];
    private static readonly string[] Step = ["Different", "Easier", "Harder", "More practice", "More discussion", Newcomers];
    private static readonly string[] Homework = ["Different", "Shorter", "Longer", "Easier", "Harder", Newcomers];
    private static readonly string[] Differentiation = ["Shorter", "Longer", "Simpler words", Newcomers];
    private static readonly string[] Text = ["Shorter", "Simpler words", Newcomers];
    private static readonly string[] Vocabulary = ["Shorter", "Simpler words", "Another example"];
    private static readonly string[] Word = ["Another example", "Simpler words"];
    private static readonly string[] Materials = [Newcomers];
    private static readonly string[] Notes = ["Shorter"];
    private static readonly string[] Heading = ["Different"];

    /// <summary>What is offered for a part, the most usual first; at most six.</summary>
    /// <param name="pointer">JSON pointer to a section ("/exit") or an item of one ("/exit/2").</param>
    public static IReadOnlyList<string> For(string pointer) =>
        pointer.Split('/') switch
        {
            [_, "timeline"] => Timeline,
            [_, "timeline", ..] => Step,
            [_, "starter" or "exit"] => Quiz,
            [_, "starter" or "exit", ..] => Question,
            [_, "cycle1" or "cycle2" or "cycle3", ..] => Cycle,
            [_, "homework", ..] => Homework,
            [_, "differentiation", ..] => Differentiation,
            [_, "vocabulary"] => Vocabulary,
            [_, "vocabulary", ..] => Word,
            [_, "materials", ..] => Materials,
            [_, "notes", ..] => Notes,
            [_, "lesson", ..] => Heading,
            _ => Text,
        };
}
