namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>What a teacher's instruction asks for, as far as the offline composer can serve it.</summary>
internal enum RedoWish
{
    Other,
    Shorter,
    Harder,
    Easier,
    ForNewcomers,
}

internal static class RedoWishes
{
    private static readonly (RedoWish Wish, string[] Signs)[] Signs =
    [
        (
            RedoWish.ForNewcomers,
            ["newcomer", "english learner", "learning english", "ell", "esl", "mll", "multilingual", "sentence frame", "new to english"]
        ),
        (RedoWish.Shorter, ["shorter", "shorten", "short", "brief", "briefer", "fewer", "trim", "less text", "cut", "concise"]),
        (RedoWish.Harder, ["harder", "challenge", "challenging", "difficult", "deeper", "advanced", "rigorous", "stretch"]),
        (RedoWish.Easier, ["easier", "easy", "simpler", "simple", "simplify", "scaffold", "support", "struggling"]),
    ];

    // "Less difficult" and "not so hard" ask for the opposite of the word that they hold.
    private static readonly string[] Turned = ["less difficult", "less challenging", "not so hard", "too hard", "too difficult", "less advanced"];

    public static RedoWish Read(string instruction)
    {
        var said = $" {string.Join(' ', Words.Of(instruction))} ";
        return Turned.Any(t => said.Contains($" {t} ", StringComparison.Ordinal)) ? RedoWish.Easier
            : said.Contains(" too easy ", StringComparison.Ordinal) ? RedoWish.Harder
            : Signs
                .FirstOrDefault(s =>
                    s.Signs.Any(w => said.Contains($" {w} ", StringComparison.Ordinal) || said.Contains($" {w}s ", StringComparison.Ordinal))
                )
                .Wish;
    }
}
