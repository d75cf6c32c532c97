using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange.Promptfoo;

/// <summary>Reads a table of tests: a column is a variable, columns that begin with __ say what is expected and more.</summary>
internal static partial class CsvTests
{
    public static IEnumerable<SuiteMap> Read(string file, string text, Handover hand)
    {
        IReadOnlyList<string>? head = null;
        foreach (var (line, fields) in CsvLines.Read(file, text, hand.ToFaults))
        {
            var place = new Place(file, line, 1);
            if (head is null)
            {
                head = [.. fields.Select(f => f.Trim())];
                Unknown(head, place, hand);
            }
            else if (fields.Count > head.Count)
            {
                hand.Fault(place, $"This row has {fields.Count} fields; the first row names {head.Count}.");
            }
            else
            {
                yield return Row(head, fields, place);
            }
        }
    }

    /// <summary>What a field that says what is expected means.</summary>
    public static SuiteMap Expected(string text, Place place)
    {
        var match = Assertion().Match(text);
        if (!match.Success || !Asserts.IsType(match.Groups["type"].Value))
        {
            return Tree.Map(place, ("type", Tree.Text("equals", place)), ("value", Tree.Text(text, place)));
        }

        var (type, value) = (match.Groups["type"].Value, match.Groups["value"].Value.Trim());
        type = type switch
        {
            "fn" or "eval" => "javascript",
            "grade" => "llm-rubric",
            _ => type,
        };
        return Tree.Map(
            place,
            ("type", Tree.Text(type, place)),
            ("value", value.Length > 0 ? Tree.Text(value, place) : null),
            ("threshold", match.Groups["threshold"] is { Success: true, Value: var least } ? Tree.Plain(least, place) : null)
        );
    }

    private static void Unknown(IReadOnlyList<string> head, Place place, Handover hand)
    {
        foreach (var column in head.Where(c => c.StartsWith("__", StringComparison.Ordinal) && !Known().IsMatch(c)))
        {
            hand.Leave(place, $"The column {column} is not carried over.");
        }
    }

    private static SuiteMap Row(IReadOnlyList<string> head, IReadOnlyList<string> fields, Place place)
    {
        List<(string, SuiteValue?)> vars = [],
            more = [],
            options = [],
            metadata = [];
        List<SuiteValue> asserts = [];
        for (var i = 0; i < fields.Count; i++)
        {
            var (column, value) = (head[i], Tree.Text(fields[i], place));
            if (!column.StartsWith("__", StringComparison.Ordinal))
            {
                vars.Add((column, value));
            }
            else if (fields[i].Length > 0)
            {
                if (column.StartsWith("__expected", StringComparison.Ordinal))
                {
                    asserts.Add(Expected(fields[i], place));
                }

                var to =
                    column is "__prefix" or "__suffix" ? options
                    : column.StartsWith("__metadata:", StringComparison.Ordinal) ? metadata
                    : more;
                to.Add((column.Split(':')[^1].TrimStart('_'), value));
            }
        }

        return Tree.Map(
            place,
            ("description", Of(more, "description")),
            ("vars", Tree.Map(place, vars)),
            ("assert", Tree.ListOrNull(asserts.Select(a => Of(more, "metric") is { } metric ? With((SuiteMap)a, metric) : a))),
            ("threshold", Of(more, "threshold")),
            ("metadata", metadata.Count > 0 ? Tree.Map(place, metadata) : null),
            ("options", options.Count > 0 ? Tree.Map(place, options) : null)
        );
    }

    private static SuiteMap With(SuiteMap assert, SuiteValue metric) =>
        assert with
        {
            Entries = [.. assert.Entries, new(Tree.Text("metric"), metric)],
        };

    private static SuiteValue? Of(List<(string Name, SuiteValue? Value)> list, string name) => list.Find(m => m.Name == name).Value;

    [GeneratedRegex(@"^(__expected\d*|__prefix|__suffix|__description|__metric|__threshold|__metadata:[\w.-]+)\z")]
    private static partial Regex Known();

    [GeneratedRegex(
        @"^(?:(?<type>(?:not-)?(?:is|contains)-(?:json|xml|sql|valid-[a-z-]+))\z|(?<type>(?:not-)?[a-z][a-z0-9-]+)(?:\((?<threshold>[0-9.]+)\))?:(?<value>.*)\z)",
        RegexOptions.Singleline
    )]
    private static partial Regex Assertion();
}
