using Homeroom.Assistant.Grading.Words;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Grading.ShortAnswers;

/// <summary>All answers to one short question: groups of the same answer, and suggestions calibrated on the teacher's own marks.</summary>
public sealed class ShortItem
{
    /// <summary>Below so many marks nothing is suggested.</summary>
    public const int FewestMarks = 10;

    private const double Certain = 0.99;

    private readonly List<ShortAnswer> _answers;
    private readonly string[] _groups;
    private readonly ItemMarks? _marks;
    private readonly string? _silent;
    private readonly int[] _lengths;

    /// <summary>Reads, groups and calibrates.</summary>
    /// <param name="answers">The answers, each with an id of its own.</param>
    /// <param name="keyPoints">What a right answer holds: one statement each, any of which or all of which may be asked. May be empty.</param>
    /// <param name="roster">The class list, if there is one.</param>
    public ShortItem(IEnumerable<ShortAnswer> answers, IReadOnlyList<string> keyPoints, Roster? roster = null)
    {
        // One order, so that sums come out the same in whatever order the answers came.
        _answers = [.. answers.OrderBy(a => a.Id, StringComparer.Ordinal)];
        var key = keyPoints.Select(k => new PaperText(k)).ToList();
        var topic = key.SelectMany(k => k.Words.Select(w => w.Lower)).ToHashSet(StringComparer.Ordinal);
        var names = new NeutralNames(_answers.Select(a => a.Text), roster ?? new Roster([]), topic);
        var texts = _answers.Select(a => new PaperText(names.In(a.Text))).ToList();
        var words = new AnswerWords(texts, key);
        IReadOnlyList<IReadOnlyList<string>> stems = [.. texts.Select(words.Of)];
        _lengths = [.. stems.Select(s => s.Count)];
        _groups = Groups(stems);
        var marked = _answers.Index().Where(a => a.Item.Score is not null).Select(a => a.Index).ToArray();
        _silent = Silence(marked);
        _marks = _silent is null
            ? new ItemMarks(
                new Kernels(stems, new KeyPoints(key.Select(words.Of), stems)),
                stems.Count,
                marked,
                [.. marked.Select(m => _answers[m].Score!.Value)]
            )
            : null;
    }

    /// <summary>The suggestion for each answer, by its id.</summary>
    public IReadOnlyDictionary<string, ShortSuggestion> Suggest() =>
        _answers.Index().ToDictionary(a => a.Item.Id, a => Suggest(a.Item, a.Index), StringComparer.Ordinal);

    private ShortSuggestion Suggest(ShortAnswer answer, int at)
    {
        if (answer.Score is not null)
        {
            return new ShortSuggestion(answer.Id, null, null, _groups[at], "You have marked this answer; your mark stands.");
        }

        if (_lengths[at] == 0)
        {
            return new ShortSuggestion(answer.Id, null, null, _groups[at], "This answer holds no words.");
        }

        if (_marks is null)
        {
            return new ShortSuggestion(answer.Id, null, null, _groups[at], _silent);
        }

        var (mark, confidence) = Same(at) ?? _marks.Of(at);
        return new ShortSuggestion(answer.Id, mark, Math.Round(confidence, 4), _groups[at], null);
    }

    // What the teacher gave to the same answer, where it was always the same.
    private (double, double)? Same(int at)
    {
        var marks = _answers.Where((a, i) => a.Score is not null && _groups[i] == _groups[at]).Select(a => a.Score!.Value).ToList();
        return marks.Count > 0 && marks.TrueForAll(m => Math.Abs(m - marks[0]) < 1e-9) ? (marks[0], 1 - ((1 - Certain) / marks.Count)) : null;
    }

    private string? Silence(int[] marked) =>
        marked.Length < FewestMarks
            ? $"{marked.Length} of these answers are marked. From {FewestMarks} marked answers on it suggests; mark {FewestMarks - marked.Length} more, one of each large group first."
        : marked.Select(m => _answers[m].Score!.Value).Distinct().Count() < 2
            ? "All marked answers have the same mark. Mark one that is clearly better or weaker, so that there is something to compare."
        : null;

    // The same stems, whatever their order and however often: numbered by size, the largest first.
    private string[] Groups(IReadOnlyList<IReadOnlyList<string>> stems)
    {
        var said = stems
            .Select(s => string.Join(' ', s.Where(AnswerWords.Counts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))
            .ToArray();
        var numbers = said.CountBy(s => s, StringComparer.Ordinal)
            .OrderByDescending(s => s.Value)
            .ThenBy(s => s.Key, StringComparer.Ordinal)
            .Index()
            .ToDictionary(s => s.Item.Key, s => $"g{s.Index + 1}", StringComparer.Ordinal);
        return [.. said.Select(s => numbers[s])];
    }
}
