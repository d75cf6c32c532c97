namespace Homeroom.Evals.Tests.Graders;

public sealed class EvidenceTests
{
    private const string Work = "The leaf takes in light – it’s green. Roots drink water, and the ﬂower waits.\nThen sugar is made.";

    [Theory]
    [InlineData("You write “the leaf takes in” first.", true)]
    [InlineData("You write “The leaf takes in light” first.", true)]
    [InlineData("You write \"it's green\" first.", true)]
    [InlineData("You write “takes in light - it's green”.", true)]
    [InlineData("You write “the flower waits. Then sugar is made”.", true)]
    [InlineData("You end: “Then sugar is made,” and that is right.", true)]
    [InlineData("You write ‘The leaf takes in light’ first.", true)]
    [InlineData("You write ‘The leaf’s light is green’ first.", false)]
    [InlineData("You write “Roots drink the water”.", false)]
    [InlineData("You write “The leaf takes sugar is made”.", false)]
    [InlineData("You write “leaf takes in ligh”.", false)]
    [InlineData("You write “Roots drink … sugar is made”.", false)]
    [InlineData("You write “Show how plants make food”.", false)]
    [InlineData("You quote nothing.", false)]
    [InlineData("You write “leaf”.", false)]
    public void A_quote_stands_word_for_word(string answer, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: verbatim-quotes\ninput: work\nwords: 2", Asked(answer)).Passed);

    [Fact]
    public void What_was_evened_out_is_said()
    {
        const string Yaml = "type: verbatim-quotes\ninput: work";
        Assert.Equal("1 quotes stand word for word.", Grading.Of(Yaml, Asked("“The leaf takes in light”")).Reason);
        Assert.Equal(
            "1 quotes stand word for word, 1 of them with other marks, dashes or blanks.",
            Grading.Of(Yaml, Asked("“and the flower waits”")).Reason
        );
        Assert.Contains("stands in another input", Grading.Of(Yaml, Asked("“Show how plants make food”")).Reason, StringComparison.Ordinal);
        Assert.Contains("does not stand word for word", Grading.Of(Yaml, Asked("“The leaf takes on light”")).Reason, StringComparison.Ordinal);
        Assert.Equal(0.5, Grading.Of(Yaml, Asked("“The leaf takes in light” and “Roots eat the water”")).Score);
    }

    [Theory]
    [InlineData("“Roots drink … sugar is made”", true)]
    [InlineData("“Roots drink [...] sugar is made”", true)]
    [InlineData("“sugar is made … Roots drink”", false)]
    public void An_ellipsis_is_a_quote_where_the_suite_says_so(string answer, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: verbatim-quotes\ninput: work\nellipsis: true", Asked(answer)).Passed);

    [Theory]
    [InlineData("""{"quotes":["light","Roots drink water"]}""", true)]
    [InlineData("""{"quotes":["“Roots drink water”"]}""", true)]
    [InlineData("""{"quotes":["lights"]}""", false)]
    [InlineData("""{"quotes":[]}""", false)]
    [InlineData("no json", false)]
    public void Every_text_at_a_path_is_a_quote(string answer, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: verbatim-quotes\ninput: work\npath: $.quotes[*]", Asked(answer)).Passed);

    [Theory]
    [InlineData("See https://www.nasa.gov/moon/.", true)]
    [InlineData("See http://nasa.gov/moon.", true)]
    [InlineData("See https://nasa.gov/mars.", false)]
    [InlineData("See www.khan.example and mail a@b.example.", false)]
    [InlineData("See doi 10.1000/182.", false)]
    [InlineData("See britannica.com/plants.", false)]
    [InlineData("See https://science.loc.gov/x.", true)]
    [InlineData("See https://evilloc.gov/x.", false)]
    [InlineData("No link.", true)]
    public void A_link_was_given_or_its_site_is_allowed(string answer, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: no-invented-links\nallow: loc.gov", Asked(answer)).Passed);

    [Fact]
    public void An_answer_uses_the_words_of_its_source()
    {
        const string Yaml = "type: source-coverage\ninput: work\nterms: 6\nleast: 0.6";
        Assert.True(Grading.Of(Yaml, Asked("Leaves take light. Green roots drink; water.")).Passed);
        Assert.False(Grading.Of(Yaml, Asked("Rocks melt deep down.")).Passed);
        Assert.False(Grading.Of("type: source-coverage\ninput: nothing", Asked("a")).IsScored);
        Assert.False(Grading.Of("type: source-coverage\ninput: empty", Grading.Answer("a", ("empty", "the of and"))).IsScored);
    }

    [Theory]
    [InlineData("type: verbatim-quotes", "suite.yaml:1:1: verbatim-quotes needs an input")]
    [InlineData("type: verbatim-quotes\ninput: a\nwords: 0", "suite.yaml:3:8: words must be a whole number")]
    [InlineData("type: no-invented-links\nallow: https://nasa.gov", "suite.yaml:2:8: allow must name sites")]
    [InlineData("type: source-coverage", "suite.yaml:1:1: A grader needs input")]
    [InlineData("type: source-coverage\ninput: a\nterms: 1", "suite.yaml:3:8: terms must be a whole number")]
    public void A_fault_is_told_with_its_place(string yaml, string said) => Assert.StartsWith(said, Grading.ErrorOf(yaml), StringComparison.Ordinal);

    [Theory]
    [InlineData("type: verbatim-quotes\ninput: nothing")]
    [InlineData("type: no-invented-links\ninput: nothing")]
    public void An_input_that_is_not_there_leaves_a_case_unscored(string yaml) => Assert.False(Grading.Of(yaml, Asked("“one two three”")).IsScored);

    private static Homeroom.Assistant.Evaluation.Graders.Answer Asked(string text) =>
        Grading.Answer(text, ("work", Work), ("task", "Show how plants make food. See nasa.gov/moon"));
}
