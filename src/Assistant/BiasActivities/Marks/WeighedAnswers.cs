namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>Short answers as weighted words: a word weighs the more, the fewer answers have it and the more seldom it stands in the text.</summary>
internal sealed class WeighedAnswers
{
    private readonly IReadOnlyList<(string Stem, string Form)>[] _words;
    private readonly Dictionary<string, double>[] _vectors;

    public WeighedAnswers(IReadOnlyList<string> answers, MarkText? text)
    {
        _words = [.. answers.Select(OmissionWords.Of)];
        var having = _words.SelectMany(w => w.Select(x => x.Stem).Distinct()).CountBy(s => s).ToDictionary(StringComparer.Ordinal);
        var inText = (text?.Texts.SelectMany(t => t) ?? []).SelectMany(OmissionWords.Of).CountBy(w => w.Stem).ToDictionary(StringComparer.Ordinal);
        double Weight(string stem) => Math.Log(1 + (answers.Count / (double)having[stem])) / (1 + Math.Log(1 + inText.GetValueOrDefault(stem)));
        _vectors = [.. _words.Select(w => w.Select(x => x.Stem).Distinct().ToDictionary(s => s, Weight, StringComparer.Ordinal)).Select(UnitLength)];
    }

    /// <summary>
    /// Groups of numbers of answers: again and again the two groups whose members are most alike on average become one, as long as they are alike enough.
    /// The first answers are set: no two of them come together.
    /// </summary>
    public List<List<int>> Groups(int set, double alike)
    {
        List<List<int>> groups = [.. Enumerable.Range(0, _vectors.Length).Select(i => new List<int> { i })];
        var likeness = groups.ConvertAll(one => groups.ConvertAll(other => Likeness(one[0], other[0])));
        while (Closest(groups, likeness, set, alike) is var (one, other))
        {
            var (some, more) = ((double)groups[one].Count, groups[other].Count);
            for (var i = 0; i < groups.Count; i++)
            {
                likeness[one][i] = likeness[i][one] = ((some * likeness[one][i]) + (more * likeness[other][i])) / (some + more);
            }

            groups[one].AddRange(groups[other]);
            groups.RemoveAt(other);
            likeness.RemoveAt(other);
            likeness.ForEach(row => row.RemoveAt(other));
        }

        return groups;
    }

    /// <summary>Up to three words of a group, as they are written most often.</summary>
    public IReadOnlyList<string> Telling(IReadOnlyList<int> group) =>
        [
            .. group
                .SelectMany(i => _vectors[i])
                .GroupBy(w => w.Key, w => w.Value)
                .OrderByDescending(w => w.Sum())
                .ThenBy(w => w.Key, StringComparer.Ordinal)
                .Take(3)
                .Select(w => Form(group, w.Key)),
        ];

    private static (int One, int Other)? Closest(List<List<int>> groups, List<List<double>> likeness, int set, double alike)
    {
        (int, int)? closest = null;
        for (var one = 0; one < groups.Count; one++)
        {
            for (var other = one + 1; other < groups.Count; other++)
            {
                if (likeness[one][other] >= alike && !(groups[one].Exists(i => i < set) && groups[other].Exists(i => i < set)))
                {
                    (closest, alike) = ((one, other), Math.BitIncrement(likeness[one][other]));
                }
            }
        }

        return closest;
    }

    private string Form(IReadOnlyList<int> group, string stem) =>
        group
            .SelectMany(i => _words[i])
            .Where(w => w.Stem == stem)
            .CountBy(w => w.Form)
            .OrderByDescending(f => f.Value)
            .ThenBy(f => f.Key, StringComparer.Ordinal)
            .First()
            .Key;

    private double Likeness(int one, int other) => _vectors[one].Sum(w => w.Value * _vectors[other].GetValueOrDefault(w.Key));

    private static Dictionary<string, double> UnitLength(Dictionary<string, double> vector)
    {
        var length = Math.Sqrt(vector.Values.Sum(v => v * v));
        return vector.ToDictionary(v => v.Key, v => v.Value / length, StringComparer.Ordinal);
    }
}
