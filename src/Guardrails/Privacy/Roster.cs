namespace Homeroom.Guardrails.Privacy;

/// <summary>The people a text may name.</summary>
public sealed class Roster
{
    private readonly Lazy<RosterSearch> _search;
    private readonly Lazy<PlainForms> _forms;

    /// <summary>A list of people; a string stands for a student of that name.</summary>
    public Roster(IReadOnlyList<Person> people)
    {
        People = people;
        _search = new Lazy<RosterSearch>(() => new RosterSearch(people));
        _forms = new Lazy<PlainForms>(() => new PlainForms(people));
    }

    /// <summary>No class list.</summary>
    public static Roster Empty { get; } = new([]);

    /// <summary>Everybody on the list.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>The names as they were written, one a person.</summary>
    public IReadOnlyList<string> Names => [.. People.Select(p => p.Name)];

    /// <summary>All forms of all names; made once.</summary>
    internal RosterSearch Search => _search.Value;

    /// <summary>The names for the second look; made once.</summary>
    internal PlainForms Forms => _forms.Value;
}
