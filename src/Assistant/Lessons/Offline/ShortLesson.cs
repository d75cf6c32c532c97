namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Fills what a short lesson lacks: where the pack's extension, homework or support asks for a part that is not taught, a task of the taught part stands in its place.</summary>
internal sealed record ShortLesson
{
    private const int Longest = 420;
    private const int FewestWords = 10;

    private static readonly ShortLesson Frames = Yaml.Read<ShortLesson>(Embedded.Text("Offline/short-lessons.yaml"));

    // What a home has; whatever else stands on the list of materials is at school.
    private static readonly HashSet<string> AtHome =
    [
        .. Words.Stems(
            "paper pencil pencils pen pens notebook notebooks lined colored colors two three one each student pair group copies lesson cycle"
        ),
    ];

    public string Support { get; init; } = "";
    public string Extension { get; init; } = "";
    public string Answer { get; init; } = "";

    /// <summary>The pack of a short lesson with its support, extension and homework on what is taught, and the practice without what they took.</summary>
    /// <param name="whole">The pack as it stands in its file.</param>
    /// <param name="taught">The pack cut to the lesson.</param>
    /// <param name="practice">The practice tasks that were chosen, by cycle.</param>
    /// <param name="timed">For how many of them in each cycle the timeline has a step.</param>
    public static (TopicPack Pack, PackTask[][] Practice) Filled(TopicPack whole, TopicPack taught, PackTask[][] practice, int timed)
    {
        if (ReferenceEquals(whole, taught))
        {
            return (taught, practice);
        }

        // First what the plan would not show at all, then what it has no minutes for.
        var spare = taught
            .Cycles.Take(practice.Length)
            .SelectMany((c, i) => c.Practice.Where(t => !practice[i].Take(timed).Contains(t) && !t.Own && !Gap.Has(t.Answer)))
            .OrderBy(t => practice.Any(p => p.Contains(t)))
            .ToList();
        var isWide = (
            Extension: Taught.IsWide(whole, practice.Length, taught.Extension),
            Homework: Taught.IsWide(whole, practice.Length, taught.Homework)
        );
        var homework = isWide.Homework ? spare.Find(t => CanGoHome(t, whole)) : null;
        var extension = isWide.Extension ? spare.Where(t => t != homework && Extended(t).Length <= Longest).MaxBy(t => Bloom.Rank(t.Bloom)) : null;
        var filled = taught with
        {
            Support = Help(whole, taught),
            Extension = extension is null ? taught.Extension : Extended(extension),
            Homework = homework is null ? taught.Homework : homework.Task.Trim(),
        };
        return (filled, [.. practice.Select(p => p.Where(t => t != homework && t != extension).ToArray())]);
    }

    // Where the first thing to do fell away, or little is left, the example of the cycle comes first.
    private static string Help(TopicPack whole, TopicPack taught)
    {
        var (before, after) = (SentenceSplit.Of(whole.Support), SentenceSplit.Of(taught.Support));
        return after.Count > 0 && after[0] == before[0] && Words.Of(taught.Support).Count() >= FewestWords
            ? taught.Support
            : $"{Fill.In(Frames.Support, new Dictionary<string, string> { ["cycle"] = taught.Cycles[0].Title })} {taught.Support}".Trim();
    }

    private static string Extended(PackTask task)
    {
        var text = Fill.In(Frames.Extension, new Dictionary<string, string> { ["task"] = task.Task.Trim() });
        var answered = $"{text} {Fill.In(Frames.Answer, new Dictionary<string, string> { ["answer"] = task.Answer.Trim() })}";
        return answered.Length <= Longest ? answered : text;
    }

    /// <summary>Whether a task needs no partner and nothing that only the school has.</summary>
    public static bool CanGoHome(PackTask task, TopicPack pack)
    {
        // The words of the topic itself are no equipment.
        var topic = pack.Vocabulary.Select(w => w.Term).Append(pack.Title).SelectMany(Words.Stems).ToHashSet();
        var school = pack
            .Materials.SelectMany(Words.Stems)
            .Where(s => s.Length > 2 && !StopWords.Has(s) && !AtHome.Contains(s) && !topic.Contains(s))
            .ToHashSet();
        return !Words
                .Of(task.Task)
                .Any(w => w is "partner" or "partners" or "pair" or "pairs" or "group" or "groups" or "class" or "classmate" or "classmates")
            && !Words.Stems(task.Task).Any(school.Contains);
    }
}
