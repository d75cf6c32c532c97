namespace Homeroom.Assistant.Evaluation.Statistics;

/// <summary>Two runs of one suite, matched by case.</summary>
internal sealed class RunPair
{
    private readonly ComparisonRules _rules;
    private readonly Dictionary<string, ScoredCase> _before;
    private readonly Dictionary<string, ScoredCase> _now;
    private readonly List<(ScoredCase Was, ScoredCase Now)> _shared;
    private readonly List<(ScoredCase Was, ScoredCase Now)> _scored;

    public RunPair(IEnumerable<ScoredCase> baseline, IEnumerable<ScoredCase> candidate, ComparisonRules rules)
    {
        _rules = rules;
        _before = ById(baseline, nameof(baseline));
        // A case that the baseline calls hard stays hard, whatever the candidate's suite says of it.
        _now = ById(candidate.Select(c => c with { Hard = c.Hard || _before.GetValueOrDefault(c.Id)?.Hard == true }), nameof(candidate));
        _shared =
        [
            .. _now
                .Values.Where(n => n.Scored && _before.GetValueOrDefault(n.Id)?.Scored == true)
                .Select(n => (_before[n.Id] with { Hard = n.Hard }, n))
                .OrderBy(p => p.n.Id, StringComparer.Ordinal),
        ];
        _scored = _shared.FindAll(p => !p.Now.Hard);
        Measures = Measured();
    }

    /// <summary>Passes, and scores where they say more; empty where no scored case is shared.</summary>
    public IReadOnlyList<PairedMeasure> Measures { get; }

    /// <summary>Compares, with the p-values of <see cref="Measures"/> corrected for all that is asked at once.</summary>
    public Comparison Compare(IReadOnlyList<double> worse, IReadOnlyList<double> either)
    {
        var verdict = Verdict(worse, either);
        var noWorse = Measures.All(m => m.NoWorse) && verdict != ComparisonVerdict.Worse && _shared.Count > 0;
        var (more, show) = verdict == ComparisonVerdict.CannotTell && Measures.Count > 0 ? More(noWorse) : (null, null);
        var comparison = new Comparison
        {
            Verdict = verdict,
            Gate = GateVerdict.Unproven,
            NoWorse = noWorse,
            Cases = _scored.Count,
            HardCases = _now.Values.Count(n => n.Hard && n.Scored),
            Measures = Measures,
            Changes = Changes(),
            Missing = Ids(_before.Values.Where(b => !_now.ContainsKey(b.Id))),
            Unscored = Ids(_now.Values.Where(n => !n.Scored)),
            Added = Ids(_now.Values.Where(n => n.Scored && _before.GetValueOrDefault(n.Id)?.Scored != true)),
            BrokenHard = Ids(_now.Values.Where(n => n.Hard && n.Scored && !n.Passed)),
            MoreCases = more,
            MoreCasesShow = show,
            Detectable =
                Measures.Count == 0
                    ? double.NaN
                    : SuitePower.DetectableFall(_scored.Count, Measures[0].Baseline, alpha: _rules.Alpha, power: _rules.Power),
            Summary = "",
        };
        comparison = comparison with { Gate = Gate(comparison) };
        return comparison with { Summary = ComparisonWords.Of(comparison, _rules) };
    }

    private List<PairedMeasure> Measured()
    {
        if (_scored.Count == 0)
        {
            return [];
        }

        var passes = _scored.Select(p => (p.Was.PassRate, p.Now.PassRate, p.Now.Weight)).ToList();
        var scores = _scored.Select(p => (p.Was.Score, p.Now.Score, p.Now.Weight)).ToList();
        return scores.SequenceEqual(passes)
            ? [PairedMeasure.Of("passes", passes, _rules)]
            : [PairedMeasure.Of("passes", passes, _rules), PairedMeasure.Of("scores", scores, _rules)];
    }

    private ComparisonVerdict Verdict(IReadOnlyList<double> worse, IReadOnlyList<double> either)
    {
        if (Measures.Count == 0)
        {
            return _shared.Count > 0 ? ComparisonVerdict.Same : ComparisonVerdict.CannotTell;
        }

        var indices = Enumerable.Range(0, Measures.Count).ToList();
        return indices.Exists(i => worse[i] <= _rules.Alpha && Measures[i].Difference < 0 && !Measures[i].NoWorse) ? ComparisonVerdict.Worse
            : indices.Exists(i => either[i] <= _rules.Alpha && Measures[i].Difference > 0) && Measures.All(m => m.NoWorse) ? ComparisonVerdict.Better
            : Measures.All(m => m.Equivalent) ? ComparisonVerdict.Same
            : ComparisonVerdict.CannotTell;
    }

    // Either the difference that was seen, or, where that is small, that it is no worse than by the margin.
    private (int? More, int? Points) More(bool noWorse)
    {
        var furthest = Measures.MaxBy(m => Math.Abs(m.Difference))!;
        var shown = Math.Abs(furthest.Difference);
        var margin = !noWorse && shown < _rules.Margin;
        var points = (int)Math.Round((margin ? _rules.Margin : shown) * 100, MidpointRounding.AwayFromZero);
        if (points == 0)
        {
            return (null, null);
        }

        // Fewer than two changes say nothing of the spread; then as much change is supposed as the margin itself.
        var deviation = Math.Max(double.IsNaN(furthest.Deviation) ? 0 : furthest.Deviation, Math.Sqrt(_rules.Margin));
        var needed = SuitePower.ScoredCases(points / 100.0, deviation, margin ? 2 * _rules.Alpha : _rules.Alpha, _rules.Power);
        return (Math.Max(1, needed - _scored.Count), points);
    }

    private List<CaseChange> Changes() =>
        [
            .. _shared
                .Select(p => (p.Was, p.Now, Way: Way(p.Was, p.Now)))
                .Where(p => p.Way is not null)
                .Select(p => new CaseChange(p.Now.Id, p.Way!.Value, p.Was.Score, p.Now.Score, p.Was.Passed, p.Now.Passed, p.Now.Hard))
                .OrderByDescending(c => c.Direction)
                .ThenByDescending(c => Math.Abs(Steady.Of(c.Now - c.Was)))
                .ThenBy(c => c.Id, StringComparer.Ordinal),
        ];

    private ChangeDirection? Way(ScoredCase was, ScoredCase now)
    {
        if (was.Passed != now.Passed)
        {
            return now.Passed ? ChangeDirection.Better : ChangeDirection.Worse;
        }

        var moved = Steady.Of(now.Score - was.Score);
        return Math.Abs(moved) < _rules.SmallestChange || moved == 0 ? null
            : moved > 0 ? ChangeDirection.Better
            : ChangeDirection.Worse;
    }

    private static GateVerdict Gate(Comparison c) =>
        c.Missing.Count + c.Unscored.Count + c.BrokenHard.Count > 0 || c.Verdict == ComparisonVerdict.Worse ? GateVerdict.Fail
        : c.NoWorse ? GateVerdict.Pass
        : GateVerdict.Unproven;

    private static Dictionary<string, ScoredCase> ById(IEnumerable<ScoredCase> run, string name)
    {
        var found = new Dictionary<string, ScoredCase>(StringComparer.Ordinal);
        foreach (var result in run)
        {
            if (!(result.Weight > 0 && double.IsFinite(result.Weight)))
            {
                throw new ArgumentException($"The weight of case “{result.Id}” is not above 0.", name);
            }

            if (!found.TryAdd(result.Id, result))
            {
                throw new ArgumentException($"Case “{result.Id}” stands there twice.", name);
            }
        }

        return found;
    }

    private static List<string> Ids(IEnumerable<ScoredCase> cases) => [.. cases.Select(c => c.Id).Order(StringComparer.Ordinal)];
}
