using Homeroom.Assistant.Grading.ShortAnswers;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Rubrics.Evidence;

/// <summary>Finds the words of an answer that hold a key point.</summary>
internal static class PointSearch
{
    private const double Held = 0.6;
    private const int LongestSaid = 60;

    /// <summary>The places, the point that is held most first.</summary>
    public static IReadOnlyList<EvidenceSpan> Find(IReadOnlyList<string> points, ReadPaper paper, GivenTexts given, int most)
    {
        var written = new PaperText(paper.Text);
        var keys = points.Select(p => new PaperText(p)).ToList();
        var forms = new AnswerWords([written], keys);
        var stems = forms.Of(written);
        return
        [
            .. keys.SelectMany(k => Best(k.Text.Trim(), [.. forms.Of(k).Where(AnswerWords.Counts)], stems, paper, given))
                .OrderByDescending(h => h.Share)
                .ThenBy(h => h.Span.Start)
                .DistinctBy(h => h.Span.Start)
                .Take(most)
                .Select(h => h.Span),
        ];
    }

    private static IEnumerable<(double Share, EvidenceSpan Span)> Best(
        string point,
        HashSet<string> asked,
        IReadOnlyList<string> stems,
        ReadPaper paper,
        GivenTexts given
    )
    {
        var best = (Share: 0.0, Words: default(Range));
        foreach (var piece in paper.Pieces)
        {
            var places = Enumerable.Range(piece.First, piece.End - piece.First).Where(w => asked.Contains(stems[w])).ToList();
            var isDenied = asked.Contains("not") != stems.Skip(piece.First).Take(piece.End - piece.First).Contains("not");
            var share = asked.Count == 0 ? 0 : places.Select(w => stems[w]).Distinct(StringComparer.Ordinal).Count() / (double)asked.Count;
            if (share >= Held && share > best.Share && !isDenied && !IsGiven(paper, given, piece))
            {
                best = (share, places[0]..(places[^1] + 1));
            }
        }

        if (best.Share > 0)
        {
            var (start, end) = (paper.Starts[best.Words.Start.Value], paper.Ends[best.Words.End.Value - 1]);
            var said = point.Length <= LongestSaid ? point : point[..(LongestSaid - 1)].TrimEnd() + "…";
            yield return (best.Share, new EvidenceSpan(start, end - start, paper.Text[start..end], $"holds “{said}”"));
        }
    }

    private static bool IsGiven(ReadPaper paper, GivenTexts given, Piece piece) =>
        given.Has(paper.Hashes.AsSpan()[piece.First..piece.End], paper.IsQuoted.AsSpan()[piece.First..piece.End]);
}
