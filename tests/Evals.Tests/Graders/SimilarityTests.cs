namespace Homeroom.Evals.Tests.Graders;

public sealed class SimilarityTests
{
    /// <summary>Worked examples: Levenshtein's distance of kitten and sitting is 3, of Saturday and Sunday 3.</summary>
    [Theory]
    [InlineData("levenshtein", "kitten", "sitting", 1 - (3.0 / 7))]
    [InlineData("levenshtein", "Saturday", "Sunday", 1 - (3.0 / 8))]
    [InlineData("levenshtein", "", "", 1)]
    [InlineData("levenshtein", "", "abc", 0)]
    [InlineData("word-edits", "The cat sat.", "the cat sat on it", 0.6)]
    [InlineData("jaccard", "a b c", "b c d", 0.5)]
    [InlineData("jaccard", "one", "two", 0)]
    [InlineData("cosine", "a a b", "a b b", 0.8)]
    [InlineData("cosine", "", "a", 0)]
    public void Texts_are_compared_by_their_parts(string type, string answer, string wanted, double score) =>
        Assert.Equal(score, Score(type, answer, wanted), 6);

    /// <summary>The sentences of Lin, ROUGE: A Package for Automatic Evaluation of Summaries (2004), section 3.1: ROUGE-L is 0.75 and 0.5, ROUGE-2 the same for both.</summary>
    [Theory]
    [InlineData("rouge-l", "police kill the gunman", 0.75)]
    [InlineData("rouge-l", "the gunman kill police", 0.5)]
    [InlineData("rouge-l", "the gunman police killed", 0.5)]
    [InlineData("rouge-2", "police kill the gunman", 1.0 / 3)]
    [InlineData("rouge-2", "the gunman kill police", 1.0 / 3)]
    [InlineData("rouge-1", "police kill the gunman", 0.75)]
    public void Rouge_is_as_published(string type, string answer, double score) =>
        Assert.Equal(score, Score(type, answer, "police killed the gunman"), 6);

    /// <summary>F1 by hand: 2 of the answer's 2 words and of the reference's 4 are shared: 2 × 1 × 0.5 ÷ 1.5.</summary>
    [Fact]
    public void Rouge_weighs_precision_and_recall() => Assert.Equal(2.0 / 3, Score("rouge-1", "the gunman", "police killed the gunman"), 6);

    /// <summary>
    /// Papineni and others (2002), section 2.1: the word "the" seven times has a clipped precision of 2/7. With the smoothing: (2/7 × 1/7 × 1/6 × 1/5) to the power of 1/4.
    /// </summary>
    [Fact]
    public void Bleu_clips_as_published() =>
        Assert.Equal(Math.Pow(2.0 / 7 / 7 / 6 / 5, 0.25), Score("bleu", "the the the the the the the", "The cat is on the mat."), 6);

    [Fact]
    public void Bleu_punishes_what_is_short() => Assert.Equal(Math.Exp(1 - (6.0 / 2)), Score("bleu", "the cat", "the cat is on the mat"), 6);

    [Theory]
    [InlineData("bleu")]
    [InlineData("cosine")]
    [InlineData("jaccard")]
    [InlineData("levenshtein")]
    [InlineData("rouge-1")]
    [InlineData("rouge-2")]
    [InlineData("rouge-l")]
    [InlineData("word-edits")]
    public void The_same_text_is_wholly_alike_and_another_is_not(string type)
    {
        const string Text = "Plants make sugar from light and water.";
        Assert.True(Grading.Of($"type: {type}\nvalue: {Text}\nleast: 1", Text).Passed);
        Assert.False(Grading.Of($"type: {type}\nvalue: {Text}\nleast: 0.9", "Rocks melt.").Passed);
        Assert.StartsWith("suite.yaml:1:1: Give least", Grading.ErrorOf($"type: {type}\nvalue: a"), StringComparison.Ordinal);
        Assert.StartsWith("suite.yaml:1:1: Give value", Grading.ErrorOf($"type: {type}\nleast: 1"), StringComparison.Ordinal);
        Assert.StartsWith("suite.yaml:3:8: least must be a number", Grading.ErrorOf($"type: {type}\nvalue: a\nleast: 2"), StringComparison.Ordinal);
        Assert.False(Grading.Of($"type: {type}\nvalue: a\nleast: 0.5\npath: $.a", "no json").Passed);
    }

    [Theory]
    [InlineData("levenshtein")]
    [InlineData("rouge-l")]
    [InlineData("word-edits")]
    public void Long_texts_are_not_compared_for_ever(string type)
    {
        var (one, other) = (string.Concat(Enumerable.Repeat("leaf ", 60_000)), string.Concat(Enumerable.Repeat("root ", 60_000)));
        var yaml = $"type: {type}\ninput: other\nleast: 0.01";
        Assert.False(Grading.Of(yaml, Grading.Answer(one, ("other", other))).IsScored);
        Assert.True(Grading.Of(yaml, Grading.Answer(one, ("other", one))).Passed);
        Assert.Equal(0, Grading.Of(yaml, Grading.Answer(one, ("other", "root"))).Score);
    }

    private static double Score(string type, string answer, string wanted) =>
        Grading.Of($"type: {type}\ninput: wanted\nleast: 0", Grading.Answer(answer, ("wanted", wanted))).Score;
}
