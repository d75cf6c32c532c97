using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Exchange;

/// <summary>Turns Nunjucks into the Handlebars of our prompts and back. Names and plain conditions are carried over; what computes something is not.</summary>
internal static partial class Templates
{
    private const string WhyNunjucks =
        "only {{ name }}, {% if name %}, {% if not name %}, {% else %} and {% endif %} are carried over. Work the value out beforehand and give it as a variable of its own";

    /// <summary>The Handlebars; null, with a reason, where it cannot be carried over.</summary>
    public static string? FromNunjucks(string text, out string why)
    {
        string? wrong =
            text.Contains("\\{{", StringComparison.Ordinal) ? "\\{{"
            : text.Contains("{{{", StringComparison.Ordinal) ? "{{{"
            : null;
        var opened = new Stack<string>();
        var made = Nunjucks()
            .Replace(
                text,
                m =>
                {
                    var turned =
                        m.Groups["name"].Success ? $"{{{{{m.Groups["name"].Value}}}}}"
                        : m.Groups["tag"].Success ? Opened(m.Groups["tag"].Value.Trim(), opened)
                        : "";
                    wrong ??= turned is null ? m.Value : null;
                    return turned ?? "";
                }
            );
        wrong ??=
            opened.Count > 0 ? "an if without its end"
            : Rest().Match(Name().Replace(made, "")) is { Success: true } rest ? rest.Value
            : null;
        why = wrong is null ? "" : $"{wrong}: {WhyNunjucks}.";
        return wrong is null ? made : null;
    }

    /// <summary>The Nunjucks; null, with a reason, where it cannot be carried over.</summary>
    public static string? ToNunjucks(string text, out string why)
    {
        string? wrong = Statement().IsMatch(text) ? "{% or {#" : null;
        var made = Handlebars()
            .Replace(
                text,
                m =>
                {
                    var inner = m.Groups["inner"].Value.Trim();
                    var turned =
                        Word().IsMatch(inner) && inner != "else" ? $"{{{{{inner}}}}}"
                        : inner == "else" ? "{% else %}"
                        : inner is "/if" or "/unless" ? "{% endif %}"
                        : inner.StartsWith("#if ", StringComparison.Ordinal) && Word().IsMatch(inner[4..].Trim()) ? $"{{% if {inner[4..].Trim()} %}}"
                        : inner.StartsWith("#unless ", StringComparison.Ordinal) && Word().IsMatch(inner[8..].Trim())
                            ? $"{{% if not {inner[8..].Trim()} %}}"
                        : null;
                    wrong ??= turned is null ? m.Value : null;
                    return turned ?? "";
                }
            );
        why = wrong is null ? "" : $"{wrong} has no like in Nunjucks here: only names and if, unless and else are carried over.";
        return wrong is null ? made : null;
    }

    /// <summary>Whether Nunjucks would take a text for more than a text, names of variables not counted.</summary>
    public static bool Computes(SuiteValue? value) =>
        value switch
        {
            SuiteScalar scalar => Rest().IsMatch(Name().Replace(scalar.Text, "")) || scalar.Text.Contains("{#", StringComparison.Ordinal),
            SuiteList list => list.Items.Any(Computes),
            SuiteMap map => map.Entries.Any(e => Computes(e.Value)),
            _ => false,
        };

    /// <summary>The names of inputs in a template of ours.</summary>
    public static IEnumerable<string> Names(string text) =>
        Inputs().Matches(text).Select(m => m.Groups["name"].Value).Where(n => n != "else").Distinct();

    private static string? Opened(string tag, Stack<string> opened)
    {
        switch (tag)
        {
            case "else":
                return opened.Count > 0 ? "{{else}}" : null;
            case "endif":
                return opened.TryPop(out var end) ? end : null;
        }

        var condition = Condition().Match(tag);
        if (!condition.Success)
        {
            return null;
        }

        var word = condition.Groups["not"].Success ? "unless" : "if";
        opened.Push($"{{{{/{word}}}}}");
        return $"{{{{#{word} {condition.Groups["name"].Value}}}}}";
    }

    [GeneratedRegex(@"\{\{\s*(?<name>[A-Za-z_]\w*)(\s*\|\s*safe)?\s*\}\}|\{%(?<tag>[^%]*)%\}|\{#.*?#\}", RegexOptions.Singleline)]
    private static partial Regex Nunjucks();

    [GeneratedRegex(@"\{\{[#/]?[a-z]*\s?[A-Za-z_]\w*\}\}")]
    private static partial Regex Name();

    [GeneratedRegex(@"\{\{.{0,40}|\{%.{0,40}")]
    private static partial Regex Rest();

    [GeneratedRegex(@"\{\{(?<inner>.*?)\}\}", RegexOptions.Singleline)]
    private static partial Regex Handlebars();

    [GeneratedRegex(@"(?<!\{)\{[%#]")]
    private static partial Regex Statement();

    [GeneratedRegex(@"^[A-Za-z_]\w*\z")]
    private static partial Regex Word();

    [GeneratedRegex(@"^if\s+(?<not>not\s+)?(?<name>[A-Za-z_]\w*)\z")]
    private static partial Regex Condition();

    [GeneratedRegex(@"\{\{(?:#(?:if|unless)\s+)?(?<name>[A-Za-z_]\w*)\s*\}\}")]
    private static partial Regex Inputs();
}
