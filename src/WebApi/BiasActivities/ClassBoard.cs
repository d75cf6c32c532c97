using Homeroom.Assistant.BiasActivities.Live;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.WebApi.BiasActivities.Live;

namespace Homeroom.WebApi.BiasActivities;

/// <summary>Words of a student that wait for the teacher.</summary>
/// <param name="Pupil">Id of the student.</param>
/// <param name="Nickname">The made-up name.</param>
/// <param name="Task">The question.</param>
/// <param name="Item">Which of several.</param>
/// <param name="Words">What was written.</param>
/// <param name="About">What it is about, in words.</param>
/// <param name="Worry">What the rails said.</param>
/// <param name="Shown">Whether it was let through.</param>
public sealed record StudentWords(string Pupil, string Nickname, string Task, string Item, string Words, string About, Worry Worry, bool Shown);

/// <summary>What the teacher sees of a live activity, taken in one moment.</summary>
public sealed record ClassBoard(LiveSessionLine Session, LivePlan Plan, LivePhase Phase)
{
    /// <summary>When this part is over.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How much of it is left.</summary>
    public TimeSpan? Left { get; init; }

    /// <summary>Whether it is paused.</summary>
    public bool Paused { get; init; }

    /// <summary>Whether nobody new gets in.</summary>
    public bool Locked { get; init; }

    /// <summary>How many are in.</summary>
    public int Here { get; init; }

    /// <summary>How many have done something in this part.</summary>
    public int Working { get; init; }

    /// <summary>Everybody: id, made-up name, marks, muted.</summary>
    public IReadOnlyList<(string Id, string Nickname, int Marks, int Answers, bool Muted, bool OwnPace)> Students { get; init; } = [];

    /// <summary>The marks that count; null in a format without texts.</summary>
    public ClassMarks? Marks { get; init; }

    /// <summary>The figures; null in a format without texts.</summary>
    public ClassMeasures? Measures { get; init; }

    /// <summary>Words of students, what is to worry about first.</summary>
    public IReadOnlyList<StudentWords> Words { get; init; } = [];

    /// <summary>What is missing, grouped.</summary>
    public OmissionGroups? Missing { get; init; }

    /// <summary>The checks before and after.</summary>
    public LearningCheck? Learning { get; init; }

    /// <summary>How often each answer to the prediction was given.</summary>
    public IReadOnlyList<(string Answer, int Count)> Predictions { get; init; } = [];

    /// <summary>Between which ends agreement lies with other classes of this kind, as of a few seconds ago; null with fewer than three students.</summary>
    public AgreementIntervals? Intervals { get; init; }

    /// <summary>What comes next.</summary>
    public LivePhase? Next => Phase == LivePhase.Ended ? null : Plan.Phases.First(p => p > Phase);

    /// <summary>The board with its intervals, which take longest and are drawn anew every ten seconds.</summary>
    internal static ClassBoard Of(LiveRoom room, DateTimeOffset now)
    {
        var board = Now(room, now);
        return board with
        {
            Intervals = board is { Marks: { Count: >= 3 } marks, Measures: { } measures } ? room.Intervals(marks, measures.Key) : null,
        };
    }

    private static ClassBoard Now(LiveRoom room, DateTimeOffset now)
    {
        lock (room.Live.Gate)
        {
            var live = room.Live;
            var (plan, here) = (live.Plan, live.Pupils.Where(p => !p.OwnPace).ToList());
            var figures = plan.Key is null ? null : ClassFigures.Of(live);
            return new ClassBoard(room.Session, plan, live.Phase)
            {
                Until = live.Until,
                Left = live.Paused ? live.Left : live.Until - now,
                Paused = live.Paused,
                Locked = live.Locked,
                Here = here.Count,
                Working = here.Count(p => IsWorking(live.Phase, p)),
                Students = [.. live.Pupils.Select(p => (p.Id, p.Nickname, p.Marks.Count, p.Answers.Count, p.Muted, p.OwnPace))],
                Marks = figures?.Marks,
                Measures = figures is null ? null : ClassMeasures.Of(figures.Marks, plan.Key!),
                Words = [.. StudentTexts.Of(live)],
                Missing = StudentTexts.Missing(live),
                Learning = Checks(live),
                Predictions = [.. plan.Items("/predict/options").Select(o => (o.ToString(), here.Count(p => p.Answer("predict") == o.ToString())))],
            };
        }
    }

    private static bool IsWorking(LivePhase phase, LivePupil pupil) =>
        phase switch
        {
            LivePhase.Before => pupil.Answers.Keys.Any(k => k.Task == "before"),
            LivePhase.Predict => pupil.Answer("predict").Length > 0,
            LivePhase.After => pupil.Answers.Keys.Any(k => k.Task == "after"),
            LivePhase.Ticket => pupil.Answer("ticket").Length > 0,
            LivePhase.Lobby => false,
            _ => pupil.Marks.Count > 0 || pupil.Answers.Keys.Any(k => k.Task is "row" or "cell" or "rewrite" or "rate" or "author"),
        };

    private static LearningCheck? Checks(LiveClass live)
    {
        var (before, after) = (live.Plan.Items("/check/before"), live.Plan.Items("/check/after"));
        IReadOnlyList<CheckAnswers> Answers(string task, int count) =>
            [
                .. live
                    .Pupils.Where(p => p.Answers.Keys.Any(k => k.Task == task))
                    .Select(p => new CheckAnswers(
                        p.Id,
                        [
                            .. Enumerable
                                .Range(0, count)
                                .Select(i =>
                                    p.Answer(task, i.ToString(System.Globalization.CultureInfo.InvariantCulture)) switch
                                    {
                                        "biased" => true,
                                        "fair" => false,
                                        _ => (bool?)null,
                                    }
                                ),
                        ]
                    )),
            ];
        var (early, late) = (Answers("before", before.Count), Answers("after", after.Count));
        return early.Count + late.Count == 0
            ? null
            : LearningCheck.Of(
                early,
                [.. before.Select(i => LivePlan.At(i, "is") == "biased")],
                late,
                [.. after.Select(i => LivePlan.At(i, "is") == "biased")]
            );
    }
}
