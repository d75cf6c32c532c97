using Homeroom.Assistant.Grading.Marking;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.WebApi.Grading.Sets;

/// <summary>A class set as it was read: its events and their fold, its papers, and what is suggested, made when it is first asked for.</summary>
internal sealed class OpenSet
{
    private readonly Lazy<SetReading> _reading;
    private readonly Lazy<SetSuggestions> _suggestions;
    private readonly Func<ClassSet, SetReading> _read;

    public OpenSet(
        string id,
        string owner,
        ClassSet set,
        IReadOnlyDictionary<string, ClassPaper> papers,
        IReadOnlyList<MarkingEvent> events,
        Roster roster,
        RailPipeline rails
    )
        : this(id, owner, set, papers, events, s => new SetReading(s.Setup!, [.. s.Order.Select(p => papers[p])], roster, rails), null, null) { }

    private OpenSet(
        string id,
        string owner,
        ClassSet set,
        IReadOnlyDictionary<string, ClassPaper> papers,
        IReadOnlyList<MarkingEvent> events,
        Func<ClassSet, SetReading> read,
        Lazy<SetReading>? reading,
        Lazy<SetSuggestions>? before
    )
    {
        (Id, Owner, Set, Papers, Events, _read) = (id, owner, set, papers, events, read);
        _reading = reading ?? new Lazy<SetReading>(() => read(set));
        _suggestions = new Lazy<SetSuggestions>(() =>
            new SetSuggestions(_reading.Value, set, before is { IsValueCreated: true } ? before.Value : null)
        );
    }

    public string Id { get; }

    public string Owner { get; }

    public ClassSet Set { get; }

    public AssignmentSetup Setup => Set.Setup!;

    public IReadOnlyDictionary<string, ClassPaper> Papers { get; }

    public IReadOnlyList<MarkingEvent> Events { get; }

    public SetSuggestions Suggestions => _suggestions.Value;

    public SetReading Reading => _reading.Value;

    /// <summary>The set after more events about the papers that are there already. What was read of them is read once.</summary>
    public OpenSet After(IReadOnlyList<MarkingEvent> events) =>
        new(
            Id,
            Owner,
            Set.After(events),
            Papers,
            [.. Events, .. events],
            _read,
            events.All(e => e is PaperEvent and not (PaperAdded or PaperTakenOut)) ? _reading : null,
            _suggestions
        );
}
