using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>Makes cases of tests: one for each combination of the variables that are lists.</summary>
/// <param name="shared">What holds for all tests.</param>
/// <param name="asserts">Reads what is asked of answers.</param>
/// <param name="hand">Takes what cannot be carried over.</param>
/// <param name="target">Folder where the suite will stand.</param>
/// <param name="files">The files that the configuration names.</param>
internal sealed class TestCases(SharedTest shared, Asserts asserts, Handover hand, string target, SourceFiles files)
{
    private const int MostCases = 100_000;
    private static readonly string[] TextFiles = [".txt", ".md"];
    private readonly HashSet<string> _ids = [];
    private int _made;

    /// <summary>What all cases share.</summary>
    public SuiteMap? Defaults()
    {
        var inputs = shared.Plain.Select(e => (e.Key.Text, Input(e.Value))).ToList();
        var graders = shared.Asserts.SelectMany(asserts.Of).ToList();
        return Tree.Map(
            shared.Map.Place,
            ("inputs", inputs.Count > 0 && inputs.TrueForAll(i => i.Item2 is not null) ? Tree.Map(shared.Map.Place, inputs) : null),
            ("graders", Tree.ListOrNull(graders)),
            ("tags", Tags(shared.Map)),
            ("threshold", Least(shared.Threshold))
        );
    }

    /// <summary>The cases of one test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="number">Its number, from 1.</param>
    public IEnumerable<SuiteMap> Of(SuiteMap test, int number)
    {
        if (!Carries(test) || Vars(test) is not { } vars)
        {
            hand.Leave(test.Place, $"Test {number} is left out: without what is told above it would ask something else.");
            return [];
        }

        var asked = test.Find("assert").Items().ToList();
        List<SuiteValue> graders = [.. asked.SelectMany(asserts.Of)];
        if (asked.Count + shared.Asserts.Count == 0)
        {
            hand.Note(test.Place, "Without assertions a test passes with any answer; here it has to say something (not-empty).");
            graders.Add(Tree.Map(test.Place, ("type", Tree.Text("not-empty"))));
        }
        else if (graders.Count == 0 && !shared.Asserts.SelectMany(asserts.Of).Any())
        {
            hand.Leave(test.Place, $"Test {number} is left out: none of its assertions is carried over.");
            return [];
        }

        var rows = Combined(vars, test.Place);
        return rows.Select(
            (inputs, i) =>
                Tree.Map(
                    test.Place,
                    ("id", Tree.Text(Id(test, number, rows.Count > 1 ? i + 1 : 0))),
                    ("inputs", inputs.Count > 0 ? Tree.Map(test.Place, inputs) : null),
                    ("graders", Tree.ListOrNull(graders)),
                    ("threshold", Least(test.Find("threshold"))),
                    ("tags", Tags(test))
                )
        );
    }

    /// <summary>Whether options change the answer before it is looked at; all options that are not carried over are told.</summary>
    public static bool ChangesAnswers(SuiteMap options, Handover hand)
    {
        var changes = false;
        foreach (var (key, _) in options.Entries)
        {
            switch (key.Text)
            {
                case "prefix" or "suffix" or "disableVarExpansion":
                    break;
                case "provider":
                    hand.Note(key.Place, "Who judges is said to run: --judge-model.");
                    break;
                case "transform" or "postprocess" or "transformVars":
                    changes = true;
                    hand.Leave(
                        key.Place,
                        $"{key.Text}: code does not change answers here. Ask for the form in the prompt, or look at a part with path: in a grader."
                    );
                    break;
                default:
                    hand.Leave(key.Place, $"{key.Text} is not carried over.");
                    break;
            }
        }

        return changes;
    }

    private bool Carries(SuiteMap test)
    {
        var well = !shared.ChangesAnswers;
        foreach (var (key, value) in test.Entries)
        {
            switch (key.Text)
            {
                case "vars" or "assert" or "description" or "threshold" or "metadata":
                    break;
                case "options" when value is SuiteMap options:
                    well &= !ChangesAnswers(options, hand) && Fits(options);
                    break;
                default:
                    hand.Leave(key.Place, $"{key.Text} of a test is not carried over. Put tests that differ in it into a suite of their own.");
                    well = false;
                    break;
            }
        }

        return well;
    }

    private bool Fits(SuiteMap options)
    {
        foreach (var (key, value) in options.Entries.Where(e => e.Key.Text is "prefix" or "suffix"))
        {
            hand.Leave(
                key.Place,
                $"{key.Text} of one test is not carried over: write “{(value as SuiteScalar)?.Text}” into a variable of the prompt."
            );
        }

        return options.Find("prefix") is null && options.Find("suffix") is null;
    }

    // Name and choices of each variable; null, told, where one cannot be had.
    private List<(string Name, IReadOnlyList<SuiteValue> Choices)>? Vars(SuiteMap test)
    {
        var own = files.Followed(test.Find("vars")) as SuiteMap ?? new SuiteMap([], test.Place);
        var keeps = shared.KeepsLists || (test.Find("options") as SuiteMap)?.Word("disableVarExpansion") == "true";
        var beneath = shared.Vars.Entries.Except(shared.Plain).Where(b => own.Find(b.Key.Text) is null);
        List<(string, IReadOnlyList<SuiteValue>)> vars = [];
        foreach (var (key, value) in beneath.Concat(own.Entries))
        {
            var choices = value is SuiteList list && !keeps ? list.Items : [value];
            var inputs = choices.Select(Input).ToList();
            if (inputs.Contains(null))
            {
                return null;
            }

            vars.Add((key.Text, [.. inputs.OfType<SuiteValue>()]));
        }

        return vars;
    }

    private SuiteValue? Input(SuiteValue value)
    {
        if (value is not SuiteScalar scalar)
        {
            return Tree.Text(SuiteJson.Of(value)?.ToJsonString(Json.Options) ?? "", value.Place);
        }

        if (!SourceFiles.IsNamed(scalar.Text))
        {
            return scalar.IsNull ? Tree.Text("", scalar.Place) : Tree.Text(scalar.Text, scalar.Place);
        }

        var path = files.PathOf(scalar.Text);
        if (!TextFiles.Contains(Path.GetExtension(path).ToLowerInvariant()))
        {
            hand.Leave(scalar.Place, $"{scalar.Text}: a variable is read of a .txt or .md file alone. Write its value out.");
            return null;
        }

        var relative = Path.GetRelativePath(target, Path.GetFullPath(path)).Replace('\\', '/');
        return Tree.Map(scalar.Place, ("file", Tree.Text(relative, scalar.Place)));
    }

    private List<List<(string Name, SuiteValue? Value)>> Combined(List<(string Name, IReadOnlyList<SuiteValue> Choices)> vars, Place place)
    {
        List<List<(string, SuiteValue?)>> rows =
        [
            [],
        ];
        foreach (var (name, choices) in vars)
        {
            if ((long)rows.Count * choices.Count + _made > MostCases)
            {
                hand.Fault(place, $"The lists of this test make more than {MostCases} cases. Shorten them.");
                return [];
            }

            rows = [.. rows.SelectMany(r => choices.Select(c => (List<(string, SuiteValue?)>)[.. r, (name, c)]))];
        }

        _made += rows.Count;
        return [.. rows.Select(r => Resolved(r, place))];
    }

    // A variable may hold others; what is unknown stays as it is, and the reader of the suite tells it where it matters.
    private List<(string, SuiteValue?)> Resolved(List<(string Name, SuiteValue? Value)> row, Place place)
    {
        if (!row.Exists(r => r.Value is { } v && Blanks.Has(v)))
        {
            return [.. row.Select(r => (r.Name, r.Value))];
        }

        var known = shared
            .Plain.Select(e => (e.Key.Text, (SuiteValue?)e.Value))
            .Concat(row.Select(r => (r.Name, r.Value)))
            .Where(r => r.Item2 is SuiteScalar)
            .GroupBy(r => r.Item1)
            .ToDictionary(g => g.Key, g => ((SuiteScalar)g.Last().Item2!).Text);
        List<SuiteError> unknown = [];
        var filled = row.Select(r => (r.Name, (SuiteValue?)Blanks.Filled(Tree.Map(place, ("", r.Value)), known, unknown).Entries[0].Value)).ToList();
        unknown.ForEach(u => hand.Leave(u.Place, $"A variable holds another that the test does not have. {u.Message}"));
        return filled;
    }

    private string Id(SuiteMap test, int number, int choice)
    {
        var stem = Tree.Slug(test.Word("description") ?? "") is { Length: > 0 } slug ? slug : $"test-{number}";
        var id = choice == 0 ? stem : $"{stem}-{choice}";
        for (var again = 2; !_ids.Add(id); again++)
        {
            id = $"{stem}-{number}-{Math.Max(choice, 1)}{(again > 2 ? $"-{again}" : "")}";
        }

        return id;
    }

    private SuiteScalar? Least(SuiteValue? value)
    {
        if (value is not SuiteScalar { IsNull: false } scalar)
        {
            return null;
        }

        hand.Note(
            scalar.Place,
            "With a threshold the mean score decides. Graders of lists (contains-all, contains-any) give a share here, where promptfoo gives 0 or 1."
        );
        return Tree.Plain(scalar.Text, scalar.Place);
    }

    private static SuiteList? Tags(SuiteMap test) =>
        test.Find("metadata") is SuiteMap metadata
            ? Tree.ListOrNull(
                metadata.Entries.SelectMany(e =>
                    e.Value.Items().OfType<SuiteScalar>().Select(v => Tree.Text(e.Key.Text == "tags" ? v.Text : $"{e.Key.Text}:{v.Text}", v.Place))
                )
            )
            : null;
}
