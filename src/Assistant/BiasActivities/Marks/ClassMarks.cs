namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>
/// All marks of a class on the texts of an activity, ready to be measured. It is a picture of one moment: with a new mark, make a new one, which takes
/// well under a millisecond.
/// </summary>
public sealed class ClassMarks
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);

    private ClassMarks(MarkText text, IReadOnlyList<TakingPart> pupils, IReadOnlyList<Mark> marks)
    {
        (Text, Marks) = (text, marks);
        var places = pupils.Select((p, i) => (p.Pupil, i)).ToDictionary(p => p.Pupil, p => p.i, StringComparer.Ordinal);
        foreach (var mark in marks)
        {
            if (!text.Has(mark.Span))
            {
                throw new ArgumentException($"A mark from word {mark.First} to {mark.Last} lies in no text of the activity.", nameof(marks));
            }

            if (places.ContainsKey(mark.Pupil))
            {
                _codes.TryAdd(mark.Code, _codes.Count);
            }
        }

        Pupils = [.. pupils.Select(p => new PupilMarks(p, text, _codes.Count))];
        foreach (var mark in marks)
        {
            if (places.TryGetValue(mark.Pupil, out var place) && Pupils[place].WorkedOn(text.Tokens[mark.First].Text))
            {
                Pupils[place].Add(mark.Span, _codes[mark.Code], text.Tokens.Count);
            }
        }
    }

    /// <summary>The texts.</summary>
    public MarkText Text { get; }

    /// <summary>The marks as they were given, those of pupils who are not counted among them.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>How many pupils are counted.</summary>
    public int Count => Pupils.Count;

    /// <summary>The codes in use, in the order of their first mark.</summary>
    public IReadOnlyCollection<string> Codes => _codes.Keys;

    internal IReadOnlyList<PupilMarks> Pupils { get; }

    /// <summary>Reads the marks of a class.</summary>
    /// <param name="text">The texts.</param>
    /// <param name="pupils">Who took part, each once. Marks of others, such as a pupil who was removed, do not count.</param>
    /// <param name="marks">The marks; each lies inside one text.</param>
    public static ClassMarks Of(MarkText text, IReadOnlyList<TakingPart> pupils, IReadOnlyList<Mark> marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(pupils);
        ArgumentNullException.ThrowIfNull(marks);
        return new(text, pupils, marks);
    }

    /// <summary>The words that a pupil marked, lowest first; none where the pupil is not counted.</summary>
    public IReadOnlyList<int> MarkedBy(string pupil) => Pupils.FirstOrDefault(p => p.Pupil == pupil)?.All.ToArray() ?? [];

    /// <summary>How many pupils worked on each text.</summary>
    internal int[] PupilsOfTexts() => [.. Enumerable.Range(0, Text.Texts.Count).Select(t => Pupils.Count(p => p.WorkedOn(t)))];

    internal int[] Counts(Func<PupilMarks, TokenSet?> of)
    {
        var counts = new int[Text.Tokens.Count];
        foreach (var pupil in Pupils)
        {
            of(pupil)?.AddTo(counts);
        }

        return counts;
    }

    internal int CodeNumber(string code) => _codes.GetValueOrDefault(code, -1);
}
