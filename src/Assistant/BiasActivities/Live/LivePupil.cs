namespace Homeroom.Assistant.BiasActivities.Live;

/// <summary>A mark that stands.</summary>
public sealed record LiveMark(string Id, int First, int Last, string Code, string Why, Worry Worry, bool Late);

/// <summary>An answer that stands.</summary>
public sealed record LiveAnswer(string Value, Worry Worry, DateTimeOffset At);

/// <summary>A student in a live activity: a made-up name and what was done under it.</summary>
public sealed class LivePupil(string id, string nickname, bool ownPace)
{
    private readonly Dictionary<string, LiveMark> _marks = [];
    private readonly Dictionary<(string Task, string Item), LiveAnswer> _answers = [];
    private readonly HashSet<(string Task, string Item)> _shown = [];

    /// <summary>A drawn id.</summary>
    public string Id => id;

    /// <summary>The made-up name.</summary>
    public string Nickname => nickname;

    /// <summary>Whether this student goes through it alone.</summary>
    public bool OwnPace => ownPace;

    /// <summary>Where a student is who goes through it alone.</summary>
    public LivePhase Phase { get; private set; } = LivePhase.Before;

    /// <summary>Whether the teacher keeps this student's words back.</summary>
    public bool Muted { get; private set; }

    /// <summary>Whether the teacher took this student out.</summary>
    public bool Removed { get; private set; }

    /// <summary>How much this student has sent so far, what was taken back included.</summary>
    public int Sent { get; private set; }

    /// <summary>The marks that stand.</summary>
    public IReadOnlyCollection<LiveMark> Marks => _marks.Values;

    /// <summary>The answers that stand.</summary>
    public IReadOnlyDictionary<(string Task, string Item), LiveAnswer> Answers => _answers;

    /// <summary>The answer to one question, or nothing.</summary>
    public string Answer(string task, string item = "") => _answers.GetValueOrDefault((task, item))?.Value ?? "";

    /// <summary>The mark with this id, or null.</summary>
    public LiveMark? Mark(string mark) => _marks.GetValueOrDefault(mark);

    /// <summary>Whether the teacher let others see these words.</summary>
    public bool IsShown(string task, string item) => !Muted && !Removed && _shown.Contains((task, item));

    internal void Apply(LiveEvent e)
    {
        Sent += e.Pupil.Length > 0 ? 1 : 0;
        switch (e)
        {
            case Marked m:
                _marks.TryAdd(e.ClientId, new LiveMark(e.ClientId, m.First, m.Last, m.Code, m.Why, m.Worry, m.Late));
                break;
            case Unmarked u:
                _marks.Remove(u.Mark);
                _shown.Remove(("why", u.Mark));
                break;
            case Said s:
                Say(s, e.At);
                break;
            case Paced p:
                Phase = p.Phase;
                break;
            case MuteSet m:
                Muted = m.On;
                break;
            case RemovedFromClass:
                Removed = true;
                break;
            case ShownSet { On: true } s:
                _shown.Add((s.Task, s.Item));
                break;
            case ShownSet s:
                _shown.Remove((s.Task, s.Item));
                break;
        }
    }

    // Words that were let through were those words; other ones wait for the teacher again.
    private void Say(Said said, DateTimeOffset at)
    {
        var place = (said.Task, said.Item);
        if (_answers.TryGetValue(place, out var before) && before.Value != said.Value)
        {
            _shown.Remove(place);
        }

        _answers[place] = new LiveAnswer(said.Value, said.Worry, at);
    }
}
