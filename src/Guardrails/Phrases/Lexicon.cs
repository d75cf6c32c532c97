using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Homeroom.Guardrails.Phrases;

/// <summary>
/// Words and phrases by concept, written as a table: a line is <c>concept: entry, entry</c>. An entry is a word or a phrase; <c>walk~</c> stands for walk,
/// walks, walked and walking, <c>walk%</c> for walk and walking, <c>stab~~</c> doubles its last letter, <c>knife+</c> has a plural, and <c>@other</c> takes over the entries of another concept
/// that stands above.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _entries = new(StringComparer.Ordinal);
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<(int Node, int Word), int> _steps = [];
    private readonly List<List<int>> _nodes =
    [
        [],
    ];
    private readonly Lazy<Sealed> _sealed;

    /// <summary>A lexicon of these tables, whose words go into a vocabulary.</summary>
    public Lexicon(Vocabulary vocabulary, params ReadOnlySpan<string> tables)
    {
        _vocabulary = vocabulary;
        foreach (var table in tables)
        {
            foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                AddLine(line);
            }
        }

        _sealed = new(Seal);
    }

    /// <summary>How many concepts there are.</summary>
    public int Count => _concepts.Count;

    /// <summary>The finished tables. After it nothing can be added, to no lexicon of the vocabulary.</summary>
    public Sealed Words => _sealed.Value;

    /// <summary>The number of a concept that stands in a table.</summary>
    /// <exception cref="FormatException">There is none of that name.</exception>
    public int Concept(string name) =>
        _concepts.TryGetValue(name, out var concept) ? concept : throw new FormatException($"There is no concept “{name}”.");

    /// <summary>The number of a concept that is any of these words and phrases, made when it is new.</summary>
    public int Literal(IReadOnlyList<string> words)
    {
        var name = "=" + string.Join('|', words.Order(StringComparer.Ordinal));
        if (_concepts.TryGetValue(name, out var known))
        {
            return known;
        }

        var concept = New(name);
        foreach (var word in words)
        {
            Add(concept, word);
        }

        return concept;
    }

    private void AddLine(string line)
    {
        var (name, entries) = line.Split(':', 2) is [var n, var e] ? (n.Trim(), e) : throw new FormatException($"“{line}” names no concept.");
        var concept = _concepts.TryGetValue(name, out var known) ? known : New(name);
        foreach (var entry in entries.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var form in entry[0] == '@' ? _entries[entry[1..]] : [.. Forms.Of(entry)])
            {
                _entries[name].Add(form);
                Add(concept, form);
            }
        }
    }

    private int New(string name)
    {
        _entries[name] = [];
        return _concepts[name] = _concepts.Count;
    }

    private void Add(int concept, string entry)
    {
        var node = 0;
        foreach (var word in entry.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_steps, (node, _vocabulary.Add(word)), out var known);
            if (!known)
            {
                next = _nodes.Count;
                _nodes.Add([]);
            }

            node = next;
        }

        if (!_nodes[node].Contains(concept))
        {
            _nodes[node].Add(concept);
        }
    }

    private Sealed Seal()
    {
        var goesOn = _steps.Keys.Select(s => s.Node).ToHashSet();
        return new(
            _steps.ToFrozenDictionary(s => ((long)s.Key.Node << 32) | (uint)s.Key.Word, s => s.Value),
            [.. _nodes.Select(n => n.ToArray())],
            [.. Enumerable.Range(0, _vocabulary.Count + 1).Select(id => _steps.GetValueOrDefault((0, id)))],
            [.. _nodes.Select((_, node) => node != 0 && goesOn.Contains(node))]
        );
    }

    /// <summary>The finished tables.</summary>
    /// <param name="Steps">From a node by a word to the next node.</param>
    /// <param name="Concepts">The concepts of each node.</param>
    /// <param name="First">The node of each word by itself.</param>
    /// <param name="GoesOn">Whether a longer phrase begins with the node.</param>
    internal sealed record Sealed(FrozenDictionary<long, int> Steps, int[][] Concepts, int[] First, bool[] GoesOn);
}
