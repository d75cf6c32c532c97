using Homeroom.Assistant.Grading.Essays;

namespace Homeroom.Bench.Grading;

/// <summary>Makes papers that should be flagged out of genuine ones.</summary>
internal static class Attacks
{
    /// <summary>A question of our own, near enough to one of the sets.</summary>
    public const string Prompt =
        "More and more people use computers every day, but not everyone agrees that this is good for us. Some believe that computers teach skills, help us to find out about faraway places and "
        + "let us talk with friends. Others worry that people spend too many hours in front of a screen and too few outside, with their family and with their friends. Write a letter to the "
        + "newspaper of your town in which you say what you think about the effects that computers have on people, and persuade the readers to agree with you.";

    /// <summary>Each kind: the flag that is wanted, and how a paper is made.</summary>
    public static IReadOnlyList<(string Name, string Flag, Func<string, string, Random, string> Make)> All { get; } =
    [
        ("doubled", "doubled", (text, _, _) => text + " " + text),
        ("doubled with a break", "doubled", (text, _, _) => text + "\n\n" + text),
        ("half pasted again", "doubled", (text, _, _) => text + " " + text[..(text.Length / 2)]),
        ("words shuffled", "shuffled", (text, _, random) => string.Join(' ', Mixed(text.Split(' '), random))),
        ("sentences shuffled", "shuffled", (text, _, random) => string.Join(". ", Mixed(text.Split(". "), random))),
        ("empty", "empty", (_, _, random) => random.Next(2) == 0 ? "" : " \n "),
        ("a few words", "too-short", (text, _, _) => string.Join(' ', text.Split(' ').Take(5))),
        ("off topic", "off-topic", (_, other, _) => other),
        ("the question", "copied", (_, _, _) => Prompt),
        ("the question, twice", "copied", (_, _, _) => Prompt + " " + Prompt),
        ("the question and a little", "copied", (text, _, _) => Prompt + " " + string.Join(' ', text.Split(' ').Take(40))),
        ("half the question", "copied", (_, _, _) => Prompt[..(Prompt.Length / 2)]),
        ("the question and a paper", "copied", (text, _, _) => Prompt + " " + text),
    ];

    private static string[] Mixed(string[] parts, Random random)
    {
        random.Shuffle(parts);
        return parts;
    }
}
