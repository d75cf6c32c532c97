using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Rubrics;

namespace Homeroom.Grading.Tests.Marking;

/// <summary>A class set in the making: every step goes through the same decision as a teacher's click.</summary>
internal sealed class Sets
{
    public const string Teacher = "Ms Okafor";

    public static readonly DateTimeOffset Morning = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private static readonly string[] Names = ["Beginning", "Getting there", "Secure", "Strong"];

    private readonly List<MarkingEvent> _events = [];
    private readonly Dictionary<string, ClassPaper> _papers = [];
    private DateTimeOffset _now = Morning;

    public ClassSet Set { get; private set; } = ClassSet.Empty;

    public IReadOnlyList<MarkingEvent> Events => _events;

    public IReadOnlyDictionary<string, ClassPaper> Papers => _papers;

    /// <summary>The proofs of all papers that are locked, in order.</summary>
    public IReadOnlyList<ReturnedWork> Returned => [.. Set.Order.Select(p => ReturnedWork.Of(Set, _papers[p])).OfType<ReturnedWork>()];

    public static Criterion Criterion(string id, string name, double weight = 1, int levels = 4) =>
        new()
        {
            Id = id,
            Name = name,
            Weight = weight,
            Levels = [.. Enumerable.Range(1, levels).Select(i => new Level(i, Names[i - 1], $"{name} at level {i}."))],
        };

    public static Rubric Rubric(params Criterion[] criteria) => new() { Title = "Argument", Criteria = criteria };

    public static AssignmentSetup Setup(Rubric? rubric = null, string title = "Should school start later?") =>
        new()
        {
            Title = title,
            ClassName = "8A",
            Rubric = rubric ?? Rubric(Criterion("claim", "Claim"), Criterion("evidence", "Evidence")),
        };

    /// <summary>A set that is set up.</summary>
    public static Sets Of(Rubric? rubric = null, string title = "Should school start later?") =>
        new Sets().Do(new MarkingCommand.Set(Setup(rubric, title)));

    public Sets Do(MarkingCommand command, string teacher = Teacher)
    {
        var decision = Set.Decide(command, teacher, _now = _now.AddMinutes(1));
        Assert.Null(decision.Refused);
        _events.AddRange(decision.Events);
        Set = Set.After(decision.Events);
        return this;
    }

    public Sets Paper(string id, string student, string text, params double[] marks)
    {
        _papers[id] = new ClassPaper(id, student, text);
        Do(new MarkingCommand.Bring([id]));
        for (var i = 0; i < marks.Length; i++)
        {
            Mark(id, Set.Setup!.Rubric.Criteria[i].Id, marks[i]);
        }

        return this;
    }

    public Sets Mark(string paper, string criterion, double? points, ShownSuggestion? shown = null) =>
        Do(new MarkingCommand.Mark(paper, [new MarkWish(criterion, points, shown)], []));

    public Sets Write(string paper, string criterion, string text, string? draft = null) =>
        Do(new MarkingCommand.Mark(paper, [], [new FeedbackWish(criterion, text, draft)]));

    public Sets Lock(params string[] papers) => Do(new MarkingCommand.Lock(papers));
}
