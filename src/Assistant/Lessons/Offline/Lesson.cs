namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>What was decided about a lesson before it is written down: substance, routine, number of cycles, practice.</summary>
internal sealed record Lesson
{
    private Lesson(LessonRequest request, TopicPack pack, Routine routine)
    {
        CycleCount = CyclesIn(request.Minutes);
        (Request, Routine) = (request, routine);
        PackTask[][] practice = [.. pack.Cycles.Take(CycleCount).Select(c => Chosen(c, routine, request.Minutes / CycleCount))];
        (Pack, Practice) = ShortLesson.Filled(pack, Taught.Part(pack, CycleCount), practice, LessonTimeline.Timed(routine, request.Minutes));
        Wide =
        [
            .. new[] { ("outcome", Pack.Outcome), ("homework", Pack.Homework) }
                .Where(p => Taught.IsWide(pack, CycleCount, p.Item2) && !IsCut(pack, p.Item2))
                .Select(p => p.Item1),
        ];
    }

    // An outcome that was cut to the one cycle is its criterion, whatever other words it shares.
    private bool IsCut(TopicPack whole, string text) => CycleCount == 1 && text == Pack.Outcome && text != whole.Outcome;

    public LessonRequest Request { get; }
    public TopicPack Pack { get; }
    public Routine Routine { get; private init; }
    public int CycleCount { get; }

    /// <summary>The parts of the plan that ask for what this lesson has no time to teach.</summary>
    public IReadOnlyList<string> Wide { get; }

    /// <summary>How many texts of the pack were put into plainer words for the grade.</summary>
    public int Plainer { get; private init; }

    /// <summary>The practice tasks of each cycle, in the order in which the routine uses them.</summary>
    public IReadOnlyList<IReadOnlyList<PackTask>> Practice { get; }

    public string SubjectName => SubjectFrame.Find(Request.Subject)?.Name ?? Request.Subject;

    public string GradeName =>
        Request.Grade switch
        {
            "" => $"Grades {Request.Band}",
            "K" => "Kindergarten",
            var grade => $"Grade {grade}",
        };

    /// <param name="request">A request without errors.</param>
    /// <param name="packId">As in <see cref="Substance.For"/>.</param>
    public static Lesson For(LessonRequest request, string? packId = null)
    {
        var clean = request with
        {
            Topic = CleanText.Line(request.Topic),
            Subject = CleanText.Line(request.Subject),
            Grade = CleanText.Line(request.Grade),
            ClassNotes = CleanText.Body(request.ClassNotes),
            Standards = request.Standards ?? [],
            Routine = request.Routine ?? "",
            Source = CleanText.Body(request.Source),
        };
        var pack = Substance.For(clean, packId);
        var (level, plainer) = ReadingLevel.Adapt(pack, clean);
        return new Lesson(clean, level, RoutineChoosing.For(clean, pack)) { Plainer = plainer };
    }

    /// <summary>The same lesson under another routine; its practice stays.</summary>
    public Lesson Under(Routine routine) => this with { Routine = routine };

    public static int CyclesIn(int minutes) =>
        minutes switch
        {
            < 35 => 1,
            < 70 => 2,
            _ => 3,
        };

    /// <summary>One of the pack's discussion questions; another for every routine.</summary>
    public string Discussion(int turn) => Pack.Discussion[(int)((Hash.Of(Routine.Id) + turn) % Pack.Discussion.Length)];

    // Work below a quarter of an hour has room for one task, and below half an hour for two.
    private static PackTask[] Chosen(PackCycle cycle, Routine routine, int minutes) =>
        [
            .. cycle
                .Practice.OrderByDescending(t => t.Own)
                .ThenBy(t => Array.IndexOf(routine.Wants, t.Bloom) is var rank && rank < 0 ? 9 : rank)
                .Take(
                    minutes switch
                    {
                        < 15 => 1,
                        < 30 => 2,
                        _ => 3,
                    }
                ),
        ];
}
