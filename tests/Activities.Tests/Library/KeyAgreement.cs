using System.Text.Json.Nodes;
using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Activities.Tests.Library;

/// <summary>How well the key of an activity and its second key agree, word by word.</summary>
/// <param name="Words">Words in all texts.</param>
/// <param name="Score">The second key's words beside the key's.</param>
/// <param name="SameCode">Words that both mark, and with the same code.</param>
/// <param name="Alpha">Krippendorff's alpha of marked or not.</param>
/// <param name="CodedAlpha">The same of which code, or none.</param>
internal sealed record KeyAgreement(int Words, WordScore Score, int SameCode, double Alpha, double CodedAlpha)
{
    public static KeyAgreement Of(ReadyActivity activity)
    {
        var document = activity.Document;
        var text = Shelf.Words(document);
        var key = document["key"]!.AsArray().Select(k => (Code: Text(k, "code"), Span: text.Find(Text(k, "quote"))!.Value)).ToList();
        var second = activity.Second!.Marks.Select(m => (m.Code, Span: text.Find(m.Quote)!.Value)).ToList();
        return Of([.. text.Tokens.Select(t => CodeOf(key, t.Id))], [.. text.Tokens.Select(t => CodeOf(second, t.Id))]);
    }

    /// <summary>Agreement of two rows of codes over the same words; 0 is no mark, any other number a code.</summary>
    public static KeyAgreement Of(IReadOnlyList<int> first, IReadOnlyList<int> second)
    {
        var pairs = first.Zip(second).ToList();
        double Alpha(Func<int, double> label) =>
            Krippendorff.Alpha(pairs.Select(p => (IReadOnlyList<double?>)[label(p.First), label(p.Second)]), AlphaLevel.Nominal).Value;
        IEnumerable<TokenSpan> Marked(IReadOnlyList<int> codes) =>
            Enumerable.Range(0, codes.Count).Where(i => codes[i] > 0).Select(i => new TokenSpan(i, i));
        return new(
            pairs.Count,
            WordScore.Of(Marked(second), Marked(first)),
            pairs.Count(p => p.First > 0 && p.First == p.Second),
            Alpha(c => Math.Min(c, 1)),
            Alpha(c => c)
        );
    }

    private static int CodeOf(List<(string Code, TokenSpan Span)> marks, int word) =>
        marks.Find(m => m.Span.First <= word && word <= m.Span.Last) is { Code: { } code } ? ActivitySchema.Codes.ToList().IndexOf(code) + 1 : 0;

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();
}
