using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Evaluation.Suites;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails;

namespace Homeroom.Evals.Runs;

/// <summary>Makes a plan of suites, prompts and models. What cannot be had becomes an error with its place.</summary>
internal sealed class RunSetup(RunOptions options, Func<string, string?> environment, TimeProvider time, ICollection<SuiteError> errors) : IDisposable
{
    private readonly RailPipeline _rails = DefaultRails.Create();
    private readonly PromptLibrary _library = new();
    private readonly Dictionary<string, ModelPort> _ports = [];
    private ReplyShelf? _shelf;
    private bool _isOpen;

    /// <summary>Servers that are asked.</summary>
    public List<ModelOptions> Servers { get; } = [];

    /// <summary>The plan; not to be used when there are errors.</summary>
    public RunPlan Plan()
    {
        var suites = SuiteReader.Find(options.Paths, errors).Select(Planned).ToList();
        foreach (var twice in suites.GroupBy(s => s.Suite.Name).Where(g => g.Count() > 1 && g.Key.Length > 0))
        {
            errors.Add(new SuiteError(new Place(twice.Last().Suite.File, 1, 1), $"Two suites are called {twice.Key}. Give one another name."));
        }

        var plan = new RunPlan(suites);
        if (errors.Count == 0 && plan.Count == 0)
        {
            errors.Add(new SuiteError(new Place(string.Join(", ", options.Paths), 1, 1), "No case fits the filter."));
        }

        return plan;
    }

    /// <summary>Who judges; null where nobody is named.</summary>
    public IJudge? Judge() =>
        options.JudgeModel is { } model
            ? new Judge(model, Port(model, options.JudgeEndpoint), _rails, _library, Shelf(), new CalibrationFolder(options.Calibrations))
            : null;

    public void Dispose() => _shelf?.Dispose();

    private ReplyShelf? Shelf()
    {
        if (!_isOpen)
        {
            (_isOpen, _shelf) = (true, Opened());
        }

        return _shelf;
    }

    private ReplyShelf? Opened()
    {
        try
        {
            return options.Replay is { } replay ? ReplyShelf.Open(replay, writes: false)
                : options.Record is { } record ? ReplyShelf.Open(record, writes: true, "recorded")
                : options.NoCache ? null
                : Cache();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var file = options.Replay ?? options.Record ?? ".homeroom/evals/replies.jsonl";
            errors.Add(new SuiteError(new Place(file, 1, 1), $"The replies cannot be opened: {e.Message}"));
            return null;
        }
    }

    // Another run may be writing there: then this one reads what is there, and keeps its own replies with its results.
    private static ReplyShelf Cache()
    {
        var file = Path.Combine(".homeroom", "evals", "replies.jsonl");
        try
        {
            return ReplyShelf.Open(file, writes: true);
        }
        catch (IOException) when (File.Exists(file))
        {
            return ReplyShelf.Open(file, writes: false);
        }
    }

    private PlannedSuite Planned(string file)
    {
        var suite = SuiteReader.Read(file, errors);
        if (errors.Count > 0)
        {
            return new PlannedSuite(suite, []);
        }

        options.Choice.ApplyTo(suite);
        suite = suite with { Repeat = options.Repeat ?? suite.Repeat };
        IReadOnlyList<IAnswers> answers = suite.Target switch
        {
            SuiteTarget.Given => [new GivenAnswers()],
            SuiteTarget.Rails => [new RailAnswers(_rails)],
            _ => [.. suite.Prompts.SelectMany(p => Answers(suite, p))],
        };
        return new PlannedSuite(suite, answers);
    }

    private IEnumerable<IAnswers> Answers(Suite suite, string id)
    {
        if (PromptFiles.Find(suite, id, _library, errors) is not { } prompt)
        {
            yield break;
        }

        IReadOnlyList<string> models =
            options.Model is { } one ? [one]
            : suite.Models.Count > 0 ? suite.Models
            : [environment("Model__Name") ?? EvalModels.Offline];
        foreach (var model in models)
        {
            yield return new PromptAnswers(id, prompt, model, Port(model), _rails, suite.Schema, EvalModels.IsHere(model) ? null : Shelf());
        }
    }

    private ModelPort? Port(string model, string? endpoint = null)
    {
        if (options.Replay is not null)
        {
            return null;
        }

        if (_ports.TryGetValue(model + endpoint, out var known))
        {
            return known;
        }

        if (EvalModels.IsHere(model))
        {
            return _ports[model + endpoint] = EvalModels.ToHere(model);
        }

        var settings = options.ModelSettings(model, environment, endpoint);
        if (settings.Fault is { } fault)
        {
            errors.Add(new SuiteError(new Place($"--model {model}", 1, 1), fault));
            return null;
        }

        Servers.Add(settings);
        return _ports[model + endpoint] = EvalModels.To(settings, time);
    }
}
