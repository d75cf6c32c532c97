namespace Homeroom.Evals.GuardReport;

/// <summary>What came of one case under one measure.</summary>
/// <param name="Id">Id of the case.</param>
/// <param name="Technique">How the text was made, where that is counted.</param>
/// <param name="Split">Which half it belongs to.</param>
/// <param name="Right">Found where something had to be found, left alone where not.</param>
/// <param name="MaskedWords">How many words of the text were masked.</param>
/// <param name="Words">How many words the text has.</param>
internal sealed record CaseResult(string Id, string? Technique, Split Split, bool Right, int MaskedWords, int Words);

/// <summary>What came of a family.</summary>
/// <param name="Family">Its name.</param>
/// <param name="Cases">Every case, in the order of the file.</param>
internal sealed record FamilyResult(string Family, IReadOnlyList<CaseResult> Cases)
{
    public Share Right => Share.Count(Cases, c => c.Right);

    public Share Wrong => Share.Count(Cases, c => !c.Right);

    public IEnumerable<string> WrongIds => Cases.Where(c => !c.Right).Select(c => c.Id);

    public double MaskedWordsPerThousand => Cases.Sum(c => c.Words) is > 0 and var words ? 1000.0 * Cases.Sum(c => c.MaskedWords) / words : 0;

    public FamilyResult Only(Split split) => this with { Cases = [.. Cases.Where(c => c.Split == split)] };
}

/// <summary>What came of a measure: the recall, and the false positives that go with it.</summary>
/// <param name="Measure">What was measured.</param>
/// <param name="Must">The family in which something had to be found.</param>
/// <param name="Leave">Its benign families.</param>
internal sealed record MeasureResult(Measure Measure, FamilyResult Must, IReadOnlyList<FamilyResult> Leave);
