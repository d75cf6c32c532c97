using System.Collections.Concurrent;
using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>Makes cases of mappings.</summary>
internal sealed class CaseReader(CaseDefaults defaults, string folder)
{
    private const long LargestFile = 4 * 1024 * 1024;
    private readonly ConcurrentDictionary<string, string> _files = new();
    private readonly HashSet<SuiteError> _told = [];

    /// <summary>The texts of the files that cases named, by path.</summary>
    public IEnumerable<KeyValuePair<string, string>> FilesRead => _files.OrderBy(f => f.Key, StringComparer.Ordinal);

    /// <summary>The case of a mapping; what is wrong with it is told, and the case is not to be used then.</summary>
    public EvalCase Read(SuiteMap map, ICollection<SuiteError> errors)
    {
        var fields = new SuiteFields(map, "A case", errors);
        var inputs = Merged(defaults.Inputs, Inputs(fields.Fields("inputs"), errors));
        var made = new EvalCase(
            fields.RequiredText("id"),
            inputs,
            [.. defaults.Graders, .. Graders(defaults.Open, inputs, errors), .. Graders(fields.Maps("graders"), inputs, errors)]
        )
        {
            Threshold = fields.Number("threshold", 0, 1) ?? defaults.Threshold,
            Tags = [.. defaults.Tags, .. fields.Texts("tags")],
            Weight = fields.Number("weight", double.Epsilon, 1e6) ?? defaults.Weight,
            IsHard = fields.Flag("hard", defaults.IsHard),
            Output = fields.Text("output"),
            People = People(fields.Texts("roster")),
            Place = map.Place,
        };
        fields.Close();
        if (made.Graders.Count == 0)
        {
            errors.Add(new SuiteError(map.Place, "No grader judges this case. Add graders to it, or to the suite's defaults."));
        }

        return made;
    }

    // What is wrong with a grader of the defaults is wrong for every case, and told once.
    private IReadOnlyList<AppliedGrader> Graders(
        IReadOnlyList<SuiteMap> maps,
        IReadOnlyDictionary<string, string> inputs,
        ICollection<SuiteError> errors
    )
    {
        List<SuiteError> found = [];
        var graders = AppliedGraders.Read([.. maps.Select(m => Blanks.Filled(m, inputs, found))], found);
        found.Where(_told.Add).ToList().ForEach(errors.Add);
        return graders;
    }

    /// <summary>Inputs: texts, numbers and flags as they are written, or {file: path} for the text of a file.</summary>
    public IReadOnlyDictionary<string, string> Inputs(SuiteFields? fields, ICollection<SuiteError> errors)
    {
        Dictionary<string, string> inputs = [];
        foreach (var (key, value) in fields?.Map.Entries ?? [])
        {
            if (!inputs.TryAdd(key.Text, Input(value, errors)))
            {
                errors.Add(new SuiteError(key.Place, $"The input {key.Text} stands twice. Keep one."));
            }
        }

        return inputs;
    }

    private string Input(SuiteValue value, ICollection<SuiteError> errors)
    {
        switch (value)
        {
            case SuiteScalar scalar:
                return scalar.IsNull ? "" : scalar.Text;
            case SuiteMap map:
                var fields = new SuiteFields(map, "An input", errors);
                var path = fields.RequiredText("file");
                fields.Close();
                return path.Length == 0 ? "" : FileText(path, map.Place, errors);
            default:
                errors.Add(new SuiteError(value.Place, "An input is a text, or {file: path}."));
                return "";
        }
    }

    private string FileText(string path, Place place, ICollection<SuiteError> errors)
    {
        var whole = Path.GetFullPath(Path.Combine(folder, path));
        if (_files.TryGetValue(whole, out var text))
        {
            return text;
        }

        try
        {
            return new FileInfo(whole).Length > LargestFile ? Wrong($"{path} is larger than 4 MB.") : _files.GetOrAdd(whole, File.ReadAllText(whole));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Wrong($"{path} cannot be read: {e.Message}");
        }

        string Wrong(string message)
        {
            errors.Add(new SuiteError(place, message));
            return "";
        }
    }

    private static Roster People(IReadOnlyList<string> names) => names.Count == 0 ? Roster.Empty : new Roster([.. names.Select(n => new Person(n))]);

    private static IReadOnlyDictionary<string, string> Merged(IReadOnlyDictionary<string, string> beneath, IReadOnlyDictionary<string, string> own)
    {
        if (beneath.Count == 0)
        {
            return own;
        }

        var merged = new Dictionary<string, string>(beneath);
        foreach (var (name, value) in own)
        {
            merged[name] = value;
        }

        return merged;
    }
}
