using System.Globalization;
using System.Text;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports.Html;

/// <summary>Choosing cases by how they stand, by suite and by tag. The choice itself is a style sheet, so that it works without a script.</summary>
internal sealed class HtmlFilters
{
    private const int Most = 200;

    private static readonly (string Id, string Name, Func<ComparedCase, bool> IsIn)[] Kinds =
    [
        ("look", "Needs a look", ChosenCases.NeedsALook),
        ("fell", "Fell", c => c.Change == CaseMove.Fell),
        ("failed", "Failed", c => c.Now.Status == CaseStatus.Failed),
        ("none", "No score", c => c.Now.Status is CaseStatus.Error or CaseStatus.Unscored),
        ("rose", "Rose", c => c.Change == CaseMove.Rose),
        ("found", "Rails found something", c => c.Now.Findings.Count > 0),
        ("passed", "Passed", c => c.Now.Status == CaseStatus.Passed),
        ("all", "All", _ => true),
    ];

    private readonly Dictionary<string, int> _suites;
    private readonly Dictionary<string, int> _tags;
    private readonly (string Id, string Name, int Count)[] _kinds;
    private readonly string _first;

    public HtmlFilters(RunReport report, ChosenCases chosen)
    {
        _suites = report.Suites.Select(s => s.Outcome.Name).Distinct().Take(Most).Index().ToDictionary(s => s.Item, s => s.Index);
        _tags = chosen
            .Shown.SelectMany(c => c.Now.Tags)
            .CountBy(t => t)
            .OrderByDescending(t => t.Value)
            .ThenBy(t => t.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(t => t.Key)
            .Order(StringComparer.Ordinal)
            .Index()
            .ToDictionary(t => t.Item, t => t.Index);
        _kinds = [.. Kinds.Select(k => (k.Id, k.Name, Count: chosen.Shown.Count(k.IsIn))).Where(k => k.Count > 0 || k.Id == "all")];
        _first = _kinds[0].Id is "look" ? "look" : "all";
        Style = Sheet();
    }

    /// <summary>The style sheet that leaves out what is not chosen.</summary>
    public string Style { get; }

    /// <summary>The classes of a case.</summary>
    public string Classes(ComparedCase compared)
    {
        var classes = new StringBuilder("case");
        foreach (var kind in Kinds.Where(k => k.IsIn(compared)))
        {
            classes.Append(" k-").Append(kind.Id);
        }

        if (_suites.TryGetValue(compared.Now.Suite, out var suite))
        {
            classes.Append(CultureInfo.InvariantCulture, $" u{suite}");
        }

        foreach (var tag in compared.Now.Tags.Where(_tags.ContainsKey).Distinct())
        {
            classes.Append(CultureInfo.InvariantCulture, $" t{_tags[tag]}");
        }

        return classes.ToString();
    }

    public void Write(HtmlPage page)
    {
        page.Raw(
            "<div class=\"filters\" role=\"search\" aria-label=\"Choose cases\">\n<fieldset><legend>Show</legend><div class=\"choices small\">\n"
        );
        foreach (var (id, name, count) in _kinds)
        {
            page.Write(
                $"<label class=\"choice\"><input type=\"radio\" name=\"kind\" id=\"k-{id}\"{(id == _first ? " checked" : "")}>{name} <span class=\"quiet\">{Figures.Whole(count)}</span></label>"
            );
        }

        page.Raw("</div></fieldset>\n<div class=\"pick\">\n");
        Select("u", "Suite", "All suites", _suites, page);
        Select("t", "Tag", "All tags", _tags, page);
        page.Raw(
            "<div class=\"field\" hidden><label for=\"find\">Find in cases</label><input class=\"input\" type=\"search\" id=\"find\" autocomplete=\"off\"></div>\n</div>\n"
        );
        page.Raw("<p class=\"quiet small\" id=\"count\" role=\"status\"></p>\n</div>\n");
    }

    private static void Select(string id, string name, string all, Dictionary<string, int> options, HtmlPage page)
    {
        if (options.Count < 2)
        {
            return;
        }

        page.Write(
            $"<div class=\"field\"><label for=\"pick-{id}\">{name}</label><select id=\"pick-{id}\" autocomplete=\"off\"><option value=\"\">{all}</option>"
        );
        foreach (var (option, number) in options)
        {
            page.Write($"<option value=\"{id}{number}\">{Untrusted.Line(option, 80)}</option>");
        }

        page.Raw("</select></div>\n");
    }

    // Asked of the filters alone: the same question of the whole page takes a browser seconds when there are thousands of cases.
    private string Sheet()
    {
        var sheet = new StringBuilder();
        foreach (var kind in _kinds.Where(k => k.Id != "all"))
        {
            sheet.Append($".filters:has(#k-{kind.Id}:checked)~.cases>.case:not(.k-{kind.Id}),");
        }

        foreach (var (id, count) in new[] { ("u", _suites.Count), ("t", _tags.Count) }.Where(o => o.Item2 > 1))
        {
            for (var at = 0; at < count; at++)
            {
                sheet.Append(CultureInfo.InvariantCulture, $".filters:has([value={id}{at}]:checked)~.cases>.case:not(.{id}{at}),");
            }
        }

        return sheet.Append(".case.away{display:none}").ToString();
    }
}
