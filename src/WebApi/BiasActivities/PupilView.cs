using System.Globalization;
using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.WebApi.BiasActivities.Live;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>Words of a student that the teacher let through; nobody is named.</summary>
public sealed record ShownWords(string Pupil, string Task, string Item, string Words);

/// <summary>What one student's page shows, taken from the activity in one moment.</summary>
public sealed record PupilView(LiveSessionLine Session, LivePlan Plan, string Id, string Nickname, LivePhase Phase)
{
    /// <summary>The parts that are counted.</summary>
    public IReadOnlyList<LivePhase> Parts => [.. Plan.Phases.Where(p => p is not (LivePhase.Lobby or LivePhase.Ended))];

    /// <summary>The number of this part, from 1; 0 before the first and after the last.</summary>
    public int PartNo => Parts.ToList().IndexOf(Phase) + 1;

    /// <summary>When this part is over, if it has an end.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How much of it is left.</summary>
    public TimeSpan? Left { get; init; }

    /// <summary>Whether the teacher paused it.</summary>
    public bool Paused { get; init; }

    /// <summary>Whether this student goes through it alone.</summary>
    public bool OwnPace { get; init; }

    /// <summary>How often what students see has changed.</summary>
    public int Turns { get; init; }

    /// <summary>Why something was not taken.</summary>
    public string? Error { get; init; }

    /// <summary>The student's marks, in the order of the words.</summary>
    public IReadOnlyList<LiveMark> Marks { get; init; } = [];

    /// <summary>The student's answers.</summary>
    public IReadOnlyDictionary<(string Task, string Item), LiveAnswer> Answers { get; init; } = new Dictionary<(string, string), LiveAnswer>();

    /// <summary>Words of the class that were let through.</summary>
    public IReadOnlyList<ShownWords> Shown { get; init; } = [];

    /// <summary>How many of the class said that a rewritten sentence keeps its meaning, and how many voted, by student and sentence.</summary>
    public IReadOnlyDictionary<string, (int Yes, int All)> Votes { get; init; } = new Dictionary<string, (int, int)>();

    /// <summary>How the class marked; null before the key is shown.</summary>
    public ClassFigures? Class { get; init; }

    /// <summary>The answer to a question, or nothing.</summary>
    public string Answer(string task, int item) => Answer(task, item.ToString(CultureInfo.InvariantCulture));

    /// <summary>The answer to a question, or nothing.</summary>
    public string Answer(string task, string item = "") => Answers.TryGetValue((task, item), out var answer) ? answer.Value : "";

    /// <summary>The code with which this student marked a word, or null.</summary>
    public string? CodeAt(int token) => Marks.LastOrDefault(m => m.First <= token && token <= m.Last)?.Code;

    /// <summary>Whether this student marked some of these words.</summary>
    public bool Marked(TokenSpan span) => Marks.Any(m => m.First <= span.Last && span.First <= m.Last);

    /// <summary>What a student sees now. The caller holds the gate.</summary>
    internal static PupilView Of(LiveRoom room, LivePupil pupil, DateTimeOffset now)
    {
        var live = room.Live;
        var phase = live.PhaseOf(pupil);
        return new PupilView(room.Session, live.Plan, pupil.Id, pupil.Nickname, phase)
        {
            Until = pupil.OwnPace ? null : live.Until,
            Left =
                pupil.OwnPace ? null
                : live.Paused ? live.Left
                : live.Until - now,
            Paused = live.Paused && !pupil.OwnPace,
            OwnPace = pupil.OwnPace,
            Turns = live.Turns,
            Marks = [.. pupil.Marks.OrderBy(m => m.First)],
            Answers = pupil.Answers.ToDictionary(a => a.Key, a => a.Value),
            Shown = phase >= LivePhase.Key ? ShownIn(live) : [],
            Votes = phase >= LivePhase.Key ? VotesIn(live) : new Dictionary<string, (int, int)>(),
            Class = phase >= LivePhase.Key && live.Plan.Key is not null ? ClassFigures.Of(live) : null,
        };
    }

    private static IReadOnlyList<ShownWords> ShownIn(LiveClass live) =>
        [
            .. live.Pupils.SelectMany(p =>
                p.Answers.Where(a => p.IsShown(a.Key.Task, a.Key.Item))
                    .Select(a => new ShownWords(p.Id, a.Key.Task, a.Key.Item, a.Value.Value))
                    .Concat(p.Marks.Where(m => p.IsShown("why", m.Id)).Select(m => new ShownWords(p.Id, "why", m.Id, m.Why)))
            ),
        ];

    private static Dictionary<string, (int Yes, int All)> VotesIn(LiveClass live) =>
        live
            .Pupils.SelectMany(p => p.Answers.Where(a => a.Key.Task == "vote"))
            .GroupBy(a => a.Key.Item)
            .ToDictionary(g => g.Key, g => (g.Count(a => a.Value.Value == "yes"), g.Count()));
}

/// <summary>How a class marked, against the key: counted anew for each event, which takes less than a page does.</summary>
/// <param name="Marks">The marks that count.</param>
/// <param name="Heat">Marks by word.</param>
/// <param name="Comparison">Against the human key.</param>
public sealed record ClassFigures(ClassMarks Marks, Heat Heat, KeyComparison Comparison)
{
    /// <summary>The figures of a class. The caller holds the gate.</summary>
    public static ClassFigures Of(LiveClass live)
    {
        // Who has marked nothing yet may still be reading; who marked on their own afterwards is no part of the class's hour.
        var working = live.Pupils.Where(p => !p.OwnPace && p.Marks.Any(m => !m.Late)).ToList();
        var marks = ClassMarks.Of(
            live.Plan.Text,
            [.. working.Select(p => new TakingPart(p.Id))],
            [.. working.SelectMany(p => p.Marks.Where(m => !m.Late).Select(m => new Mark(p.Id, m.First, m.Last, m.Code, m.Why)))]
        );
        return new ClassFigures(marks, Heat.Of(marks), KeyComparison.Of(marks, live.Plan.Key!));
    }
}
