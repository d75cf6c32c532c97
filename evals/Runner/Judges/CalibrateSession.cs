using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Prompts;
using Homeroom.Evals.Runs;

namespace Homeroom.Evals.Judges;

/// <summary>One calibration: asks, writes and says what it means.</summary>
internal sealed class CalibrateSession(
    Labelling labelling,
    RunOptions options,
    TextWriter say,
    TextWriter complain,
    Func<string, string?> environment
)
{
    private const int AtOnce = 4;
    private const int MostShown = 10;

    /// <summary>Calibrates and returns the exit code.</summary>
    public async Task<int> RunAsync(string file, CancellationToken ct)
    {
        List<SuiteError> errors = [];
        var prompt = new PromptLibrary().Get(labelling.Prompt);
        var labels = SuiteReader.Text(file, new Place(file, 1, 1), errors) is { } text ? labelling.Read(file, text, prompt, errors) : [];
        if (labels.Count == 0 && errors.Count == 0)
        {
            errors.Add(new SuiteError(new Place(file, 1, 1), "There is no label: a line is {\"human\": \"...\", \"inputs\": {...}}."));
        }

        using var setup = new RunSetup(options, environment, TimeProvider.System, errors);
        var judge = errors.Count == 0 ? setup.Judge() : null;
        if (errors.Count > 0)
        {
            errors.Take(MostShown).ToList().ForEach(complain.WriteLine);
            return (int)RunEnd.BadSuite;
        }

        foreach (var server in setup.Servers)
        {
            if (await EvalModels.WhyAwayAsync(server, TimeProvider.System, ct) is { } why)
            {
                complain.WriteLine(why);
                return (int)RunEnd.Trouble;
            }
        }

        var said = await AskAsync(labels, judge!, ct);
        if (said.Any(s => s.Answer is null))
        {
            return Silent(labels, said);
        }

        var pairs = labels.Zip(said, (l, s) => (l.Human, s.Answer!)).ToList();
        return Told(new Calibration(labelling.Prompt, prompt.Hash, options.JudgeModel!, pairs));
    }

    private async Task<Judgement[]> AskAsync(IReadOnlyList<LabelledText> labels, IJudge judge, CancellationToken ct)
    {
        var levels = labels.Max(l => int.TryParse(l.Human, out var level) ? level : 2);
        var said = new Judgement[labels.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, labels.Count),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (i, stop) => said[i] = await labelling.AskAsync(labels[i], judge, Math.Max(levels, 2), stop)
        );
        return said;
    }

    // Leaving out what the judge did not answer would make it look better than it is.
    private int Silent(IReadOnlyList<LabelledText> labels, Judgement[] said)
    {
        var silent = labels.Zip(said).Where(p => p.Second.Answer is null).ToList();
        silent.Take(MostShown).ToList().ForEach(p => complain.WriteLine($"{p.First.Place}: {p.Second.Reason}"));
        complain.WriteLine(
            $"{silent.Count} of {labels.Count} texts have no answer of the judge, so nothing is written. What was answered is kept: run it again."
        );
        return (int)RunEnd.Trouble;
    }

    private int Told(Calibration calibration)
    {
        var file = Path.Combine(options.Calibrations, FolderOf(calibration.Model), $"{calibration.Prompt.Split('/')[^1]}.json");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, calibration.Write());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain.WriteLine($"The calibration cannot be written: {e.Message}");
            return (int)RunEnd.Trouble;
        }

        var outcome = calibration.Outcome();
        say.WriteLine(outcome.Said);
        say.WriteLine(
            outcome.MayGate
                ? $"{calibration.Model} may decide with {calibration.Prompt}@{calibration.Version}. Commit {file}."
                : $"{calibration.Model} may not decide with {calibration.Prompt}@{calibration.Version}: its word stays advice. The labels are in {file}."
        );
        return outcome.MayGate ? 0 : (int)RunEnd.Fell;
    }

    // Names of models may hold slashes and colons.
    private static string FolderOf(string model) =>
        string.Concat(model.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-'));
}
