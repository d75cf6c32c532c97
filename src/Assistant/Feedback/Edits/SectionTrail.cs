using Homeroom.Assistant.Drafts;

namespace Homeroom.Assistant.Feedback.Edits;

/// <summary>
/// Follows each section from the model's first text to the one that was kept. A learning cycle that is moved keeps its origin, so that another order does not count
/// as new words.
/// </summary>
internal sealed class SectionTrail
{
    private const string Arranged = "cycle ";
    private const string Redo = "redo: ";

    private readonly Dictionary<string, string> _model = [];
    private readonly List<string> _order = [];
    private readonly HashSet<string> _redone = [];
    private Dictionary<string, Standing> _now = [];
    private Dictionary<string, Standing> _before = [];
    private readonly HashSet<string> _given = [];
    private DateTimeOffset? _arranging;
    private Dictionary<string, Standing>? _approved;

    /// <summary>How often a part was asked for once more.</summary>
    public int Redos { get; private set; }

    /// <summary>Takes the next event.</summary>
    public void Follow(DraftEvent e)
    {
        switch (e)
        {
            case SectionArrived a:
                Arrive(a);
                break;
            case SectionChanged c:
                Change(c);
                break;
            case SectionRemoved r:
                Begin(r.At);
                _now.Remove(r.Section);
                break;
            case Approved:
                _approved = new(_now);
                break;
        }
    }

    /// <summary>What became of every section: as it was approved last, else as it stands; in the order in which the model wrote them, then what was added.</summary>
    public IReadOnlyList<SectionEdit> Edits()
    {
        var kept = _approved ?? _now;
        var ends = Ends(kept);
        return
        [
            .. _order.Select(s =>
                SectionEdit.Of(s, _model[s], ends.GetValueOrDefault(s, "")) with
                {
                    Redone = _redone.Contains(s),
                    TakenOut = !ends.ContainsKey(s),
                }
            ),
            .. kept.Where(k => k.Value.Origin is null)
                .OrderBy(k => k.Key, StringComparer.Ordinal)
                .Select(k => SectionEdit.Of(k.Key, "", k.Value.Json)),
        ];
    }

    /// <summary>The text of every section as the model wrote it first, and as it was kept: empty where there is none.</summary>
    public IReadOnlyDictionary<string, (string Model, string Kept)> Texts()
    {
        var kept = _approved ?? _now;
        var ends = Ends(kept);
        var texts = _order.ToDictionary(s => s, s => (_model[s], ends.GetValueOrDefault(s, "")));
        foreach (var (section, standing) in kept.Where(k => k.Value.Origin is null))
        {
            texts[section] = (texts.GetValueOrDefault(section).Item1 ?? "", standing.Json);
        }

        return texts;
    }

    private void Arrive(SectionArrived a)
    {
        if (_model.TryAdd(a.Section, a.Json))
        {
            _order.Add(a.Section);
        }

        _now[a.Section] = new Standing(a.Json, a.Section);
    }

    private void Change(SectionChanged c)
    {
        if (c.Cause.StartsWith(Arranged, StringComparison.Ordinal))
        {
            Begin(c.At);
            _now[c.Section] = new Standing(c.Json, OriginOf(c));
            return;
        }

        _arranging = null;
        var origin = _now.GetValueOrDefault(c.Section)?.Origin;
        _now[c.Section] = new Standing(c.Json, origin);
        if (c.Cause.StartsWith(Redo, StringComparison.Ordinal))
        {
            Redos++;
            _redone.Add(origin ?? c.Section);
        }
    }

    // Two cycles may say the same word for word: each origin is given out once, to the section that had it where it can be.
    private string? OriginOf(SectionChanged c)
    {
        var own = _before.GetValueOrDefault(c.Section);
        var from = _before
            .Values.Where(s => s.Json == c.Json && (s.Origin is null || !_given.Contains(s.Origin)))
            .OrderByDescending(s => ReferenceEquals(s, own))
            .FirstOrDefault();
        if (from?.Origin is { } origin)
        {
            _given.Add(origin);
        }

        return from?.Origin;
    }

    private static Dictionary<string, string> Ends(Dictionary<string, Standing> kept) =>
        kept.Where(k => k.Value.Origin is not null).DistinctBy(k => k.Value.Origin).ToDictionary(k => k.Value.Origin!, k => k.Value.Json);

    // One arrangement is several events at one moment; all of them speak of how the sections stood before it.
    private void Begin(DateTimeOffset at)
    {
        if (_arranging != at)
        {
            (_arranging, _before) = (at, new(_now));
            _given.Clear();
        }
    }

    private sealed record Standing(string Json, string? Origin);
}
