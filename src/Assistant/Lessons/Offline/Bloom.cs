namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Judges the Bloom level of a task by the verbs that tell students what to do.</summary>
internal static class Bloom
{
    public static readonly string[] Levels = ["remember", "understand", "apply", "analyze", "evaluate", "create"];

    private static readonly Dictionary<string, string> ByVerb = Yaml.Read<Dictionary<string, string[]>>(Embedded.Text("Offline/bloom-verbs.yaml"))
        .SelectMany(level => level.Value.Select(verb => (verb, level.Key)))
        .ToDictionary(p => p.verb, p => p.Key);

    public static int Rank(string level) => Array.IndexOf(Levels, level);

    /// <summary>The level of a task, or null when it names no verb that we know. The most demanding of its orders counts.</summary>
    public static string? Of(string task) =>
        SentenceSplit
            .Of(task)
            .Where(s => !IsPicking(s))
            .Select(s => LevelOf(Words.Of(s).FirstOrDefault()))
            .Where(l => l is not null)
            .MaxBy(l => Rank(l!))
        ?? SentenceSplit.Of(task).Where(s => !IsPicking(s)).SelectMany(Words.Of).Take(40).Select(LevelOf).FirstOrDefault(l => l is not null);

    // "Choose one plant" starts a task; "choose the better plan, and say why" judges.
    private static bool IsPicking(string sentence) =>
        Words.Of(sentence).FirstOrDefault() is "choose" or "select"
        && !Words
            .Of(sentence)
            .Any(w =>
                w is "best" or "better" or "which" or "between" or "whether" or "why" or "because" or "defend" or "justify" or "reason" or "reasons"
            );

    private static string? LevelOf(string? word) => word is null ? null : ByVerb.GetValueOrDefault(word);

    public static bool IsOrder(string sentence) => Words.Of(sentence).FirstOrDefault() is { } first && ByVerb.ContainsKey(first);

    /// <summary>Whether a line is an order to students: it begins with a verb at apply or above.</summary>
    public static bool IsTask(string line) =>
        Words.Of(line).FirstOrDefault() is { } first && ByVerb.TryGetValue(first, out var level) && Rank(level) >= Rank("apply");
}
