namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>What a cycle of a pack still holds for a redo: its own tasks and checks, then those that can be made from its other material.</summary>
internal sealed class RedoOffers(Redoing redoing, int index)
{
    private static readonly RedoFrames Frames = Yaml.Read<RedoFrames>(Embedded.Text("Offline/Redoing/redo-frames.yaml"));

    private const int LongestTask = 1000;
    private const int LongestAnswer = 800;

    private readonly TopicPack _pack = redoing.Pack;
    private readonly PackCycle _cycle = redoing.Pack.Cycles[index];

    public static RedoFrames All => Frames;

    public List<PackTask> Tasks => [.. _cycle.Practice, .. Frames.Tasks.SelectMany(f => Material(f.From).Select(v => Task(f, v))).OfType<PackTask>()];

    public List<PackTask> Discussions => [.. Material("discussion").Select(v => Task(Frames.Discussion, v)).OfType<PackTask>()];

    public List<PackCheck> Checks =>
        [.. _cycle.Checks, .. Frames.Checks.SelectMany(f => Material(f.From).Select(v => Check(f, v))).OfType<PackCheck>()];

    /// <summary>The misconceptions, those that belong to this cycle first.</summary>
    public IEnumerable<PackBelief> Beliefs
    {
        get
        {
            var taught = Words.Stems(_cycle.Title + " " + _cycle.Explanation).Where(w => w.Length > 3).ToHashSet();
            return _pack
                .Misconceptions.Where(m => !Gap.Has(m.Belief) && !Gap.Has(m.Response))
                .Select(m => (m, Shared: Words.Stems(m.Belief + " " + m.Response).Distinct().Count(taught.Contains)))
                .Where(m => m.Shared >= 3)
                .OrderByDescending(m => m.Shared)
                .Select(m => m.m);
        }
    }

    private IEnumerable<PackWord> Taught => _pack.Vocabulary.Where(w => !Gap.Has(w.Definition) && Words.Uses(_cycle.Explanation, w.Term));

    private IEnumerable<Dictionary<string, string>> Material(string from) =>
        (
            from switch
            {
                "belief" => Beliefs.Select(b => Values(("belief", b.Belief), ("response", b.Response))),
                "check" => _cycle
                    .Checks.Where(c => !Gap.Has(c.Question) && !Gap.Has(c.Answer) && c.Question.Length < 220)
                    .Select(c => Values(("question", c.Question), ("answer", c.Answer))),
                "discussion" => _pack.Discussion.Where(d => !Gap.Has(d)).Select(d => Values(("discussion", d))),
                "words" => WordSets(),
                _ => [],
            }
        ).Where(v => !Gap.Has(v["cycle"]) && !Gap.Has(v["point"]));

    private IEnumerable<Dictionary<string, string>> WordSets()
    {
        var words = Taught.ToList();
        for (var i = 0; i < words.Count && words.Count >= 3; i++)
        {
            var three = Enumerable.Range(i, 3).Select(n => words[n % words.Count]).ToList();
            yield return Values(
                ("term1", three[0].Term),
                ("term2", three[1].Term),
                ("term3", three[2].Term),
                ("meaning", three[0].Definition),
                ("meanings", string.Join(' ', three.Select(w => w.Definition)))
            );
        }
    }

    private Dictionary<string, string> Values(params (string Name, string Text)[] own)
    {
        var values = own.ToDictionary(o => o.Name, o => o.Text.Trim());
        values["cycle"] = _cycle.Title;
        values["point"] = _pack.KeyPoints[Math.Min(index, _pack.KeyPoints.Length - 1)];
        return values;
    }

    private static PackTask? Task(RedoFrame frame, Dictionary<string, string> values) =>
        (Fill.In(frame.Task, values), Fill.In(frame.Answer, values)) is var (task, answer)
        && task.Length <= LongestTask
        && answer.Length <= LongestAnswer
            ? new PackTask
            {
                Task = task,
                Answer = answer,
                Bloom = frame.Bloom,
            }
            : null;

    private static PackCheck? Check(RedoFrame frame, Dictionary<string, string> values) =>
        (Fill.In(frame.Question, values), Fill.In(frame.Answer, values)) is var (question, answer) && question.Length <= 400 && answer.Length <= 400
            ? new PackCheck
            {
                Question = question,
                Answer = answer,
                Level = frame.From == "words" ? -1 : 1,
            }
            : null;
}

internal sealed record RedoFrames
{
    public RedoFrame[] Tasks { get; init; } = [];
    public RedoFrame Discussion { get; init; } = new();
    public RedoFrame[] Checks { get; init; } = [];
    public RedoFrame[] Examples { get; init; } = [];
    public string Explanation { get; init; } = "";
    public string Feedback { get; init; } = "";
    public string Homework { get; init; } = "";
}

internal sealed record RedoFrame
{
    public string Task { get; init; } = "";
    public string Question { get; init; } = "";
    public string Lead { get; init; } = "";
    public string Example { get; init; } = "";
    public string Answer { get; init; } = "";
    public string Bloom { get; init; } = "evaluate";
    public string From { get; init; } = "";
}
