namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>
/// Finds sentences of a paper that a teacher may look at for a criterion, without a model: by words and simple tests, or by key points. It says where to look and
/// never how good it is. The same texts give the same places, in time linear in them.
/// </summary>
public sealed class EvidenceSearch
{
    private const int Shortest = 4;

    private readonly ReadPaper _paper;
    private readonly GivenTexts _given;
    private readonly Lazy<IReadOnlyList<Piece>> _own;

    /// <summary>Reads a paper, to be looked through for several criteria.</summary>
    /// <param name="paper">What the student wrote.</param>
    /// <param name="prompt">What was asked; may be empty.</param>
    /// <param name="source">What was given to read; may be empty.</param>
    public EvidenceSearch(string paper, string prompt, string source)
    {
        (_paper, _given) = (new ReadPaper(paper), new GivenTexts(prompt, source));
        _own = new(() => [.. OwnPieces()]);
    }

    /// <summary>The places for a criterion, the best first; none where it has no cues, or nothing shows it: then the teacher decides.</summary>
    /// <param name="criterion">What is looked for.</param>
    /// <param name="paper">What the student wrote.</param>
    /// <param name="prompt">What was asked; what was copied from it is never found.</param>
    /// <param name="source">What was given to read; what was copied from it is never found.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<EvidenceSpan> Find(Criterion criterion, string paper, string prompt, string source, int most = 3) =>
        new EvidenceSearch(paper, prompt, source).Find(criterion, most);

    /// <summary>The places for a criterion, the best first.</summary>
    /// <param name="criterion">What is looked for.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<EvidenceSpan> Find(Criterion criterion, int most = 3)
    {
        if (criterion.By == MarkedBy.KeyPoints)
        {
            return PointSearch.Find(criterion.KeyPoints, _paper, _given, most);
        }

        var sets = criterion.Cues.Distinct(StringComparer.Ordinal).Select(CueSets.Find).OfType<CueSet>().ToList();
        return
        [
            .. _own
                .Value.Select(piece => (Piece: piece, Hit: Best(sets, piece)))
                .Where(h => h.Hit.Score > 0)
                .OrderByDescending(h => h.Hit.Score)
                .ThenBy(h => h.Piece.Start)
                .Take(most)
                .Select(h => Span(h.Piece, CueHits.Because(h.Hit.Set!, _paper, _given, h.Piece))),
        ];
    }

    private EvidenceSpan Span(Piece piece, string because) =>
        new(piece.Start, piece.Length, _paper.Text.Substring(piece.Start, piece.Length), because);

    // The best set of cues, and half of what the others add.
    private (double Score, CueSet? Set) Best(List<CueSet> sets, Piece piece)
    {
        List<(double Score, CueSet Set)> hits = new(sets.Count);
        foreach (var set in sets)
        {
            if (CueHits.Score(set, _paper, _given, piece) is > 0 and var score)
            {
                hits.Add((score, set));
            }
        }

        if (hits.Count < 2)
        {
            return hits.Count == 0 ? default : hits[0];
        }

        hits = [.. hits.OrderByDescending(h => h.Score)];
        return (hits[0].Score + (hits.Skip(1).Sum(h => h.Score) / 2), hits[0].Set);
    }

    // What is long enough to say something, was not taken over, and did not stand in the paper before.
    private IEnumerable<Piece> OwnPieces()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var piece in _paper.Pieces)
        {
            var words = piece.First..piece.End;
            if (
                piece.End - piece.First >= Shortest
                && !_given.Has(_paper.Hashes.AsSpan()[words], _paper.IsQuoted.AsSpan()[words])
                && seen.Add(string.Join(' ', _paper.Words[words]))
            )
            {
                yield return piece;
            }
        }
    }
}
