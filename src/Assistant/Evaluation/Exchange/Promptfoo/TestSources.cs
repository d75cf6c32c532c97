using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>Finds the tests of a configuration: in it, in files of YAML, JSON, JSONL and CSV, and in scenarios.</summary>
internal sealed class TestSources(SourceFiles files, Handover hand)
{
    public IReadOnlyList<SuiteMap> Read(SuiteValue? tests, SuiteValue? scenarios) => [.. Tests(tests), .. scenarios.Items().SelectMany(Scenario)];

    private IEnumerable<SuiteMap> Tests(SuiteValue? value)
    {
        foreach (var item in value.Items())
        {
            switch (item)
            {
                case SuiteMap map:
                    yield return map;
                    break;
                case SuiteScalar named:
                    foreach (var test in files.PathsOf(named).SelectMany(p => InFile(p, named.Place)))
                    {
                        yield return test;
                    }

                    break;
                default:
                    hand.Leave(item.Place, "This is neither a test nor a file of tests.");
                    break;
            }
        }
    }

    private IEnumerable<SuiteMap> InFile(string path, Place place)
    {
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".yaml" or ".yml" or ".json":
                return Tests(files.Value(path, place));
            case ".jsonl":
                return Lines(path, place);
            case ".csv":
                return files.Text(path, place) is { } text ? CsvTests.Read(path, text, hand) : [];
            default:
                hand.Leave(place, $"Tests of {path} are not carried over. Write them as CSV, JSON, JSONL or YAML.");
                return [];
        }
    }

    private List<SuiteMap> Lines(string path, Place place)
    {
        List<SuiteMap> tests = [];
        var line = 0;
        foreach (var text in files.Text(path, place)?.ReplaceLineEndings("\n").Split('\n') ?? [])
        {
            line++;
            if (text.Trim().Length > 0 && SuiteJson.Read(path, line, System.Text.Encoding.UTF8.GetBytes(text), hand.ToFaults) is { } test)
            {
                tests.Add(test);
            }
        }

        return tests;
    }

    // Each of the data with each of the tests; a test's own variables stand over those of the data.
    private IEnumerable<SuiteMap> Scenario(SuiteValue value)
    {
        if (value is not SuiteMap scenario)
        {
            hand.Leave(value.Place, "This scenario cannot be read: it needs config and tests.");
            yield break;
        }

        List<SuiteMap> tests = [.. Tests(scenario.Find("tests"))];
        foreach (var data in Tests(scenario.Find("config")))
        {
            foreach (var (key, _) in data.Entries.Where(e => e.Key.Text != "vars"))
            {
                hand.Leave(key.Place, $"{key.Text} in a scenario's config is not carried over. Put it into its tests.");
            }

            foreach (var test in tests)
            {
                yield return test with
                {
                    Entries = [.. test.Entries.Where(e => e.Key.Text != "vars"), new(Tree.Text("vars", data.Place), Over(data, test))],
                };
            }
        }
    }

    private static SuiteMap Over(SuiteMap data, SuiteMap test)
    {
        var (beneath, own) = (data.Find("vars") as SuiteMap, test.Find("vars") as SuiteMap);
        return new SuiteMap(
            [.. beneath?.Entries.Where(b => own?.Find(b.Key.Text) is null) ?? [], .. own?.Entries ?? []],
            own?.Place ?? beneath?.Place ?? test.Place
        );
    }
}
