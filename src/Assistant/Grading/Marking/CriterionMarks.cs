using System.Globalization;
using Homeroom.Assistant.Grading.Answers;
using Homeroom.Assistant.Grading.Essays;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Grading.ShortAnswers;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>What is suggested on one criterion, by whichever engine fits it.</summary>
internal abstract class CriterionMarks
{
    /// <summary>The papers to mark first; empty where nothing is calibrated.</summary>
    public virtual IReadOnlyList<string> First => [];

    /// <summary>How well the teacher's own marks are told.</summary>
    public virtual Honesty? Honesty => null;

    /// <summary>The teacher's marks that it was calibrated on.</summary>
    public IReadOnlyDictionary<string, double> Given { get; private init; } = new Dictionary<string, double>();

    /// <summary>What is suggested for a paper.</summary>
    public abstract ShownSuggestion For(string paper);

    /// <summary>Papers whose answers say the same; null where whole papers are compared.</summary>
    public virtual IEnumerable<string>? Alike(string paper) => null;

    /// <summary>Calibrates a criterion, or takes what was calibrated on the same marks already.</summary>
    public static CriterionMarks Of(Criterion criterion, SetReading reading, ClassSet set, CriterionMarks? before)
    {
        var given = set
            .Papers.Where(p => p.Value.Marks.ContainsKey(criterion.Id))
            .ToDictionary(p => p.Key, p => p.Value.Marks[criterion.Id].Points, StringComparer.Ordinal);
        if (
            before is not null
            && before.Given.Count == given.Count
            && given.All(g => before.Given.TryGetValue(g.Key, out var p) && p.Equals(g.Value))
        )
        {
            return before;
        }

        return criterion.By switch
        {
            MarkedBy.Writing when reading.Essays is { } papers => new ByWriting(criterion, reading, papers, given) { Given = given },
            MarkedBy.KeyPoints => new ByKeyPoints(criterion, reading, given) { Given = given },
            MarkedBy.Key => new ByKey(criterion, reading) { Given = given },
            _ => new ByTeacher(reading) { Given = given },
        };
    }

    private static ShownSuggestion Silent(string by, string because, SetReading reading, string paper) =>
        new()
        {
            By = by,
            Silent = because,
            Flags = [.. reading.Flags(paper).Select(f => f.Code)],
        };

    private sealed class ByWriting : CriterionMarks
    {
        private readonly Criterion _criterion;
        private readonly SetReading _reading;
        private readonly IReadOnlyDictionary<string, SuggestedPaper> _suggested;
        private readonly int _marks;

        public ByWriting(Criterion criterion, SetReading reading, EssayPapers papers, Dictionary<string, double> given)
        {
            (_criterion, _reading, _marks) = (criterion, reading, given.Count);
            var scale = RubricScale.Of(reading.Setup.Rubric, criterion);
            var calibrated = new EssayClass(papers, given, scale);
            _suggested = calibrated.Suggest();
            var left = calibrated.LeftOut;
            Honesty =
                left.Count == 0
                    ? null
                    : new Honesty(
                        left.Count,
                        left.Count(l => Math.Abs(l.Mark - l.LeftOut) < 1e-6),
                        left.Count(l => Math.Abs(l.Mark - l.LeftOut) < scale.Step + 1e-6)
                    );
            First = reading.First;
        }

        public override IReadOnlyList<string> First { get; }

        public override Honesty? Honesty { get; }

        public override ShownSuggestion For(string paper)
        {
            if (!_suggested.TryGetValue(paper, out var found))
            {
                return Silent("writing", "This paper was brought just now.", _reading, paper);
            }

            var s = found.Suggestion;
            var evidence = _reading.Evidence(paper, _criterion.Id);
            return s.Score is null ? Silent("writing", s.SilentBecause!, _reading, paper)
                : evidence.Count == 0 ? Silent("writing", "No sentence was found to stand on. You decide.", _reading, paper)
                : new ShownSuggestion
                {
                    By = "writing",
                    Points = s.Score,
                    Low = s.Low,
                    High = s.High,
                    Evidence = [.. evidence.Select(e => new Span(e.Start, e.Length))],
                    Moved = [.. s.Moved.Select(Words)],
                    Flags = [.. found.Flags.Select(f => f.Code)],
                    CalibratedOn = _marks,
                };
        }

        private static string Words(Moved m) =>
            string.Create(CultureInfo.InvariantCulture, $"{(m.Marks > 0 ? "up" : "down")} by {(m.More ? "more" : "less")} {m.What}");
    }

    private sealed class ByKeyPoints : CriterionMarks
    {
        private readonly Criterion _criterion;
        private readonly SetReading _reading;
        private readonly IReadOnlyDictionary<string, ShortSuggestion> _suggested;
        private readonly ILookup<string, string> _groups;
        private readonly int _marks;
        private readonly Scale _scale;

        public ByKeyPoints(Criterion criterion, SetReading reading, Dictionary<string, double> given)
        {
            (_criterion, _reading, _marks) = (criterion, reading, given.Count);
            _scale = RubricScale.Of(reading.Setup.Rubric, criterion);
            var answers = reading.Ids.Select(id => new ShortAnswer(
                id,
                reading.Paper(id).For(criterion.Id),
                given.TryGetValue(id, out var mark) ? mark : null
            ));
            _suggested = new ShortItem(answers, criterion.KeyPoints, reading.Roster).Suggest();
            _groups = _suggested.Values.ToLookup(s => s.Group, s => s.Id, StringComparer.Ordinal);
            First =
            [
                .. _groups
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => g.Min(StringComparer.Ordinal)!)
                    .Take(SetReading.FirstPapers),
            ];
        }

        public override IReadOnlyList<string> First { get; }

        public override IEnumerable<string> Alike(string paper) =>
            _suggested.TryGetValue(paper, out var s) ? _groups[s.Group].Where(other => other != paper) : [];

        public override ShownSuggestion For(string paper)
        {
            if (!_suggested.TryGetValue(paper, out var s) || s.Score is null)
            {
                return Silent("key-points", s?.SilentBecause ?? "This answer was brought just now.", _reading, paper);
            }

            var mark = _scale.Nearest(s.Score.Value);
            // The answer is short: all of it is what the mark stands on, where no key point is named.
            var evidence = _reading.Evidence(paper, _criterion.Id);
            var unsure = s.Confidence < 0.8;
            return new ShownSuggestion
            {
                By = "key-points",
                Points = mark,
                Low = unsure ? _scale.NoLower(mark - _scale.Step) : mark,
                High = unsure ? _scale.NoHigher(mark + _scale.Step) : mark,
                Evidence =
                    evidence.Count > 0
                        ? [.. evidence.Select(e => new Span(e.Start, e.Length))]
                        : [new Span(0, _reading.Paper(paper).For(_criterion.Id).Length)],
                Moved =
                [
                    string.Create(CultureInfo.InvariantCulture, $"{s.Confidence * 100:0} % sure; {_groups[s.Group].Count()} answers say the same"),
                ],
                Flags = [.. _reading.Flags(paper).Select(f => f.Code)],
                CalibratedOn = _marks,
            };
        }
    }

    private sealed class ByKey(Criterion criterion, SetReading reading) : CriterionMarks
    {
        public override ShownSuggestion For(string paper)
        {
            var answer = reading.Paper(paper).For(criterion.Id);
            if (string.IsNullOrWhiteSpace(answer))
            {
                return Silent("key", "There is no answer to this one.", reading, paper);
            }

            var verdict = reading.Verdict(paper, criterion);
            if (verdict.Answer == AnswerStanding.Ask)
            {
                return Silent("key", verdict.Why, reading, paper);
            }

            var points = criterion.Levels[verdict.Answer == AnswerStanding.Equivalent ? ^1 : 0].Points;
            return new ShownSuggestion
            {
                By = "key",
                Points = points,
                Low = points,
                High = points,
                Evidence = [new Span(0, answer.Length)],
                Moved = [verdict.Why],
                Flags = [.. reading.Flags(paper).Select(f => f.Code)],
            };
        }
    }

    private sealed class ByTeacher(SetReading reading) : CriterionMarks
    {
        public override ShownSuggestion For(string paper) => Silent("teacher", "This one is yours alone.", reading, paper);
    }
}
