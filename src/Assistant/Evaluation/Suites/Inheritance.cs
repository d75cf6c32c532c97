namespace Homeroom.Assistant.Evaluation.Suites;

/// <summary>
/// A suite may extend a file: what it says itself stands over what that file says. Inputs, metrics and defaults are laid over each other key by key, graders of the defaults
/// stand after those of the file, all else is replaced.
/// </summary>
internal static class Inheritance
{
    private const int Deepest = 5;

    /// <summary>The mapping of a file with all that it extends beneath.</summary>
    public static SuiteMap? Read(string file, OpenFiles open, ICollection<SuiteError> errors) => Read(file, new Place(file, 1, 1), 0, open, errors);

    private static SuiteMap? Read(string file, Place asked, int depth, OpenFiles open, ICollection<SuiteError> errors)
    {
        if (depth > Deepest)
        {
            errors.Add(new SuiteError(asked, "These files extend one another too deeply, or in a circle."));
            return null;
        }

        if ((open.TextOf(file) ?? SuiteReader.Text(file, asked, errors)) is not { } text || SuiteYaml.Read(file, text, errors) is not { } own)
        {
            return null;
        }

        if (own.Find("extends") is not { } extends)
        {
            return own;
        }

        var beneath = extends is SuiteScalar path
            ? Read(Path.Combine(Path.GetDirectoryName(file) ?? "", path.Text), path.Place, depth + 1, open, errors)
            : null;
        if (beneath is null)
        {
            if (errors.Count == 0)
            {
                errors.Add(new SuiteError(extends.Place, "extends: names one file."));
            }

            return null;
        }

        return Over(beneath, own with { Entries = [.. own.Entries.Where(e => e.Key.Text != "extends")] }, ["defaults", "metrics"]);
    }

    private static SuiteMap Over(SuiteMap beneath, SuiteMap own, IReadOnlyList<string> merged)
    {
        List<KeyValuePair<SuiteScalar, SuiteValue>> entries = [.. beneath.Entries.Where(b => own.Find(b.Key.Text) is null)];
        foreach (var (key, value) in own.Entries)
        {
            SuiteValue laid = (beneath.Find(key.Text), value) switch
            {
                (SuiteMap b, SuiteMap o) when merged.Contains(key.Text) => Over(b, o, ["inputs", "graders"]),
                (SuiteList b, SuiteList o) when key.Text == "graders" && merged.Contains(key.Text) => new SuiteList(
                    [.. b.Items, .. o.Items],
                    o.Place
                ),
                _ => value,
            };
            entries.Add(new(key, laid));
        }

        return own with
        {
            Entries = entries,
        };
    }
}
