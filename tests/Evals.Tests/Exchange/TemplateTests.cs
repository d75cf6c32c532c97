using Homeroom.Assistant.Evaluation.Exchange;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Evals.Tests.Exchange;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("Explain {{ topic }}.", "Explain {{topic}}.")]
    [InlineData("{% if a %}x{% else %}y{% endif %}", "{{#if a}}x{{else}}y{{/if}}")]
    [InlineData("{%if not a%}x{{ b }}{%endif%}", "{{#unless a}}x{{b}}{{/unless}}")]
    [InlineData("a {# remark #}b", "a b")]
    [InlineData("{\"a\": {\"b\": 1}}", "{\"a\": {\"b\": 1}}")]
    public void Names_and_conditions_are_carried_over(string nunjucks, string handlebars) =>
        Assert.Equal(handlebars, Templates.FromNunjucks(nunjucks, out _));

    [Theory]
    [InlineData("{{ a.b }}")]
    [InlineData("{{ a | upper }}")]
    [InlineData("{% for x in xs %}{{x}}{% endfor %}")]
    [InlineData("{% if a %}x")]
    [InlineData("x{% endif %}")]
    [InlineData("{% if a > 1 %}x{% endif %}")]
    [InlineData("\\{{a}}")]
    [InlineData("{{{a}}}")]
    public void What_computes_something_is_refused_with_a_reason(string nunjucks)
    {
        Assert.Null(Templates.FromNunjucks(nunjucks, out var why));
        Assert.NotEmpty(why);
    }

    [Theory]
    [InlineData("Explain {{topic}}.")]
    [InlineData("{{#if a}}x{{else}}y{{/if}}{{#unless b}}{{c}}{{/unless}}")]
    public void There_and_back_is_the_same(string handlebars) =>
        Assert.Equal(handlebars, Templates.FromNunjucks(Templates.ToNunjucks(handlebars, out _)!, out _));

    [Theory]
    [InlineData("{{#each xs}}a{{/each}}")]
    [InlineData("a {% b")]
    [InlineData("{{a.b}}")]
    public void Handlebars_that_compute_are_refused(string handlebars) => Assert.Null(Templates.ToNunjucks(handlebars, out _));

    [Fact]
    public void A_table_is_read_as_spreadsheets_write_it()
    {
        List<SuiteError> errors = [];
        var rows = CsvLines.Read("t.csv", "\uFEFFa,b\r\n\"1,\"\"x\"\"\",\"two\nlines\"\r\n\r\n,last", errors).ToList();
        Assert.Empty(errors);
        Assert.Equal([(1, "a|b"), (2, "1,\"x\"|two\nlines"), (5, "|last")], rows.Select(r => (r.Line, string.Join('|', r.Fields))));
    }

    [Fact]
    public void A_quotation_mark_that_never_closes_is_told_with_its_line()
    {
        List<SuiteError> errors = [];
        Assert.Single(CsvLines.Read("t.csv", "a\n\"b\n", errors));
        Assert.Equal("t.csv:2:1: A quotation mark in this row is never closed.", Assert.Single(errors).ToString());
    }
}
