using System.Collections.Concurrent;
using Homeroom.Assistant.Grading.Answers;
using Homeroom.Assistant.Grading.Essays;
using Homeroom.Assistant.Grading.Flags;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Grading.Rubrics.Evidence;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>The papers of a class set, read once: flags, numbers and evidence. It depends on no mark.</summary>
public sealed class SetReading
{
    /// <summary>How many papers a teacher marks before anything is suggested.</summary>
    public const int FirstPapers = EssayClass.FewestMarks;

    private readonly Dictionary<string, ClassPaper> _papers;
    private readonly Dictionary<string, IReadOnlyList<PaperFlag>> _flags;
    private readonly Dictionary<(string Paper, string Criterion), IReadOnlyList<EvidenceSpan>> _evidence = [];
    private readonly ConcurrentDictionary<(string Paper, string Criterion), AnswerVerdict> _verdicts = [];

    /// <summary>Reads the papers.</summary>
    /// <param name="setup">The assignment.</param>
    /// <param name="papers">The papers.</param>
    /// <param name="roster">The class list; those whose papers these are belong to it too.</param>
    /// <param name="rails">The rails that look at student work.</param>
    public SetReading(AssignmentSetup setup, IReadOnlyCollection<ClassPaper> papers, Roster roster, RailPipeline rails)
    {
        (Setup, _papers) = (setup, papers.ToDictionary(p => p.Id, StringComparer.Ordinal));
        Roster = new Roster([
            .. roster.People,
            .. papers.Select(p => p.Student).Except(roster.Names, StringComparer.OrdinalIgnoreCase).Select(n => (Person)n),
        ]);
        var texts = papers.Select(p => (p.Id, Whole(p))).ToList();
        if (setup.Rubric.Criteria.Any(c => c.By is MarkedBy.Writing or MarkedBy.Teacher))
        {
            var assignment = new Assignment(new Scale(0, 1), setup.Task, setup.Source, setup.Band) { Roster = Roster };
            Essays = new EssayPapers(texts, assignment, rails);
            // Whatever is marked by and by, the same papers are named.
            First = new EssayClass(Essays, new Dictionary<string, double>(), assignment.Scale).MarkFirst(FirstPapers);
            _flags = Essays.Ids.Zip(Essays.Flags).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        }
        else
        {
            _flags = texts.ToDictionary(t => t.Id, t => Short(t.Item2, setup.Band, rails), StringComparer.Ordinal);
        }

        foreach (var paper in papers)
        {
            var search = new EvidenceSearch(paper.Text, setup.Task, setup.Source);
            foreach (var criterion in setup.Rubric.Criteria.Where(c => !paper.Answers.ContainsKey(c.Id)))
            {
                _evidence[(paper.Id, criterion.Id)] = search.Find(criterion);
            }
        }
    }

    /// <summary>The assignment.</summary>
    public AssignmentSetup Setup { get; }

    /// <summary>Everybody whose name may stand in a paper.</summary>
    public Roster Roster { get; }

    /// <summary>Ids of the papers.</summary>
    public IReadOnlyCollection<string> Ids => _papers.Keys;

    internal EssayPapers? Essays { get; }

    /// <summary>The papers to mark first where writing is marked, spread over the class.</summary>
    internal IReadOnlyList<string> First { get; } = [];

    /// <summary>What a teacher should look at first in a paper.</summary>
    public IReadOnlyList<PaperFlag> Flags(string paper) => _flags.GetValueOrDefault(paper, []);

    /// <summary>Where the evidence for a criterion stands.</summary>
    public IReadOnlyList<EvidenceSpan> Evidence(string paper, string criterion) => _evidence.GetValueOrDefault((paper, criterion), []);

    /// <summary>How the answer of a paper stands to the key of a criterion.</summary>
    internal AnswerVerdict Verdict(string paper, Criterion criterion) =>
        _verdicts.GetOrAdd(
            (paper, criterion.Id),
            _ => AnswerKey.Check(Paper(paper).For(criterion.Id).Trim(), criterion.Key, criterion.Test, criterion.Options)
        );

    /// <summary>The paper with this id.</summary>
    public ClassPaper Paper(string id) => _papers[id];

    private static string Whole(ClassPaper paper) => paper.Text.Length > 0 ? paper.Text : string.Join('\n', paper.Answers.Values);

    // Short answers are alike and brief by nature.
    private static IReadOnlyList<PaperFlag> Short(string text, string band, RailPipeline rails) =>
        string.IsNullOrWhiteSpace(text) ? [new PaperFlag("empty", "There is nothing in this paper.", true)] : [.. RailFlags.Find(text, rails, band)];
}
