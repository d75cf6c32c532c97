using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange;

/// <summary>What came of carrying a suite over from one form to another: files, and all that a person has to know.</summary>
public sealed class Handover
{
    private readonly List<SuiteError> _faults = [];
    private readonly List<SuiteError> _left = [];
    private readonly List<SuiteError> _notes = [];
    private readonly Dictionary<string, string> _files = [];

    /// <summary>Why the source cannot be read. Then nothing is carried over.</summary>
    public IReadOnlyList<SuiteError> Faults => _faults;

    /// <summary>What could not be carried over, and what to do instead.</summary>
    public IReadOnlyList<SuiteError> Left => _left;

    /// <summary>What is carried over, and works in another way.</summary>
    public IReadOnlyList<SuiteError> Notes => _notes;

    /// <summary>The files to write, by name.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>How many cases they hold.</summary>
    public int Cases { get; set; }

    internal ICollection<SuiteError> ToFaults => _faults;

    internal ICollection<SuiteError> ToLeft => _left;

    internal void Fault(Place place, string message) => _faults.Add(new SuiteError(place, message));

    internal void Leave(Place place, string message)
    {
        if (!_left.Contains(new SuiteError(place, message)))
        {
            _left.Add(new SuiteError(place, message));
        }
    }

    internal void Note(Place place, string message)
    {
        if (!_notes.Contains(new SuiteError(place, message)))
        {
            _notes.Add(new SuiteError(place, message));
        }
    }

    internal void Add(string name, string text) => _files[name] = text;
}
