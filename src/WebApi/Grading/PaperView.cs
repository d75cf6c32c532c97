using System.Globalization;
using Homeroom.Assistant.Grading.Essays;
using Homeroom.Assistant.Grading.Feedback;
using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Marking;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Grading.Rubrics.Evidence;
using Homeroom.WebApi.Grading.Sets;

namespace Homeroom.WebApi.Grading;

/// <summary>A criterion beside a paper.</summary>
/// <param name="Number">Its place in the rubric, from 1.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Scale">The marks it can get.</param>
/// <param name="Given">The teacher's mark.</param>
/// <param name="Suggested">What is suggested; null once there is a mark.</param>
/// <param name="Evidence">Where its evidence stands.</param>
/// <param name="Words">The feedback in the box.</param>
/// <param name="Draft">Id of the draft that the words in the box come from, while the teacher has not kept them.</param>
/// <param name="Honesty">How well the teacher's other marks are told.</param>
/// <param name="Others">Papers that say nearly the same and have another mark.</param>
/// <param name="Seal">What was shown, sealed.</param>
/// <param name="Note">What was drafted; null where nothing was, or where the teacher has words already.</param>
public sealed record CriterionView(
    int Number,
    Criterion Criterion,
    Scale Scale,
    GivenMark? Given,
    ShownSuggestion? Suggested,
    IReadOnlyList<EvidenceSpan> Evidence,
    string Words,
    string? Draft,
    Honesty? Honesty,
    IReadOnlyList<(string Paper, string Student, double Points)> Others,
    string Seal,
    FeedbackNote? Note
)
{
    /// <summary>Every mark that can be given, with its level where it is one.</summary>
    public IReadOnlyList<(double Points, Level? Level)> Choices
    {
        get
        {
            var steps = Enumerable
                .Range(0, (int)Math.Round((Scale.Max - Scale.Min) / Scale.Step) + 1)
                .Select(i => Scale.Nearest(Scale.Min + (i * Scale.Step)))
                .ToList();
            return [.. steps.Select(p => (p, Criterion.Levels.FirstOrDefault(l => Math.Abs(l.Points - p) < 1e-9)))];
        }
    }

    /// <summary>Whether a mark lies in the suggested band.</summary>
    public bool IsLikely(double points) => Suggested is { Points: not null } s && points >= s.Low - 1e-9 && points <= s.High + 1e-9;

    /// <summary>A mark as it is written.</summary>
    public static string Mark(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The band in words, as "3" or "3–4".</summary>
    public string Band =>
        Suggested is not { Points: not null } s ? "–"
        : s.Low == s.High ? Mark(s.Points.Value)
        : $"{Mark(s.Low!.Value)}–{Mark(s.High!.Value)}";
}

/// <summary>A paper on the review screen.</summary>
public sealed class PaperView
{
    internal PaperView(OpenSet open, ClassPaper paper, ShownSeal seal, DraftedFeedback? drafted)
    {
        (Home, Setup, Paper) = (open.Address(), open.Setup, paper);
        var (suggestions, marked) = (open.Suggestions, open.Set.Papers[paper.Id]);
        Marked = marked;
        Queue = suggestions.Queue();
        Flags = suggestions.Flags(paper.Id);
        Criteria = [.. Setup.Rubric.Criteria.Select((c, i) => View(open, paper, marked, c, i + 1, seal, drafted))];
        Twins = [.. Flags.SelectMany(f => f.Papers).Distinct().Where(open.Papers.ContainsKey).Select(p => (p, open.Papers[p].Student))];
        IsMarked = open.Set.IsMarked(paper.Id);
        Drafted = drafted;
        CanDraft = Setup.Rubric.Criteria.Any(c =>
            marked.Marks.ContainsKey(c.Id) && !marked.Feedback.ContainsKey(c.Id) && drafted?.Notes.ContainsKey(c.Id) != true
        );
        FirstLeft = suggestions.FirstLeft;
        IsFirst = suggestions.MarkFirst.Contains(paper.Id);
        MarkedCount = open.Set.Order.Count(open.Set.IsMarked);
        Next = NextOf(open, paper.Id);
        var at = open.Set.Order.IndexOf(paper.Id);
        Number = at + 1;
        Back = at > 0 ? open.Set.Order[at - 1] : null;
    }

    /// <summary>Address of the class set.</summary>
    public string Home { get; }

    /// <summary>The assignment.</summary>
    public AssignmentSetup Setup { get; }

    /// <summary>The paper.</summary>
    public ClassPaper Paper { get; }

    /// <summary>What the teacher said of it so far.</summary>
    public MarkedPaper Marked { get; }

    /// <summary>The papers in the order in which they are taken.</summary>
    public IReadOnlyList<string> Queue { get; }

    /// <summary>What to look at first.</summary>
    public IReadOnlyList<PaperFlag> Flags { get; }

    /// <summary>The rubric beside it.</summary>
    public IReadOnlyList<CriterionView> Criteria { get; }

    /// <summary>Papers that are nearly the same.</summary>
    public IReadOnlyList<(string Id, string Student)> Twins { get; }

    /// <summary>Whether every criterion has a mark.</summary>
    public bool IsMarked { get; }

    /// <summary>The feedback that was drafted; null where none was.</summary>
    public DraftedFeedback? Drafted { get; }

    /// <summary>Whether a criterion has a mark and neither words nor a draft.</summary>
    public bool CanDraft { get; }

    /// <summary>How many of the papers to mark first are left.</summary>
    public int FirstLeft { get; }

    /// <summary>Whether it is one of those.</summary>
    public bool IsFirst { get; }

    /// <summary>How many papers are marked.</summary>
    public int MarkedCount { get; }

    /// <summary>The paper after it; null where all others are marked.</summary>
    public string? Next { get; }

    /// <summary>The paper before it as they were brought.</summary>
    public string? Back { get; }

    /// <summary>Its number as they were brought, from 1.</summary>
    public int Number { get; }

    /// <summary>The criterion that is open: the one asked for, or the first without a mark.</summary>
    public string Open { get; init; } = "";

    /// <summary>What was said about what was done; null for nothing.</summary>
    public (string Tone, string Head, string? Text)? Said { get; init; }

    /// <summary>The paper's text in paragraphs and runs.</summary>
    public IReadOnlyList<IReadOnlyList<PaperRun>> Text =>
        PaperRuns.Cut(Paper.Text, [.. Criteria.SelectMany(c => c.Evidence.Select((e, i) => (c.Number, EvidenceId(c.Number, i), e)))]);

    /// <summary>Id of a piece of evidence on the page.</summary>
    public static string EvidenceId(int criterion, int at) => string.Create(CultureInfo.InvariantCulture, $"e{criterion}-{at + 1}");

    /// <summary>The next paper without marks: further on in the queue, or from its beginning; null where there is none.</summary>
    internal static string? NextOf(OpenSet open, string paper)
    {
        var queue = open.Suggestions.Queue();
        var at = queue.Index().FirstOrDefault(q => q.Item == paper).Index;
        return queue.Skip(at + 1).Concat(queue.Take(at)).FirstOrDefault(p => !open.Set.IsMarked(p));
    }

    private static CriterionView View(
        OpenSet open,
        ClassPaper paper,
        MarkedPaper marked,
        Criterion criterion,
        int number,
        ShownSeal seal,
        DraftedFeedback? drafted
    )
    {
        var given = marked.Marks.GetValueOrDefault(criterion.Id);
        var suggested = given is null ? open.Suggestions.For(paper.Id, criterion.Id) : null;
        var kept = marked.Feedback.GetValueOrDefault(criterion.Id);
        var note = kept is null ? drafted?.Notes.GetValueOrDefault(criterion.Id) : null;
        return new CriterionView(
            number,
            criterion,
            RubricScale.Of(open.Setup.Rubric, criterion),
            given,
            suggested,
            // Answers to single problems are shown beside their criterion, not in the paper.
            paper.Answers.ContainsKey(criterion.Id)
                ? []
                : open.Suggestions.Evidence(paper.Id, criterion.Id),
            kept?.Text ?? note?.Text ?? "",
            note is { Text.Length: > 0 } ? drafted!.Draft : null,
            open.Suggestions.HonestyOf(criterion.Id),
            [.. open.Suggestions.OtherMarks(paper.Id, criterion.Id).Select(o => (o.Paper, open.Papers[o.Paper].Student, o.Points))],
            suggested is null ? "" : seal.Close(paper.Id, criterion.Id, suggested),
            note
        );
    }
}
