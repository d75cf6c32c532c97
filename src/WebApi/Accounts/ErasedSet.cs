using System.Text.RegularExpressions;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Grading.Marking;

namespace Homeroom.WebApi.Accounts;

/// <summary>A class set without a name. A lock stays one, of the words as they are then.</summary>
internal sealed partial class ErasedSet
{
    private readonly NameErasure _erasure;
    private readonly Dictionary<string, ClassPaper> _before;

    public ErasedSet(IReadOnlyList<ClassPaper> papers, IReadOnlyList<MarkingEvent> events, NameErasure erasure, string teacher, DateTimeOffset now)
    {
        (_erasure, _before) = (erasure, papers.ToDictionary(p => p.Id, StringComparer.Ordinal));
        var named = papers.Where(p => MarkingWords.Of(p).Any(t => erasure.CountIn(t) > 0)).ToList();
        Gone = [.. named.Where(p => IsTheirs(p.Student, erasure)).Select(p => p.Id)];
        Changed = [.. named.Where(p => !Gone.Contains(p.Id)).Select(p => MarkingWords.With(p, erasure.In))];
        Places = named
            .Concat<object>(events)
            .Sum(x => (x is ClassPaper p ? MarkingWords.Of(p) : MarkingWords.Of((MarkingEvent)x)).Sum(erasure.CountIn));
        var (old, set) = (ClassSet.Empty, ClassSet.Empty);
        List<MarkingEvent> without = [];
        foreach (var e in events)
        {
            var next = e is PaperLocked l ? Locked(l, old, set) : In(e);
            (old, set) = (old.After(e), set.After(next));
            without.Add(next);
        }

        without.AddRange(Gone.Select(p => new PaperTakenOut(p) { By = teacher, At = now }));
        without.Add(new NamesErased(Places) { By = teacher, At = now });
        (Events, Set) = (without, set.After(without.Skip(events.Count)));
    }

    /// <summary>How many places there were.</summary>
    public int Places { get; }

    /// <summary>Ids of the papers that are the student's.</summary>
    public IReadOnlyList<string> Gone { get; }

    /// <summary>The other papers that held the name, without it.</summary>
    public IReadOnlyList<ClassPaper> Changed { get; }

    /// <summary>All events; those that did not hold the name are the same ones.</summary>
    public IReadOnlyList<MarkingEvent> Events { get; }

    /// <summary>The set after them.</summary>
    public ClassSet Set { get; }

    /// <summary>Whether a paper under this name is the student's: the name begins and ends with what is erased. One name of several may be somebody else's.</summary>
    public static bool IsTheirs(string student, NameErasure erasure)
    {
        if (erasure.CountIn(student) == 0)
        {
            return false;
        }

        var around = erasure.In(student).ToLowerInvariant().Split(NameErasure.Neutral);
        return !Word().IsMatch(around[0]) && !Word().IsMatch(around[^1]);
    }

    private MarkingEvent In(MarkingEvent e)
    {
        var next = MarkingWords.Of(e).Any(t => _erasure.CountIn(t) > 0) ? MarkingWords.With(e, _erasure.In) : e;
        return
            next is LevelGiven { Shown: { Evidence.Count: > 0 } shown } given
            && _before.TryGetValue(given.Paper, out var paper)
            && _erasure.CountIn(paper.Text) > 0
            ? given with
            {
                Shown = shown with { Evidence = [.. shown.Evidence.Select(s => Moved(paper.Text, s))] },
            }
            : next;
    }

    private Span Moved(string text, Span span)
    {
        var (start, length) = _erasure.Moved(text, span.Start, span.Length);
        return new Span(start, length);
    }

    private static PaperLocked Locked(PaperLocked e, ClassSet before, ClassSet now) =>
        before.Papers.TryGetValue(e.Paper, out var old)
        && now.Papers.TryGetValue(e.Paper, out var paper)
        && e.Hash == old.Hash(before.Setup!.RubricVersion)
        && paper.Hash(now.Setup!.RubricVersion) is var hash
        && hash != e.Hash
            ? e with
            {
                Hash = hash,
            }
            : e;

    [GeneratedRegex(@"\p{L}\p{M}*\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
