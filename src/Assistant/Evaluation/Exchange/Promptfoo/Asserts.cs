using Homeroom.Assistant.Evaluation.Judges;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>Reads assertions as graders.</summary>
internal sealed class Asserts(SourceFiles files, Handover hand, SuiteMap? templates)
{
    private static readonly string[] OwnKeys = ["type", "value", "threshold", "weight", "metric", "assert", "config"];

    /// <summary>Whether a word is a type of assertion, with or without not-.</summary>
    public static bool IsType(string type) => AssertTypes.Carried.ContainsKey(Plain(type)) || AssertTypes.Ways.ContainsKey(Plain(type));

    /// <summary>The graders of one assertion: one, or none where it cannot be carried over, which is told.</summary>
    public IEnumerable<SuiteMap> Of(SuiteValue value)
    {
        if (Named(value) is not { } map || map.Word("type") is not { } type)
        {
            hand.Leave(value.Place, "This assertion has no type. Its checks are not carried over.");
            return [];
        }

        List<SuiteError> errors = [];
        var grader = type == "assert-set" ? Set(map) : One(map, type);
        if (grader is null)
        {
            return [];
        }

        _ = AppliedGraders.Read([grader], errors);
        errors.ForEach(e => hand.Leave(e.Place, $"The assertion {type} is not carried over: {e.Message}"));
        return errors.Count > 0 ? [] : [grader];
    }

    private SuiteMap? Named(SuiteValue value) =>
        value is SuiteMap map && map.Word("$ref") is { } named ? templates?.Find(named.Split('/')[^1]) as SuiteMap : value as SuiteMap;

    private SuiteMap? One(SuiteMap map, string type)
    {
        var plain = Plain(type);
        if (!AssertTypes.Carried.TryGetValue(plain, out var carry))
        {
            var way = AssertTypes.Ways.GetValueOrDefault(plain, "It is not known here.");
            hand.Leave(map.Place, $"The assertion {type} is not carried over. {way}");
            return null;
        }

        foreach (var (key, _) in map.Entries.Where(e => !OwnKeys.Contains(e.Key.Text) || e.Key.Text == "config"))
        {
            hand.Leave(
                key.Place,
                $"{key.Text} of the assertion {type} is not carried over{(key.Text == "transform" ? ": the answer is looked at as it came" : "")}."
            );
            if (key.Text is "transform" or "config")
            {
                return null;
            }
        }

        if (map.Figure("weight") == 0)
        {
            hand.Leave(map.Place, $"The assertion {type} has the weight 0 and decides nothing: it is left out.");
            return null;
        }

        var assert = new Assertion(plain, type != plain, Value(map), map.Figure("threshold"), map, hand);
        return Value(map) is null && map.Find("value") is not null ? null
            : carry(assert) is { } grader ? With(grader, map, type != plain && grader.Find("expect") is null)
            : null;
    }

    // A value may stand in a file; names of variables in it are filled in by the suite.
    private SuiteValue? Value(SuiteMap map)
    {
        var value = map.Find("value");
        if (value is SuiteScalar { Text: var path } named && SourceFiles.IsNamed(path))
        {
            value =
                SourceFiles.IsTree(path) ? files.Followed(value)
                : Path.GetExtension(path) is ".txt" or ".md" && files.Text(files.PathOf(path), named.Place) is { } text
                    ? Tree.Text(text.TrimEnd('\n'), named.Place)
                : null;
            if (value is null && hand.Faults.Count == 0)
            {
                hand.Leave(named.Place, $"{path}: code does not judge here. Ask for what it checks with graders: homeroom-evals list --graders.");
            }
        }

        return value is null ? null : Turned(value);
    }

    private SuiteValue? Turned(SuiteValue value)
    {
        switch (value)
        {
            case SuiteScalar scalar:
                if (Templates.FromNunjucks(scalar.Text, out var why) is { } text && !text.Contains("{{#", StringComparison.Ordinal))
                {
                    return scalar with { Text = text };
                }

                hand.Leave(scalar.Place, $"This value is not carried over. {why}");
                return null;
            case SuiteList list:
                var items = list.Items.Select(Turned).ToList();
                return items.Contains(null) ? null : list with { Items = [.. items.OfType<SuiteValue>()] };
            default:
                return value;
        }
    }

    private SuiteMap? Set(SuiteMap map)
    {
        var inner = map.Find("assert").Items().ToList();
        var graders = inner.SelectMany(Of).ToList();
        if (graders.Count < inner.Count || graders.Count == 0)
        {
            hand.Leave(map.Place, "This assert-set is left out: not all that stands in it is carried over.");
            return null;
        }

        var set = Tree.Map(map.Place, ("type", Tree.Text("set")), ("graders", Tree.ListOrNull(graders)), ("threshold", map.Find("threshold")));
        return With(set, map, isNot: false);
    }

    private static SuiteMap With(SuiteMap grader, SuiteMap map, bool isNot) =>
        grader with
        {
            Entries =
            [
                .. grader.Entries,
                .. Tree.Map(
                    map.Place,
                    ("not", isNot ? Tree.True : null),
                    ("weight", map.Figure("weight") is { } weight && Math.Abs(weight - 1) > 1e-12 ? map.Find("weight") : null),
                    ("metric", map.Find("metric"))
                ).Entries,
            ],
        };

    private static string Plain(string type) => type.StartsWith("not-", StringComparison.Ordinal) ? type[4..] : type;
}

/// <summary>One assertion.</summary>
internal sealed record Assertion(string Type, bool IsNot, SuiteValue? Value, double? Threshold, SuiteMap Map, Handover Hand)
{
    public Place Place => Map.Place;

    /// <summary>The texts of a list, or of a text with commas.</summary>
    public IEnumerable<string> Texts =>
        Value switch
        {
            SuiteScalar scalar => scalar.Text.Split(',').Select(t => t.Trim()).Where(t => t.Length > 0),
            var other => other.Items().OfType<SuiteScalar>().Select(s => s.Text),
        };

    public SuiteMap Grader(string type, params IEnumerable<(string Key, SuiteValue? Value)> keys) =>
        Tree.Map(Place, [("type", Tree.Text(type, Place)), .. keys]);

    public SuiteMap? Left(string why)
    {
        Hand.Leave(Place, $"The assertion {Map.Word("type")} is not carried over. {why}");
        return null;
    }
}
