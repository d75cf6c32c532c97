using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>What a report tells of: a run, the run it is held against, and the runs before. The same of it makes the same bytes of every report.</summary>
public sealed class RunReport(EvalRun run)
{
    private RunComparison? _comparison;
    private string? _noun;
    private IReadOnlyList<SuiteFigures>? _suites;

    /// <summary>The run.</summary>
    public EvalRun Run { get; } = run;

    /// <summary>The run it is held against; null for none.</summary>
    public EvalRun? Baseline { get; init; }

    /// <summary>Runs before this one, oldest first; this one may be among them.</summary>
    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    /// <summary>The folder that files are named from in reports, such as the repository's root; empty to leave names as they are.</summary>
    public string Root { get; init; } = "";

    /// <summary>The line, from 1, that a remark on a prompt's file stands at.</summary>
    public Func<string, int> PromptLine { get; init; } = _ => 1;

    /// <summary>What changed against the baseline, case by case.</summary>
    public RunComparison Comparison => _comparison ??= RunComparison.Of(Run, Baseline);

    /// <summary>What the results are called: "case", or "result" where a case has several.</summary>
    internal string Noun => _noun ??= Run.Results.Select(r => (r.Suite, r.Case)).Distinct().Count() == Run.Results.Count ? "case" : "result";

    /// <summary>Figures of each suite, in the run's order.</summary>
    internal IReadOnlyList<SuiteFigures> Suites => _suites ??= SuiteFigures.Of(this);

    /// <summary>Name of a file as reports give it: from the root, with forward slashes.</summary>
    internal string Path(string? file)
    {
        var path = (file ?? "").Replace('\\', '/');
        var root = Root.Replace('\\', '/').TrimEnd('/') + "/";
        path = root.Length > 1 && path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : path;
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
