using System.Text;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails;

namespace Homeroom.Bench.Rails;

/// <summary>Ordinary school texts: what the offline composer writes, which is ours and is there on every machine.</summary>
internal static class Ordinary
{
    private const int EssayLength = 3000;

    /// <summary>Everything that a reader reads in the plans of all topics.</summary>
    public static string All { get; } = Write();

    /// <summary>Pieces of it as long as an essay, cut between words.</summary>
    public static IReadOnlyList<string> Essays { get; } = [.. Cut(All)];

    private static string Write()
    {
        var composer = new OfflineComposer();
        var text = new StringBuilder();
        foreach (var pack in composer.Packs)
        {
            var request = new LessonRequest
            {
                Topic = pack.Title,
                Subject = pack.Subject,
                Band = pack.Bands[0],
                Minutes = 60,
            };
            foreach (var words in JsonTexts.Of(composer.Compose(request)).Where(t => t.Text.Contains(' ', StringComparison.Ordinal)))
            {
                text.Append(words.Text).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Cut(string text)
    {
        for (var at = 0; at + EssayLength < text.Length; )
        {
            var end = text.LastIndexOf(' ', at + EssayLength);
            yield return text[at..end];
            at = end + 1;
        }
    }
}
