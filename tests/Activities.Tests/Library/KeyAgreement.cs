using System.Text.Json.Nodes;
using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.Evaluation.Statistics;

namespace Homeroom.Activities.Tests.Library;

/// <summary>How well the key of an activity and its second key agree, word by word.</summary>
/// <param name="Words">Words in all texts.</param>
/// <param name="First">Words that the key marks.</param>
/// <param name="Second">Words that the second key marks.</param>
/// <param name="Both">Words that both mark.</param>
/// <param name="SameCode">Words among these to which both give the same code.</param>
/// <param name="Alpha">Krippendorff's alpha of marked or not.</param>
/// <param name="CodedAlpha">The same of which code, or none.</param>
internal sealed record KeyAgreement(int Words, int First, int Second, int Both, int SameCode, double Alpha, double CodedAlpha)
{
    public double F1 => 2.0 * Both / (First + Second);

    public static KeyAgreement Of(ReadyActivity activity)
    {
        var document = activity.Document;
        var key = document["key"]!.AsArray().Select(k => (Code: Text(k, "code"), Place: TextPlaces.Find(document, Text(k, "quote")).Single()));
        var second = activity.Second!.Marks.Select(m => (m.Code, Place: TextPlaces.Find(document, m.Quote).Single()));
        var words = TextPlaces.Words(document);
        return Of(words, [.. words.Select(w => CodeOf([.. key], w))], [.. words.Select(w => CodeOf([.. second], w))]);
    }

    /// <summary>Agreement of two rows of codes over the same words; 0 is no mark, any other number a code.</summary>
    public static KeyAgreement Of(IReadOnlyList<TextPlace> words, IReadOnlyList<int> first, IReadOnlyList<int> second)
    {
        var pairs = first.Zip(second).ToList();
        double Alpha(Func<int, double> label) =>
            Krippendorff.Alpha(pairs.Select(p => (IReadOnlyList<double?>)[label(p.First), label(p.Second)]), AlphaLevel.Nominal).Value;
        var both = pairs.FindAll(p => p.First > 0 && p.Second > 0);
        return new(
            words.Count,
            first.Count(c => c > 0),
            second.Count(c => c > 0),
            both.Count,
            both.Count(p => p.First == p.Second),
            Alpha(c => Math.Min(c, 1)),
            Alpha(c => c)
        );
    }

    private static int CodeOf(List<(string Code, TextPlace Place)> marks, TextPlace word) =>
        marks.Find(m => m.Place.Overlaps(word)) is { Code: { } code } ? ActivitySchema.Codes.ToList().IndexOf(code) + 1 : 0;

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();
}
