using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>Reads suites: a YAML file each, with the cases in it or in files of one case a line.</summary>
public static class SuiteReader
{
    private const long LargestCases = 512L * 1024 * 1024;
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a suite. Where there is an error, it is not to be used.</summary>
    /// <param name="file">Path of the suite.</param>
    /// <param name="errors">Takes what is wrong, with its place.</param>
    /// <param name="open">Files that stand in memory alone, or are read from there instead.</param>
    public static Suite Read(string file, ICollection<SuiteError> errors, OpenFiles? open = null)
    {
        open ??= OpenFiles.None;
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var map = Inheritance.Read(file, open, errors) ?? new SuiteMap([], new Place(file, 1, 1));
        return errors.Count > 0
            ? new Suite("", file, SuiteTarget.Given, new CaseFiles(new CaseReader(new CaseDefaults(), folder)))
            : Read(file, folder, new SuiteFields(map, "A suite", errors), open, errors);
    }

    /// <summary>The files of suites under paths: a file is itself, a folder all the YAML files in it that are suites.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="errors">Takes paths that are not there.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, ICollection<SuiteError> errors)
    {
        List<string> files = [];
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories).Where(IsSuite).Order(StringComparer.Ordinal));
            }
            else if (File.Exists(path))
            {
                files.Add(path);
            }
            else
            {
                errors.Add(new SuiteError(new Place(path, 1, 1), "There is no such file or folder."));
            }
        }

        if (files.Count == 0 && errors.Count == 0)
        {
            errors.Add(new SuiteError(new Place(string.Join(", ", paths), 1, 1), "There is no suite there: a suite is a YAML file with cases."));
        }

        return [.. files.Distinct()];
    }

    // What other suites extend has no cases of its own.
    private static bool IsSuite(string file) =>
        File.ReadLines(file).Any(l => l.StartsWith("cases:", StringComparison.Ordinal) || l.StartsWith("extends:", StringComparison.Ordinal));

    private static Suite Read(string file, string folder, SuiteFields fields, OpenFiles open, ICollection<SuiteError> errors)
    {
        var prompts = fields.Texts("prompts");
        var target = fields.Choice("target", prompts.Count > 0 ? "prompt" : "given", "prompt", "rails", "given");
        var defaults = Defaults(fields.Fields("defaults"), folder, errors);
        var cases = Cases(fields, new CaseFiles(new CaseReader(defaults, folder)), file, open, errors);
        var suite = new Suite(fields.RequiredText("name"), file, Enum.Parse<SuiteTarget>(target, ignoreCase: true), cases)
        {
            Hash = Hash(fields.Map, cases),
            Description = fields.Text("description") ?? "",
            Prompts = prompts,
            Schema = Schema(fields, folder, errors),
            Models = fields.Texts("models"),
            Repeat = fields.Whole("repeat", 1, 1000) ?? 1,
            Threshold = fields.Number("threshold", 0, 1) ?? 1,
            Margin = fields.Number("margin", 0, 1) ?? 0.05,
            Metrics = Metrics(fields.Fields("metrics")),
            Defaults = defaults,
        };
        if (target == "prompt" && prompts.Count == 0)
        {
            fields.Refuse("target", "A suite of a prompt says which: prompts: [lessons/plan].");
        }

        fields.Close();
        return suite;
    }

    private static string Hash(SuiteMap map, CaseFiles cases)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new StringBuilder();
        Add(text, map);
        hash.AppendData(Encoding.UTF8.GetBytes(text.ToString()));
        cases.AddTo(hash);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    // The values without their places: a comment or an empty line changes nothing that is asked.
    private static void Add(StringBuilder text, SuiteValue value)
    {
        switch (value)
        {
            case SuiteScalar scalar:
                text.Append(CultureInfo.InvariantCulture, $"{(scalar.IsText ? 't' : 's')}{scalar.Text.Length}:{scalar.Text}");
                break;
            case SuiteList list:
                text.Append('[');
                list.Items.ToList().ForEach(i => Add(text, i));
                text.Append(']');
                break;
            case SuiteMap map:
                text.Append('{');
                foreach (var (key, inner) in map.Entries)
                {
                    Add(text, key);
                    Add(text, inner);
                }

                text.Append('}');
                break;
        }
    }

    private static string? Schema(SuiteFields fields, string folder, ICollection<SuiteError> errors) =>
        fields.Value("schema") switch
        {
            null => null,
            SuiteScalar { Text: "lesson-plan" } => LessonPlanSchema.Wire,
            SuiteScalar path => Text(Path.Combine(folder, path.Text), path.Place, errors),
            var other => Refused(other, errors),
        };

    private static string? Refused(SuiteValue value, ICollection<SuiteError> errors)
    {
        errors.Add(new SuiteError(value.Place, "schema is lesson-plan, or a file with a JSON schema."));
        return null;
    }

    private static CaseDefaults Defaults(SuiteFields? fields, string folder, ICollection<SuiteError> errors)
    {
        if (fields is null)
        {
            return new CaseDefaults();
        }

        var graders = fields.Maps("graders");
        var defaults = new CaseDefaults
        {
            Inputs = new CaseReader(new CaseDefaults(), folder).Inputs(fields.Fields("inputs"), errors),
            Graders = AppliedGraders.Read([.. graders.Where(g => !Blanks.Has(g))], errors),
            Open = [.. graders.Where(Blanks.Has)],
            Threshold = fields.Number("threshold", 0, 1),
            Tags = fields.Texts("tags"),
            Weight = fields.Number("weight", double.Epsilon, 1e6) ?? 1,
            IsHard = fields.Flag("hard"),
        };
        fields.Close();
        return defaults;
    }

    private static Dictionary<string, double> Metrics(SuiteFields? fields)
    {
        Dictionary<string, double> metrics = [];
        foreach (var name in fields?.Map.Entries.Select(e => e.Key.Text).Distinct() ?? [])
        {
            metrics[name] = fields!.Number(name, 0, 1) ?? 0;
        }

        return metrics;
    }

    private static CaseFiles Cases(SuiteFields fields, CaseFiles cases, string file, OpenFiles open, ICollection<SuiteError> errors)
    {
        var value = fields.Value("cases");
        foreach (
            var item in value is SuiteList list ? list.Items
            : value is null ? []
            : [value]
        )
        {
            if (item is SuiteMap map)
            {
                cases.Add(map, errors);
            }
            else if (item is SuiteScalar path)
            {
                AddFile(cases, path, file, open, errors);
            }
        }

        if (cases.Count == 0 && errors.Count == 0)
        {
            fields.Refuse("cases", "A suite needs cases: a file of one case a line, or a list.");
        }

        return cases;
    }

    private static void AddFile(CaseFiles cases, SuiteScalar path, string file, OpenFiles open, ICollection<SuiteError> errors)
    {
        // As a reader of the errors would type it, from where the suite was named.
        var shown = Path.Combine(Path.GetDirectoryName(file) ?? "", path.Text);
        try
        {
            if (open.Find(shown) is { } bytes)
            {
                cases.AddFile(shown, bytes, errors);
            }
            else if (new FileInfo(shown).Length > LargestCases)
            {
                errors.Add(new SuiteError(path.Place, $"{path.Text} is larger than 512 MB. Split it into several files."));
            }
            else
            {
                cases.AddFile(shown, File.ReadAllBytes(shown), errors);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            errors.Add(new SuiteError(path.Place, $"{path.Text} cannot be read: {e.Message}"));
        }
    }

    /// <summary>The text of a file that has to be UTF-8; null, with an error, where it cannot be read.</summary>
    public static string? Text(string file, Place place, ICollection<SuiteError> errors)
    {
        try
        {
            return File.ReadAllText(file, Utf8);
        }
        catch (DecoderFallbackException)
        {
            errors.Add(new SuiteError(place, $"{file} is no text in UTF-8. Save it as UTF-8."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            errors.Add(new SuiteError(place, $"{file} cannot be read: {e.Message}"));
        }

        return null;
    }
}
