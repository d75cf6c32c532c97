namespace Homeroom.Evals.Tests.Graders;

public sealed class NumberTests
{
    [Theory]
    [InlineData("value: 3.14159\nabsolute: 0.01", "Pi is about 3.14.", true)]
    [InlineData("value: 3.14159\nabsolute: 0.001", "Pi is about 3.14.", false)]
    [InlineData("value: 1250", "It costs $1,250.", true)]
    [InlineData("value: 100\nrelative: 0.05", "About 96 people.", true)]
    [InlineData("value: 100\nrelative: 0.05", "About 94 people.", false)]
    [InlineData("value: -2", "It is −2 degrees.", true)]
    [InlineData("value: 0.3", "0.1 + 0.2 = 0.30000000000000004", true)]
    [InlineData("value: 4", "4 of 5", false)]
    [InlineData("value: 4\nwhich: first", "4 of 5", true)]
    [InlineData("value: 4\nwhich: any", "3, 4 and 5", true)]
    [InlineData("value: 4", "four", false)]
    [InlineData("value: 4\npath: $.n", "{\"n\":4}", true)]
    [InlineData("value: 4\npath: $.n", "4", false)]
    [InlineData("input: wanted", "84", true)]
    [InlineData("value: 7", "x7 and 1.2.7", false)]
    public void A_number_is_found_within_its_tolerance(string keys, string answer, bool passed) =>
        Assert.Equal(passed, Grading.Of("type: numeric\n" + keys, Grading.Answer(answer, ("wanted", "84"))).Passed);

    [Theory]
    [InlineData("3/4 + 1/8 = 7/8", true)]
    [InlineData("3/4 + 1/8 = 4/12", false)]
    [InlineData("So 12 × 7 = 84, and 84 ÷ 12 = 7.", true)]
    [InlineData("So 12 × 7 = 84, and 84 ÷ 12 = 8.", false)]
    [InlineData("2 × 3 + 1 = 6 + 1 = 7", true)]
    [InlineData("3 + 4 = 7 + 2 = 9", false)]
    [InlineData("0.1 + 0.2 = 0.3", true)]
    [InlineData("10 ÷ 3 = 3.33", false)]
    [InlineData("10 ÷ 3 ≈ 3.33", true)]
    [InlineData("(3 + 4 = 7)", true)]
    [InlineData("(3 + 4) × 2 = 14", true)]
    [InlineData("1,200 + 34 = 1,234", true)]
    [InlineData("2^3 = 8 and 5² = 25", true)]
    [InlineData("-3 + 1 = -2", true)]
    [InlineData("2x = 6, x + 3 = 5 and x - 3 + 1 = 5", true)]
    [InlineData("10% of 80 + 2 = 10", true)]
    [InlineData("3 + 4 = 2x", true)]
    [InlineData("2 × 3 = 6cm", true)]
    [InlineData("4 ÷ 0 = 1", true)]
    [InlineData("−7 + 3 = −10 on the number line.", false)]
    [InlineData("True or false: 3 × 0.2 = 6?", true)]
    [InlineData("{\"a\":\"47/100 = 0.4 \\u002B 0.07\"}", true)]
    [InlineData("The share is (16 + 68) ÷ 100 = 84 percent.", true)]
    [InlineData("The share is (16 + 68) ÷ 100 = 85 percent.", false)]
    [InlineData("17 ÷ 5 = 3 remainder 2", true)]
    [InlineData("No sums.", true)]
    public void Every_sum_is_worked_out(string answer, bool passed) => Assert.Equal(passed, Grading.Of("type: arithmetic", answer).Passed);

    [Fact]
    public void What_was_read_is_counted()
    {
        Assert.Equal("2 sums are right.", Grading.Of("type: arithmetic\nleast: 2", "12 × 7 = 84. 84 ÷ 12 = 7.").Reason);
        Assert.False(Grading.Of("type: arithmetic\nleast: 2", "12 × 7 = 84").Passed);
        Assert.Equal(0.5, Grading.Of("type: arithmetic", "1 + 1 = 2. 1 + 2 = 4.").Score);
        Assert.Equal("Wrong: 1 + 2 = 4.", Grading.Of("type: arithmetic", "1 + 1 = 2. 1 + 2 = 4.").Reason);
    }

    [Fact]
    public void What_is_no_number_leaves_a_case_unscored() =>
        Assert.False(Grading.Of("type: numeric\ninput: wanted", Grading.Answer("84", ("wanted", "many"))).IsScored);

    [Theory]
    [InlineData("type: numeric", "suite.yaml:1:1: Give value")]
    [InlineData("type: numeric\nvalue: many", "suite.yaml:2:8: value must be a number")]
    [InlineData("type: numeric\nvalue: 1\nabsolute: -1", "suite.yaml:3:11: absolute must be a number")]
    [InlineData("type: numeric\nvalue: 1\nwhich: second", "suite.yaml:3:8: which must be one of")]
    [InlineData("type: arithmetic\nleast: few", "suite.yaml:2:8: least must be a whole number")]
    public void A_fault_is_told_with_its_place(string yaml, string said) => Assert.StartsWith(said, Grading.ErrorOf(yaml), StringComparison.Ordinal);
}
