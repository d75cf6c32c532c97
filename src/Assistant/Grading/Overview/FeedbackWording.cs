using System.Text.RegularExpressions;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails.Evidence;
using LessonWords = Homeroom.Assistant.Lessons.Words;

namespace Homeroom.Assistant.Grading.Overview;

/// <summary>
/// Puts the sentences of kept feedback together that say the same: by the stems that they share outside of quotations, most of all with the comment bank.
/// </summary>
internal sealed partial class FeedbackWording
{
    private const double Alike = 0.6;
    private const int Most = 5;
    private const int MostQuotes = 3;
    private const int FewestStems = 2;

    private static readonly HashSet<string> Little =
    [
        "the",
        "and",
        "you",
        "your",
        "that",
        "this",
        "with",
        "for",
        "are",
        "was",
        "has",
        "have",
        "it",
        "is",
    ];

    // What a sentence to a student begins with when it asks for something, besides the verbs of tasks.
    private static readonly HashSet<string> Asking =
    [
        "next",
        "try",
        "now",
        "please",
        "think",
        "ask",
        "say",
        "give",
        "keep",
        "link",
        "start",
        "go",
        "put",
    ];

    private static readonly HashSet<string> Lacking =
    [
        "missing",
        "not",
        "without",
        "unclear",
        "could",
        "should",
        "need",
        "needs",
        "lacks",
        "but",
        "however",
        "only",
    ];

    private readonly List<Group> _groups = [];
    private readonly Dictionary<string, List<int>> _holding = new(StringComparer.Ordinal);

    /// <summary>What was praised, and what was asked for, in two papers or more.</summary>
    public static (IReadOnlyList<SharedWords> Strengths, IReadOnlyList<SharedWords> NextSteps) Of(SeenClass seen)
    {
        var (strengths, steps) = (new FeedbackWording(), new FeedbackWording());
        foreach (var comment in seen.Setup.Rubric.Comments.SelectMany(c => SentenceSplit.Of(c.Text)))
        {
            (IsAsking(comment) ? steps : strengths).Seed(comment);
        }

        var order = seen.Setup.Rubric.Criteria.Cast<Criterion?>().Append(null).ToList();
        foreach (var paper in seen.Papers)
        {
            foreach (var criterion in order)
            {
                foreach (var said in SentenceSplit.Of(paper.Marks.Feedback.GetValueOrDefault(criterion?.Id ?? "")?.Text ?? ""))
                {
                    (IsAsking(said) ? steps : strengths).Add(new Remark(paper, criterion, said));
                }
            }
        }

        return (strengths.Shared(), steps.Shared());
    }

    private static bool IsAsking(string sentence)
    {
        var words = LessonWords.Of(Quotation().Replace(sentence, " ")).ToList();
        return words.Count > 0
            && (Asking.Contains(words[0]) || Bloom.IsOrder(sentence) || sentence.TrimEnd().EndsWith('?') || words.Exists(Lacking.Contains));
    }

    private void Seed(string comment)
    {
        var stems = Stems(comment);
        if (stems.Count >= FewestStems && Nearest(stems) is null)
        {
            Begin(stems, comment);
        }
    }

    private void Add(Remark remark)
    {
        var stems = Stems(remark.Said);
        if (stems.Count >= FewestStems)
        {
            (Nearest(stems) ?? Begin(stems, null)).Remarks.Add(remark);
        }
    }

    private Group Begin(HashSet<string> stems, string? comment)
    {
        foreach (var stem in stems)
        {
            if (!_holding.TryGetValue(stem, out var groups))
            {
                _holding[stem] = groups = [];
            }

            groups.Add(_groups.Count);
        }

        var group = new Group(stems.Count, comment, []);
        _groups.Add(group);
        return group;
    }

    private Group? Nearest(HashSet<string> stems)
    {
        Dictionary<int, int> shared = [];
        foreach (var at in stems.SelectMany(s => _holding.GetValueOrDefault(s) ?? []))
        {
            shared[at] = shared.GetValueOrDefault(at) + 1;
        }

        return shared
            .Select(s => (s.Key, Share: (double)s.Value / (stems.Count + _groups[s.Key].Stems - s.Value)))
            .Where(s => s.Share >= Alike)
            .OrderByDescending(s => s.Share)
            .ThenBy(s => s.Key)
            .Select(s => _groups[s.Key])
            .FirstOrDefault();
    }

    private IReadOnlyList<SharedWords> Shared() =>
        [
            .. _groups
                .Select(g => (Group: g, Papers: g.Remarks.Select(r => r.Paper.Paper.Id).Distinct(StringComparer.Ordinal).ToList()))
                .Where(g => g.Papers.Count > 1)
                .OrderByDescending(g => g.Papers.Count)
                .Take(Most)
                .Select(g => new SharedWords(
                    g.Group.Comment ?? g.Group.Remarks.CountBy(r => r.Said).MaxBy(c => c.Value).Key,
                    g.Group.Remarks.GroupBy(r => r.Criterion).MaxBy(c => c.Count())!.Key,
                    g.Papers,
                    [.. g.Group.Remarks.Select(r => r.Quote()).OfType<PaperQuote>().DistinctBy(q => q.Paper).Take(MostQuotes)]
                )),
        ];

    private static HashSet<string> Stems(string sentence) =>
        [.. LessonWords.Of(Quotation().Replace(sentence, " ")).Where(w => w.Length > 1 && !Little.Contains(w)).Select(LessonWords.Stem)];

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"")]
    private static partial Regex Quotation();

    private sealed record Group(int Stems, string? Comment, List<Remark> Remarks);

    private sealed record Remark(SeenPaper Paper, Criterion? Criterion, string Said)
    {
        // What the teacher quoted, if it stands in the paper; what the evidence showed, otherwise.
        public PaperQuote? Quote()
        {
            var text = Criterion is null ? Paper.Paper.Text : Paper.Paper.For(Criterion.Id);
            foreach (Match quotation in Quotation().Matches(Said))
            {
                var place = new EvidenceText(text).Find(quotation.Value[1..^1]);
                if (place.Standing != QuoteStanding.Absent)
                {
                    return new PaperQuote(Paper.Paper.Id, Paper.Paper.Student, text.Substring(place.Start, place.Length));
                }
            }

            return Criterion is null ? null : Paper.Evidence(Criterion);
        }
    }
}
