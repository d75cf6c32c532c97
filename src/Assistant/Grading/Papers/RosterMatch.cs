using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Who on a class list is meant by a name that was written on a paper.</summary>
internal sealed class RosterMatch
{
    private const int ShortestSlip = 5;

    private readonly Dictionary<string, HashSet<int>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _part = new(StringComparer.Ordinal);

    /// <summary>Reads a class list; only its students write papers.</summary>
    public RosterMatch(Roster roster)
    {
        Students = [.. roster.People.Where(p => p.Role == PersonRole.Student)];
        Labels = [.. Students.Select(Label)];
        foreach (var (at, student) in Students.Index())
        {
            foreach (var form in PersonForms.Of(student).Where(f => f.Words.Count > 0))
            {
                Add(IsWhole(form) ? _whole : _part, form.Words, at);
            }

            Add(_whole, PersonForms.WordsOf(WithoutBrackets(student.Name)).Order(StringComparer.Ordinal), at);
            if (student.Id is { Length: > 0 } id)
            {
                Add(_whole, PersonForms.WordsOf(id), at);
            }
        }
    }

    /// <summary>The students.</summary>
    public IReadOnlyList<Person> Students { get; }

    /// <summary>What each is called, no two alike.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The students that a paper may be by, and whether only a slip of the pen leads there.</summary>
    public (IReadOnlyList<int> Students, bool IsLikely) Find(BroughtPaper paper)
    {
        if (paper.Id.Length > 0 && _whole.TryGetValue(Key(PersonForms.WordsOf(paper.Id)), out var byId) && byId.Count == 1)
        {
            return ([.. byId], false);
        }

        var words = PersonForms.WordsOf(paper.Label);
        var found = Whole(words);
        var part = found.Count == 0 ? Part(words) : [];
        if (found.Count == 0 && part.Count != 1)
        {
            found = Within(words);
            foreach (var step in paper.From.Split(FilePlace.Arrow).Reverse().Where(_ => found.Count == 0))
            {
                found = Within(PersonForms.WordsOf(step.Replace('_', ' ')));
            }
        }

        return found.Count > 0 ? (found, false)
            : part.Count > 0 ? (part, false)
            : (Slips(words), true);
    }

    private IReadOnlyList<int> Whole(string[] words) =>
        words.Length == 0 ? []
        : _whole.TryGetValue(Key(words), out var found) ? [.. found]
        : _whole.TryGetValue(Key(words.Order(StringComparer.Ordinal)), out found) ? [.. found]
        // "Maria E. Lopez" where the list has no middle name.
        : words is [var first, { Length: 1 }, var last] && _whole.TryGetValue(Key([first, last]), out found) ? [.. found]
        : [];

    private IReadOnlyList<int> Part(string[] words) => words.Length > 0 && _part.TryGetValue(Key(words), out var found) ? [.. found] : [];

    /// <summary>A whole name somewhere in a row of words: "the lottery maria lopez".</summary>
    private IReadOnlyList<int> Within(string[] words)
    {
        HashSet<int> found = [];
        for (var length = Math.Min(5, words.Length); length >= 2 && found.Count == 0; length--)
        {
            for (var at = 0; at + length <= words.Length; at++)
            {
                if (_whole.TryGetValue(Key(words[at..(at + length)]), out var named))
                {
                    found.UnionWith(named);
                }
            }
        }

        return [.. found.Order()];
    }

    private int[] Slips(string[] words)
    {
        var key = Key(words);
        if (key.Length < ShortestSlip)
        {
            return [];
        }

        var near = _whole.Where(w => OneLetter.Apart(w.Key, key) && w.Key.Length >= ShortestSlip && !w.Key.Any(char.IsDigit)).ToList();
        near = near.Count > 0 ? near : [.. _part.Where(p => p.Key.Length >= ShortestSlip && OneLetter.Apart(p.Key, key))];
        return [.. near.SelectMany(n => n.Value).Distinct().Order()];
    }

    private string Label(Person student, int at)
    {
        var alike = Students.Count(s => s.Name == student.Name);
        var number = student.Id ?? $"{Students.Take(at + 1).Count(s => s.Name == student.Name)}";
        return alike == 1 ? student.Name : $"{student.Name} ({number})";
    }

    private static bool IsWhole(NameForm form) =>
        form.Kind is FormKind.Id or FormKind.Handle || (form.Kind is FormKind.Sure or FormKind.Reversed && form.Words.Count > 1);

    private static void Add(Dictionary<string, HashSet<int>> index, IEnumerable<string> words, int student)
    {
        var key = Key(words);
        if (!index.TryGetValue(key, out var students))
        {
            index[key] = students = [];
        }

        students.Add(student);
    }

    private static string Key(IEnumerable<string> words) => string.Join(' ', words);

    private static string WithoutBrackets(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : name.IndexOf(')', open);
        return close < 0 ? name : name[..open] + name[(close + 1)..];
    }
}
