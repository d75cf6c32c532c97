using System.Globalization;

namespace Homeroom.Assistant.Lessons;

/// <summary>What the schema check says to a teacher.</summary>
internal static class SchemaWords
{
    private static readonly Dictionary<string, (string One, string Many)> Nouns = new()
    {
        ["standards"] = ("code", "codes"),
        ["successCriteria"] = ("success criterion", "success criteria"),
        ["priorKnowledge"] = ("point of prior knowledge", "points of prior knowledge"),
        ["keyLearningPoints"] = ("key learning point", "key learning points"),
        ["misconceptions"] = ("misconception", "misconceptions"),
        ["vocabulary"] = ("word", "words"),
        ["materials"] = ("material", "materials"),
        ["timeline"] = ("step", "steps"),
        ["starter"] = ("question", "questions"),
        ["exit"] = ("question", "questions"),
        ["distractors"] = ("wrong answer", "wrong answers"),
        ["pairs"] = ("pair", "pairs"),
        ["order"] = ("step", "steps"),
        ["checks"] = ("check", "checks"),
        ["practice"] = ("practice task", "practice tasks"),
        ["notes"] = ("note", "notes"),
    };

    public static string WrongCount(string path, int least, int most, int count)
    {
        var noun = Nouns.GetValueOrDefault(path[(path.LastIndexOf('/') + 1)..], ("entry", "entries"));
        var range =
            most == int.MaxValue ? $"at least {least}"
            : most == least + 1 ? $"{least} or {most}"
            : $"{least} to {most}";
        var there = count switch
        {
            0 => "there are none",
            1 => "there is 1",
            _ => $"there are {count}",
        };
        return $"Choose {range} {(most == 1 ? noun.Item1 : noun.Item2)}: {there}.";
    }

    public static string WrongType(string wanted) =>
        wanted switch
        {
            "string" => "This should be a text.",
            "integer" => "This should be a whole number.",
            "array" => "This should be a list.",
            "null" => "This should be empty.",
            _ => "This should be a group of named parts.",
        };

    public static string TooLong(int length, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"This has {length:N0} characters. Shorten it to {most:N0}.");

    public static string WrongPattern(string pattern) =>
        pattern.StartsWith('^') ? $"Begin with “{pattern[1..].TrimEnd()}”." : "This does not have the form it should have.";

    public static string NotAllowed(string value, IReadOnlyList<string> allowed) =>
        $"“{(value.Length > 40 ? value[..40] + "…" : value)}” is not one of the choices: {string.Join(", ", allowed)}.";

    public static string OutOfRange(decimal value, int least, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"{value} is too {(value < least ? "short" : "long")}. Choose a length from {least} to {most}.");
}
