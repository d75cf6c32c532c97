using Homeroom.Guardrails.Plans;

namespace Homeroom.Guardrails.Tests.Plans;

public sealed class ArithmeticRailTests
{
    private readonly ArithmeticRail _rail = new();

    [Theory]
    [InlineData("12 × 7 = 85", "85", "84")]
    [InlineData("So 12 × 7 = 85.", "85", "84")]
    [InlineData("The product is 12 * 7 = 85, because 70 and 14 make 84.", "85", "84")]
    [InlineData("3/4 + 1/8 = 4/12", "4/12", "7/8")]
    [InlineData("1 1/2 + 3/4 = 2 1/2", "2 1/2", "2 1/4")]
    [InlineData("25% of 80 = 25", "25", "20")]
    [InlineData("1/2 of 10 = 6", "6", "5")]
    [InlineData("2 × 3 + 4 = 14", "14", "10")]
    [InlineData("2 × (3 + 4) = 10", "10", "14")]
    [InlineData("(3 + 4 = 8)", "8", "7")]
    [InlineData("10 − 4 = 5", "5", "6")]
    [InlineData("3² + 4² = 24", "24", "25")]
    [InlineData("2^5 = 10", "10", "32")]
    [InlineData("0.1 + 0.2 = 0.4", "0.4", "0.3")]
    [InlineData("1,250 + 750 = 1,900", "1,900", "2000")]
    [InlineData("1/4 = 20%", "20%", "25%")]
    [InlineData("3 − 8 = 5", "5", "-5")]
    [InlineData("12 ÷ 4 = 4\n2 + 2 = 4", "4", "3")]
    [InlineData("Is it far? Yes. Then 2 + 2 = 5. Go on.", "5", "4")]
    [InlineData("7 + 7 = 14 and 6 + 5 = 12.", "12", "11")]
    [InlineData("The area is 4 × 6 = 25 square meters.", "25", "24")]
    public void A_wrong_equality_is_held_with_the_right_value(string text, string wrong, string right)
    {
        var finding = Assert.Single(_rail.OnReply(text));
        Assert.Equal(
            ("arithmetic", wrong, right, Verdict.Hold),
            (finding.Code, text.Substring(finding.Start, finding.Length), finding.Suggestion, finding.Severity)
        );
    }

    [Theory]
    [InlineData("12 × 7 = 84")]
    [InlineData("3/4 + 1/8 = 7/8")]
    [InlineData("25% of 80 = 20")]
    [InlineData("2 1/2 × 2 = 5")]
    [InlineData("6/8 = 3/4 and 50% of 8 = 4.")]
    [InlineData("100% − 25% = 75%")]
    [InlineData("1/2 ÷ 3/4 = 2/3")]
    [InlineData("(2 + 3) × (4 − 1) = 15")]
    [InlineData("5 − −3 = 8")]
    [InlineData("10^3 = 1,000")]
    public void A_right_equality_passes(string text) => Assert.Empty(_rail.OnReply(text));

    [Theory]
    [InlineData("2x + 3 = 8")]
    [InlineData("x + 5 = 9 and 3 × n = 13")]
    [InlineData("5 = 3 + x")]
    [InlineData("3 x 4 = 13")]
    [InlineData("7 ÷ 2 = 3 R 1")]
    [InlineData("7 ÷ 2 = 3 remainder 1")]
    [InlineData("7 ÷ 2 = 3, r 1")]
    [InlineData("22 ÷ 7 ≈ 3.14 and 2 ÷ 3 = 0.67")]
    [InlineData("3/8 = 0.37")]
    [InlineData("1/3 = 0.333...")]
    [InlineData("1/3 = 0.333…")]
    [InlineData("5 + 3 = 8 − 0")]
    [InlineData("2 + 3 = 5 + 1 = 6")]
    [InlineData("1/2 = 2/4 = 4/9")]
    [InlineData("3 cm × 4 cm = 13 cm²")]
    [InlineData("60 × 2 = 2 hours")]
    [InlineData("2 apples + 3 = 6")]
    [InlineData("5 + __ = 8 and __ + 3 = 8")]
    [InlineData("□ + 3 = 9")]
    [InlineData("Mateo says 3/4 + 1/8 = 4/12.")]
    [InlineData("Is 3 + 4 = 8?")]
    [InlineData("3 + 4 = 8. Is that so?")]
    [InlineData("Here is Mia’s work. 3 + 4 = 8. She is done.")]
    [InlineData("A common slip is 3 + 4 = 8.")]
    [InlineData("Take 2 and 1/2 + 1/4 = 3/4.")]
    [InlineData("7 ÷ 2 = 3 and 1 is left")]
    [InlineData("True or false: 3 + 4 = 8")]
    [InlineData("Find the mistake in 3 + 4 = 8.")]
    [InlineData("80 − 25% = 60")]
    [InlineData("In binary, 1 + 1 = 10.")]
    [InlineData("If 1/4 = 25, the whole is 100.")]
    [InlineData("1/4 = 25.")]
    [InlineData("√16 + 2 = 6")]
    [InlineData("Half of 6 + 2 = 5.")]
    [InlineData("Problem 3: 1/2 + 1/4 = 3/4")]
    [InlineData("Problem 3 1/2 + 1/4 = 3/4")]
    [InlineData("1. 3 + 4 = 7")]
    [InlineData("2) 3 + 4 = 7")]
    [InlineData("f(2) = 5 and f(3) + 1 = 9")]
    [InlineData("3! + 1 = 7")]
    [InlineData("Pages 3–5 = 10")]
    [InlineData("9/11 = a date, 24/7 = always")]
    [InlineData("3 + 4 == 8, 3 + 4 >= 8, 3 + 4 != 8")]
    [InlineData("1,5 + 1 = 3,5")]
    [InlineData("25¢ × 4 = 1")]
    [InlineData("12:30 + 20 = 50")]
    [InlineData("−3² = 9")]
    [InlineData("6 ÷ 2(1 + 2) = 1")]
    [InlineData("12 ÷ 4/2 = 1.5")]
    [InlineData("0 ÷ 0 = 1 and 5 ÷ 0 = 0")]
    [InlineData("H2 + O = 3")]
    [InlineData("a² + 4 = 13")]
    [InlineData("2 + 3 + a = 6")]
    [InlineData("3 · (x + 2) = 9")]
    [InlineData("=====")]
    [InlineData("2^9999999 = 1")]
    public void What_it_cannot_read_whole_it_leaves_alone(string text) => Assert.Empty(_rail.OnReply(text));

    [Fact]
    public void In_an_exercise_one_word_of_doubt_counts_for_the_whole_text() =>
        Assert.Empty(_rail.OnReply("3 + 4 = 8. Leo wrote this. Say what happened.", "/cycle1/practice/0/task"));

    [Theory]
    [InlineData("/misconceptions/0/misconception")]
    [InlineData("/starter/0/distractors/1/text")]
    public void Wrong_answers_that_are_meant_to_be_wrong_pass(string place) => Assert.Empty(_rail.OnReply("1/2 + 1/3 = 2/5", place));
}
