namespace Homeroom.Evals.Tests.Graders;

public sealed class ContainsTests
{
    [Theory]
    [InlineData("type: contains\nvalue: leaf", "A leaf makes sugar.", true)]
    [InlineData("type: contains\nvalue: Leaf", "A leaf makes sugar.", false)]
    [InlineData("type: contains\nvalue: Leaf\nignore_case: true", "A leaf makes sugar.", true)]
    [InlineData("type: contains\nvalue: [leaf, root]", "A leaf makes sugar.", false)]
    [InlineData("type: contains\nvalue: [leaf, root]\nany: true", "A leaf makes sugar.", true)]
    [InlineData("type: contains\nvalue: leaf", "", false)]
    public void Texts_stand_in_an_answer(string yaml, string answer, bool passed) => Assert.Equal(passed, Grading.Of(yaml, answer).Passed);

    [Fact]
    public void Half_of_what_is_asked_for_is_half_a_score() => Assert.Equal(0.5, Grading.Of("type: contains\nvalue: [leaf, root]", "A leaf.").Score);

    [Fact]
    public void What_is_missing_is_said() => Assert.Equal("Missing: root.", Grading.Of("type: contains\nvalue: [leaf, root]", "A leaf.").Reason);

    [Theory]
    [InlineData("type: contains", "suite.yaml:1:1: contains needs a value")]
    [InlineData("type: contains\nvalue: a\nanny: true", "suite.yaml:3:1: A grader has no key anny. Did you mean any?")]
    [InlineData("type: contans\nvalue: a", "suite.yaml:1:7: There is no grader contans. Did you mean contains?")]
    [InlineData("type: contains\nvalue: &x a", "suite.yaml:2:8: Anchors and aliases")]
    public void A_fault_is_told_with_its_place(string yaml, string said) => Assert.StartsWith(said, Grading.ErrorOf(yaml), StringComparison.Ordinal);
}
