namespace Homeroom.Evals.Tests.Graders;

public sealed class TextTests
{
    [Theory]
    [InlineData("type: contains\nvalue: [leaf, root]\nnone: true", "Sugar and light.", true)]
    [InlineData("type: contains\nvalue: [leaf, root]\nnone: true", "A leaf.", false)]
    [InlineData("type: contains\nvalue: nino\nignore_accents: true", "El Niño", true)]
    [InlineData("type: contains\nvalue: two words\nignore_space: true", "two\n  words", true)]
    [InlineData("type: contains\ninput: term", "It names the leaf.", true)]
    [InlineData("type: equals\nvalue: Leaf", "leaf", false)]
    [InlineData("type: equals\nvalue: Leaf\nignore_case: true", "leaf", true)]
    [InlineData("type: equals\nvalue: Leaf\nignore_space: true", " Leaf\n", true)]
    [InlineData("type: equals\ninput: term", "leaf", true)]
    [InlineData("type: equals\nvalue: leaf\npath: $.a", "{\"a\":\"leaf\"}", true)]
    [InlineData("type: equals\nvalue: leaf\npath: $.a", "leaf", false)]
    [InlineData("type: starts-with\nvalue: I can", "I can add.", true)]
    [InlineData("type: starts-with\nvalue: I can", "You can.", false)]
    [InlineData("type: ends-with\nvalue: \".\"", "Done.", true)]
    [InlineData("type: ends-with\nvalue: \".\"", "Done", false)]
    [InlineData("type: regex\nvalue: '^I can \\w+'\nlines: true", "Aim:\nI can add.", true)]
    [InlineData("type: regex\nvalue: '^I can'", "Aim:\nI can add.", false)]
    [InlineData("type: regex\nvalue: leaf\nleast: 2", "leaf, leaf", true)]
    [InlineData("type: regex\nvalue: leaf\nleast: 0\nmost: 1", "leaf, leaf", false)]
    [InlineData("type: regex\nvalue: LEAF\nignore_case: true", "leaf", true)]
    [InlineData("type: regex\nvalue: '(\\w)\\1'", "tree", true)]
    [InlineData("type: not-empty", " \n\t.", false)]
    [InlineData("type: not-empty", "a", true)]
    [InlineData("type: word-count\nleast: 2\nmost: 3", "one two three", true)]
    [InlineData("type: word-count\nmost: 2", "one two three", false)]
    [InlineData("type: sentence-count\nmost: 2", "Dr. Ruiz came. She said “No. Never.”", true)]
    [InlineData("type: sentence-count\nmost: 1", "One. Two.", false)]
    [InlineData("type: character-count\nleast: 2\nmost: 2", "🌱é", true)]
    [InlineData("type: character-count\nmost: 2", "abc", false)]
    [InlineData("type: line-count\nleast: 2\nmost: 2", "a\r\n\r\nb\n", true)]
    [InlineData("type: line-count\nmost: 1", "a\nb", false)]
    [InlineData("type: token-count\nleast: 4\nmost: 4", "one two three", true)]
    [InlineData("type: token-count\nmost: 9", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("type: order-of\nvalue: [egg, pupa, moth]", "An egg, a pupa, a moth.", true)]
    [InlineData("type: order-of\nvalue: [egg, pupa, moth]", "A pupa, an egg, a moth.", false)]
    [InlineData("type: no-repetition\nwords: 3", "we add the ones. Then we add the tens.", false)]
    [InlineData("type: no-repetition\nwords: 3\nmost: 2", "we add the ones. Then we add the tens.", true)]
    [InlineData("type: no-repetition\nwords: 2", "no no no", true)]
    public void A_text_is_judged(string yaml, string answer, bool passed) =>
        Assert.Equal(passed, Grading.Of(yaml, Grading.Answer(answer, ("term", "leaf"))).Passed);

    [Theory]
    [InlineData("en", "The plants take in water from the soil and light from the sun.")]
    [InlineData("es", "Las plantas toman el agua del suelo y la luz del sol para crecer.")]
    [InlineData("fr", "Les plantes prennent de l'eau dans le sol et la lumière du soleil.")]
    [InlineData("de", "Die Pflanzen nehmen das Wasser aus dem Boden und das Licht von der Sonne.")]
    [InlineData("pt", "As plantas não crescem sem água e sem a luz do sol que vem da janela.")]
    [InlineData("vi", "Cây cối cần nước và ánh sáng của mặt trời để lớn lên trong vườn.")]
    [InlineData("zh", "植物从土壤中吸收水分，从太阳中吸收光，然后制造糖分来生长和储存能量。")]
    [InlineData("ja", "しょくぶつは つちから みずを すいあげて、たいようの ひかりで そだちます。")]
    [InlineData("ar", "تأخذ النباتات الماء من التربة والضوء من الشمس")]
    [InlineData("ru", "Растения берут воду из почвы и свет от солнца.")]
    public void The_language_of_a_message_is_told(string code, string text)
    {
        Assert.True(Grading.Of($"type: language\nvalue: {code}", text).Passed);
        Assert.False(Grading.Of($"type: language\nvalue: {(code == "it" ? "en" : "it")}", text).Passed);
    }

    [Fact]
    public void A_word_or_two_have_no_language() => Assert.False(Grading.Of("type: language\nvalue: en", "Photosynthesis").IsScored);

    [Theory]
    [InlineData("headings: 2\ndeepest_heading: 2", "# A\n## B", true)]
    [InlineData("headings: 3", "# A\n## B", false)]
    [InlineData("most_headings: 1", "# A\n## B", false)]
    [InlineData("deepest_heading: 1", "# A\n## B", false)]
    [InlineData("headings: 1", "#hashtag", false)]
    [InlineData("items: 3", "- a\n* b\n1. c", true)]
    [InlineData("most_items: 1", "- a\n- b", false)]
    [InlineData("items: 0", "a < b and b > c", true)]
    [InlineData("items: 0", "<b onclick=x>a</b>", false)]
    [InlineData("items: 0\nhtml: true", "<b>a</b>", true)]
    [InlineData("items: 0", "```html\n<b>a</b>\n```\nand `<i>`", true)]
    [InlineData("items: 0", "![x](https://evil.example/?q=1)", false)]
    [InlineData("items: 0\nimages: true", "![x](https://pictures.example/1.png)", true)]
    [InlineData("items: 0", "See https://nasa.gov", true)]
    [InlineData("links: false", "See https://nasa.gov", false)]
    public void Markdown_has_the_build_that_is_asked_for(string keys, string answer, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: markdown-shape\n" + keys, answer).Passed);

    [Fact]
    public void A_snapshot_tells_where_the_first_difference_is()
    {
        const string Yaml = "type: snapshot\nvalue: \"Dear families,\\nwe start on Monday.\"";
        Assert.True(Grading.Of(Yaml, "Dear families,\r\nwe start on Monday.").Passed);
        Assert.Equal(
            "Line 2, column 13: “Tuesday.” stands there, “Monday.” is stored.",
            Grading.Of(Yaml, "Dear families,\nwe start on Tuesday.").Reason
        );
        Assert.Equal("Line 1, column 1: “” stands there, “Dear families, we start on Monday.” is stored.", Grading.Of(Yaml, "").Reason);
    }

    [Fact]
    public void Order_scores_how_far_it_goes() => Assert.Equal(2.0 / 3, Grading.Of("type: order-of\nvalue: [egg, pupa, moth]", "egg, pupa").Score, 6);

    [Fact]
    public void A_pattern_that_backtracks_for_ever_is_not_scored() =>
        Assert.False(Grading.Of("type: regex\nvalue: '^(?=(a+)+b)\\1'", new string('a', 60)).IsScored);

    [Fact]
    public void An_input_that_is_not_there_leaves_a_case_unscored()
    {
        Assert.False(Grading.Of("type: equals\ninput: term", "leaf").IsScored);
        Assert.False(Grading.Of("type: contains\ninput: term", "leaf").IsScored);
    }

    [Theory]
    [InlineData("type: contains\nvalue: a\nany: true\nnone: true", "suite.yaml:4:7: Give any or none")]
    [InlineData("type: contains\nvalue: a\ninput: b", "suite.yaml:3:8: Give value or input")]
    [InlineData("type: equals", "suite.yaml:1:1: Give value, a text, or input")]
    [InlineData("type: regex\nvalue: '('", "suite.yaml:2:8: value is no regular expression")]
    [InlineData("type: regex\nvalue: a\nleast: 3\nmost: 2", "suite.yaml:4:7: most must not be below least")]
    [InlineData("type: word-count", "suite.yaml:1:1: Give least, most or both")]
    [InlineData("type: word-count\nleast: many", "suite.yaml:2:8: least must be a number")]
    [InlineData("type: line-count\nleast: 3\nmost: 2", "suite.yaml:3:7: most must not be below least")]
    [InlineData("type: order-of\nvalue: [egg]", "suite.yaml:2:8: order-of needs a value")]
    [InlineData("type: no-repetition\nwords: 1", "suite.yaml:2:8: words must be a whole number from 2 to 50")]
    [InlineData("type: language\nvalue: xx", "suite.yaml:2:8: This language cannot be told")]
    [InlineData("type: markdown-shape\ndeepest_heading: 9", "suite.yaml:2:18: deepest_heading must be a whole number from 1 to 6")]
    [InlineData("type: not-empty\npath: a.b", "suite.yaml:2:7: path is no JSON path: at character 1 $ was expected.")]
    [InlineData("type: snapshot\nvalue: a\ninput: b", "suite.yaml:2:8: Give value")]
    public void A_fault_is_told_with_its_place(string yaml, string said) => Assert.StartsWith(said, Grading.ErrorOf(yaml), StringComparison.Ordinal);
}
