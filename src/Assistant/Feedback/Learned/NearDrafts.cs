using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons.Offline;
using Words = Homeroom.Assistant.Lessons.Words;

namespace Homeroom.Assistant.Feedback.Learned;

/// <summary>An approved draft as it is ranked.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Band">Its grade band.</param>
/// <param name="Words">The words in it.</param>
/// <param name="IsOwn">Whether it is the teacher's own.</param>
public sealed record NearDraft(string Id, string Title, string Subject, string Band, IReadOnlyList<string> Words, bool IsOwn);

/// <summary>Chooses the approved drafts that are nearest to a request.</summary>
public static class NearDrafts
{
    private const int TitleCounts = 3;
    private const double SameSubject = 1.3;
    private const double SameBand = 1.15;
    private const double Own = 1.2;

    /// <summary>The words of a topic that say something, as they are searched for.</summary>
    public static IReadOnlyList<string> WordsOf(string topic) =>
        [.. Words.Of(topic).Where(w => w.Length > 2 && !StopWords.Has(w)).Select(Words.Stem).Distinct().Take(12)];

    /// <summary>How words begin that are one of those, for a search that finds words by their beginning: energ for energy and energies.</summary>
    public static IReadOnlyList<string> BeginningsOf(string topic) =>
        [.. WordsOf(topic).Select(w => w.Length > 4 && w[^1] == 'y' ? w[..^1] : w).Distinct()];

    /// <summary>Ids of the nearest, the nearest first: those only that have a word of the topic in the title, or half of its words in the text; of drafts with one title the first.</summary>
    /// <param name="request">The request.</param>
    /// <param name="drafts">What there is to choose from.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<string> Choose(DraftRequest request, IReadOnlyList<NearDraft> drafts, int most)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(drafts);
        var asked = WordsOf(request.Topic);
        var titles = drafts.Select(d => WordsOf(d.Title)).ToList();
        var texts = drafts
            .Select((d, i) => (IReadOnlyList<string>)[.. d.Words.Select(Words.Stem), .. Enumerable.Repeat(titles[i], TitleCounts).SelectMany(t => t)])
            .ToList();
        var scores = Bm25.Scores(asked, texts);
        return
        [
            .. drafts
                .Select((draft, i) => (draft, Score: scores[i] * Weight(request, draft), Near: IsNear(asked, titles[i], texts[i])))
                .Where(d => d.Near)
                .OrderByDescending(d => d.Score)
                .ThenByDescending(d => d.draft.Id, StringComparer.Ordinal) // the later one
                .DistinctBy(d => d.draft.Title, StringComparer.OrdinalIgnoreCase)
                .Take(most)
                .Select(d => d.draft.Id),
        ];
    }

    private static bool IsNear(IReadOnlyList<string> asked, IReadOnlyList<string> title, IReadOnlyList<string> text) =>
        asked.Any(title.Contains) || (asked.Count > 1 && asked.Count(text.Contains) * 2 >= asked.Count);

    private static double Weight(DraftRequest request, NearDraft draft) =>
        (draft.Subject == request.Subject ? SameSubject : 1) * (draft.Band == request.Band ? SameBand : 1) * (draft.IsOwn ? Own : 1);
}
