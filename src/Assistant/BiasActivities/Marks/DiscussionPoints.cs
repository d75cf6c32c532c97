namespace Homeroom.Assistant.BiasActivities.Marks;

/// <summary>Words on which a class is split.</summary>
/// <param name="Span">The words, beside each other in one sentence.</param>
/// <param name="Share">Their mean share of pupils who marked them, 0 to 1.</param>
/// <param name="Codes">The codes that pupils gave to any of these words, with the number of pupils, most first.</param>
public sealed record SplitWords(TokenSpan Span, double Share, IReadOnlyList<(string Code, int Pupils)> Codes);

/// <summary>What is worth talking about after marking.</summary>
/// <param name="Split">Words that about half of the class marked, the closest to half first.</param>
/// <param name="Overlooked">Numbers of the key's places that few marked, the most overlooked first.</param>
/// <param name="OverFlagged">Numbers of the controls that many marked, the most marked first.</param>
public sealed record DiscussionPoints(IReadOnlyList<SplitWords> Split, IReadOnlyList<int> Overlooked, IReadOnlyList<int> OverFlagged)
{
    /// <summary>From which share of pupils on words are split, or a control is over-flagged; below it a place of the key is overlooked.</summary>
    public const double From = 0.4;

    /// <summary>Up to which share words are split.</summary>
    public const double To = 0.6;

    /// <summary>With fewer pupils on a text nothing of it is said to be split.</summary>
    public const int FewestPupils = 4;

    /// <summary>Looks for them.</summary>
    public static DiscussionPoints Of(ClassMarks marks, Heat heat, KeyComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(heat);
        ArgumentNullException.ThrowIfNull(comparison);
        return new(
            [
                .. Spans(marks.Text, heat)
                    .Select(s => new SplitWords(s, s.Tokens().Average(heat.Share), CodesOf(marks, s)))
                    .OrderBy(s => Math.Round(Math.Abs(s.Share - 0.5), 9))
                    .ThenBy(s => s.Span.First),
            ],
            Ranked(comparison.Biased, p => p.Share < From, p => p.Share),
            Ranked(comparison.Controls, p => p.Share >= From, p => -p.Share)
        );
    }

    private static IEnumerable<TokenSpan> Spans(MarkText text, Heat heat)
    {
        for (var first = 0; first < text.Tokens.Count; first++)
        {
            if (!IsSplit(heat, first))
            {
                continue;
            }

            var last = first;
            while (last + 1 < text.Tokens.Count && text.Tokens[last + 1].Sentence == text.Tokens[first].Sentence && IsSplit(heat, last + 1))
            {
                last++;
            }

            yield return new(first, last);
            first = last;
        }
    }

    // Counted in tenths of pupils, so that 4 of 10 is 40 % and not a hair below.
    private static bool IsSplit(Heat heat, int token) =>
        heat.Pupils[token] >= FewestPupils && heat.Marked[token] * 10 >= heat.Pupils[token] * 4 && heat.Marked[token] * 10 <= heat.Pupils[token] * 6;

    private static IReadOnlyList<(string, int)> CodesOf(ClassMarks marks, TokenSpan span) =>
        [
            .. marks
                .Codes.Select(c => (Code: c, Pupils: marks.Pupils.Count(p => p.Of(marks.CodeNumber(c))?.HasAny(span) == true)))
                .Where(c => c.Pupils > 0)
                .OrderByDescending(c => c.Pupils),
        ];

    private static IReadOnlyList<int> Ranked(IReadOnlyList<PlaceCount> places, Func<PlaceCount, bool> isOne, Func<PlaceCount, double> rank) =>
        [.. Enumerable.Range(0, places.Count).Where(i => isOne(places[i])).OrderBy(i => rank(places[i])).ThenBy(i => i)];
}
