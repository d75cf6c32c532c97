using System.IO.Enumeration;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>Which cases of a suite a run asks.</summary>
public sealed record CaseChoice
{
    /// <summary>Ids that fit one of these, with * and ?; empty for all.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>Cases with one of these tags; empty for all.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>So many of them at random; null for all.</summary>
    public int? Sample { get; init; }

    /// <summary>The same seed draws the same sample.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether every case is asked. Only then can a run be held against a baseline.</summary>
    public bool IsAll => Filters.Count == 0 && Tags.Count == 0 && Sample is null;

    /// <summary>Leaves in a suite only what is chosen, in the order of its files.</summary>
    public void ApplyTo(Suite suite)
    {
        var cases = suite.Cases;
        List<int> chosen = [.. Enumerable.Range(0, cases.Count).Where(i => Fits(cases, i))];
        if (Sample is { } most && most < chosen.Count)
        {
            var random = new Random(Seed);
            var drawn = chosen.ToArray();
            random.Shuffle(drawn);
            chosen = [.. drawn.Take(most).Order()];
        }

        if (chosen.Count < cases.Count)
        {
            cases.Keep(chosen);
        }
    }

    private bool Fits(CaseFiles cases, int index) =>
        (Filters.Count == 0 || Filters.Any(f => FileSystemName.MatchesSimpleExpression(f, cases.IdOf(index))))
        && (Tags.Count == 0 || cases[index].Tags.Any(Tags.Contains));
}
