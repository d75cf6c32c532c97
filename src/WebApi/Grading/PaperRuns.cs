using Homeroom.Assistant.Grading.Rubrics.Evidence;

namespace Homeroom.WebApi.Grading;

/// <summary>A run of a paper under one set of evidence.</summary>
/// <param name="Text">The characters as the student wrote them.</param>
/// <param name="Criteria">Numbers of the criteria whose evidence it is, from 1.</param>
/// <param name="Starts">Ids of the pieces of evidence that begin here.</param>
public sealed record PaperRun(string Text, IReadOnlyList<int> Criteria, IReadOnlyList<string> Starts);

/// <summary>Cuts a paper into paragraphs, and these where evidence begins and ends.</summary>
public static class PaperRuns
{
    /// <summary>Cuts.</summary>
    /// <param name="text">The paper.</param>
    /// <param name="evidence">Number of the criterion, id and place of each piece of evidence.</param>
    public static IReadOnlyList<IReadOnlyList<PaperRun>> Cut(string text, IReadOnlyList<(int Criterion, string Id, EvidenceSpan Span)> evidence)
    {
        List<IReadOnlyList<PaperRun>> paragraphs = [];
        var cuts = evidence.SelectMany(e => new[] { e.Span.Start, e.Span.Start + e.Span.Length }).Distinct().Order().ToList();
        for (var at = 0; at <= text.Length; )
        {
            var end = text.IndexOf('\n', at) is >= 0 and var line ? line : text.Length;
            if (end > at)
            {
                paragraphs.Add([.. Paragraph(text, at, end, cuts, evidence)]);
            }

            at = end + 1;
        }

        return paragraphs;
    }

    private static IEnumerable<PaperRun> Paragraph(
        string text,
        int from,
        int end,
        List<int> cuts,
        IReadOnlyList<(int Criterion, string Id, EvidenceSpan Span)> evidence
    )
    {
        foreach (var (start, stop) in Pieces(from, end, cuts))
        {
            var over = evidence.Where(e => e.Span.Start < stop && e.Span.Start + e.Span.Length > start).ToList();
            yield return new PaperRun(
                text[start..stop],
                [.. over.Select(e => e.Criterion).Distinct().Order()],
                [.. over.Where(e => e.Span.Start == start || (e.Span.Start < from && start == from)).Select(e => e.Id)]
            );
        }
    }

    private static IEnumerable<(int Start, int Stop)> Pieces(int from, int end, List<int> cuts)
    {
        var at = from;
        foreach (var cut in cuts.Where(c => c > from && c < end))
        {
            yield return (at, cut);
            at = cut;
        }

        yield return (at, end);
    }
}
