namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Makes one learning cycle, and its exit questions, out of one stretch of a text.</summary>
internal sealed class TextCycle
{
    private const int LongestExplanation = 150;

    private readonly SourceText _text;
    private readonly IReadOnlyList<int> _stretch;
    private readonly IReadOnlyList<SourceTerm> _terms;
    private readonly PackCycle _frame;
    private readonly PackTask[] _tasks;
    private readonly PackTask[] _own;
    private readonly string _title;
    private IReadOnlyList<string> _names = [];

    public TextCycle(
        SourceText text,
        IReadOnlyList<int> stretch,
        PackCycle frame,
        PackTask[] tasks,
        IReadOnlyList<string> ownTasks,
        ISet<string> usedTitles
    )
    {
        (_text, _stretch, _frame, _tasks) = (text, stretch, frame, tasks);
        _terms = [.. text.Terms.Where(t => stretch.Any(i => Words.Uses(text.Sentences[i], t.Term)))];
        _own =
        [
            .. ownTasks.Select(t => new PackTask
            {
                Task = t,
                Answer = Gap.For("what a good answer to your task holds"),
                Bloom = Bloom.Of(t)!,
                Own = true,
            }),
        ];
        _title = Title(usedTitles);
    }

    public PackCycle Cycle => _stretch.Count == 0 ? Bare : Full;

    public IReadOnlyList<PackItem> Exit =>
        [.. Clozes().Concat(_terms.Select(TextQuestions.Meaning)).OfType<PackItem>().DistinctBy(i => i.Key).Take(2)];

    private PackCycle Bare => _frame with { Practice = [.. _own, .. _frame.Practice] };

    private PackCycle Full =>
        _frame with
        {
            Title = _title,
            Explanation = Explanation(),
            Example = Fill.In(SubjectFrame.Common.TextGaps.Example, Values("")),
            Checks = [.. Checks().Concat(_frame.Checks.Select(Named)).Take(3)],
            Practice = [.. _own, .. Practice()],
            Feedback = Fill.In(
                _terms.Count == 0 || _text.Ideas.Count > 0 ? SubjectFrame.Common.TextGaps.IdeaFeedback : SubjectFrame.Common.TextGaps.Feedback,
                Values("")
            ),
        };

    /// <summary>A question of the frame, which names the cycle by the title that this lesson gives it.</summary>
    public PackItem Named(PackItem item) => item with { Question = Named(item.Question) };

    private PackCheck Named(PackCheck check) => check with { Question = Named(check.Question) };

    private string Named(string text) => _stretch.Count == 0 ? text : text.Replace(_frame.Title, CleanText.ForGap(_title), StringComparison.Ordinal);

    private string Title(ISet<string> used)
    {
        var idea = _text.Ideas.Count > 0 && _stretch.Count > 0 ? Clip.Words(_text.Sentences[_stretch[0]].TrimEnd('.'), 60) : null;
        var names = _terms.Select(t => t.Term).Where(t => !used.Contains(t)).Take(2).ToList();
        names.ForEach(n => used.Add(n));
        _names = names;
        var words = string.Join(" and ", names);
        return idea ?? (words.Length == 0 ? _frame.Title : char.ToUpperInvariant(words[0]) + words[1..]);
    }

    /// <summary>The run of consecutive sentences that carries most, within the length that can be said aloud.</summary>
    private string Explanation()
    {
        var (best, weight, from, words) = ((Start: 0, End: 0), 0.0, 0, 0);
        var sum = 0.0;
        for (var to = 0; to < _stretch.Count; to++)
        {
            words += Length(to);
            sum += _text.Weights[_stretch[to]];
            while (words > LongestExplanation && from < to)
            {
                words -= Length(from);
                sum -= _text.Weights[_stretch[from++]];
            }

            if (sum > weight + 1e-9)
            {
                (best, weight) = ((from, to), sum);
            }
        }

        var run = string.Join(' ', _stretch.Skip(best.Start).Take(best.End - best.Start + 1).Select(i => Ended(_text.Sentences[i])));
        return Words.Of(run).Count() >= 40 ? run : $"{run} {Gap.For($"what you add about “{CleanText.ForGap(_title)}”, in 60 to 100 words")}";
    }

    private IEnumerable<PackCheck> Checks() =>
        _terms
            .Where(t => t.Definition is { } d && _stretch.Any(i => d.EndsWith(_text.Sentences[i], StringComparison.Ordinal)))
            .Select(t => new PackCheck { Question = $"In the words of the text or your own: what is meant by “{t.Term}”?", Answer = t.Definition! })
            .Concat(
                Sentences()
                    .SelectMany(s =>
                        _terms
                            .Select(t => (Blank: TextQuestions.Blank(s, t.Term), t.Term))
                            .Where(b => b.Blank is not null && TextQuestions.Says(s, b.Term))
                            .Take(1)
                    )
                    .Select(b => new PackCheck { Question = $"What belongs in the blank, and how do you know? “{b.Blank}”", Answer = b.Term })
            );

    private IEnumerable<PackTask> Practice()
    {
        var sentences = Sentences();
        var spoken = sentences.Where(s => _terms.Any(t => Words.Uses(s, t.Term))).DefaultIfEmpty(sentences[0]).ToList();
        return _tasks
            .Where(t => _terms.Count > 0 || !t.Task.Contains("{term}", StringComparison.Ordinal))
            .Select(
                (t, i) =>
                {
                    // A task that asks for a term needs a sentence that holds one.
                    var values = Values(
                        t.Task.Contains("{term}", StringComparison.Ordinal) ? spoken[i % spoken.Count] : sentences[i % sentences.Count]
                    );
                    return t with { Task = Fill.In(t.Task, values), Answer = Fill.In(t.Answer, values) };
                }
            );
    }

    private IEnumerable<PackItem?> Clozes() =>
        _text.Heaviest(_stretch, 12).Select(s => _terms.Select(t => TextQuestions.Cloze(_text, s, t)).FirstOrDefault(i => i is not null));

    private IReadOnlyList<string> Sentences() => _text.Heaviest(_stretch, 3);

    private Dictionary<string, string> Values(string sentence) =>
        new()
        {
            ["cycle"] = CleanText.ForGap(_title),
            ["sentence"] = sentence,
            ["term"] =
                _terms.FirstOrDefault(t => sentence.Length > 0 && Words.Uses(sentence, t.Term))?.Term
                ?? _names.FirstOrDefault()
                ?? _terms.FirstOrDefault()?.Term
                ?? "because",
        };

    private int Length(int i) => Math.Max(Words.Of(_text.Sentences[_stretch[i]]).Count(), _text.Sentences[_stretch[i]].Length / 12);

    private static string Ended(string sentence) => char.IsLetterOrDigit(sentence[^1]) ? sentence + "." : sentence;
}
