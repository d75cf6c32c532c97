namespace Homeroom.Assistant.BiasActivities.Live;

/// <summary>A live activity as it stands: the fold of its events. Whoever uses it from several threads holds <see cref="Gate"/>.</summary>
public sealed class LiveClass(LivePlan plan)
{
    private readonly Dictionary<string, LivePupil> _pupils = [];
    private readonly HashSet<string> _nicknames = [];

    /// <summary>Held while it is read or changed.</summary>
    public Lock Gate { get; } = new();

    /// <summary>What is worked on.</summary>
    public LivePlan Plan => plan;

    /// <summary>The last event that is in it.</summary>
    public long Last { get; private set; }

    /// <summary>How many marks and answers came in so far, those that were taken back included.</summary>
    public int Done { get; private set; }

    /// <summary>Where the class is.</summary>
    public LivePhase Phase { get; private set; }

    /// <summary>When this part is over, if it has an end.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>Whether it is paused.</summary>
    public bool Paused { get; private set; }

    /// <summary>How much time was left when it was paused.</summary>
    public TimeSpan? Left { get; private set; }

    /// <summary>Whether nobody new gets in.</summary>
    public bool Locked { get; private set; }

    /// <summary>What students see has changed so often: phase, time, pause, words let through.</summary>
    public int Turns { get; private set; }

    /// <summary>All who ever joined, in that order.</summary>
    public IReadOnlyCollection<LivePupil> Everybody => _pupils.Values;

    /// <summary>Those who are still in.</summary>
    public IEnumerable<LivePupil> Pupils => _pupils.Values.Where(p => !p.Removed);

    /// <summary>The student with this id, or null.</summary>
    public LivePupil? Find(string pupil) => _pupils.GetValueOrDefault(pupil);

    /// <summary>Whether a made-up name is taken.</summary>
    public bool IsTaken(string nickname) => _nicknames.Contains(nickname);

    /// <summary>Where a student is.</summary>
    public LivePhase PhaseOf(LivePupil pupil) => pupil.OwnPace ? pupil.Phase : Phase;

    /// <summary>Takes the next event in. One that is in it already changes nothing.</summary>
    public void Apply(LiveEvent e)
    {
        if (e.Number <= Last && e.Number != 0)
        {
            return;
        }

        Last = Math.Max(Last, e.Number);
        switch (e)
        {
            case Joined j when _pupils.TryAdd(e.Pupil, new LivePupil(e.Pupil, j.Nickname, j.OwnPace)):
                _nicknames.Add(j.Nickname);
                break;
            case Marked or Unmarked or Said or Paced:
                Find(e.Pupil)?.Apply(e);
                Done++;
                break;
            case PhaseSet p:
                (Phase, Until, Paused, Left) = (p.Phase, p.Until, false, null);
                Turns++;
                break;
            case TimeSet t:
                Until = t.Until;
                Turns++;
                break;
            case PauseSet p:
                Left = p.On ? Until - e.At : null;
                (Paused, Until) = (p.On, p.On ? null : p.Until);
                Turns++;
                break;
            case LockSet l:
                Locked = l.On;
                break;
            case MuteSet m:
                Find(m.Who)?.Apply(m);
                Turns++;
                break;
            case RemovedFromClass r:
                Find(r.Who)?.Apply(r);
                Turns++;
                break;
            case ShownSet s:
                Find(s.Who)?.Apply(s);
                Turns++;
                break;
        }
    }
}
