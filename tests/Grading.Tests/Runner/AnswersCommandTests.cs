using Homeroom.Evals.Grading;

namespace Homeroom.Grading.Tests.Runner;

public sealed class AnswersCommandTests
{
    [Fact]
    public void Each_answer_is_held_against_its_key_in_order()
    {
        var ran = Ran.With(
            AnswersCommand.Create(),
            """{"id":"a","student":"2(x+1)","teacher":"2x+2"}""",
            """{"id":2,"student":"3.15","teacher":"pi","test":"NumSigFigs","options":3}""",
            """{"id":"c","student":"((","teacher":"1","test":"AlgEquiv"}""",
            """{"id":"d","student":"1","teacher":"1","test":"Guess"}""",
            """{"id":"e","student":"0.010","teacher":null,"test":"SigFigsStrict","options":"2"}"""
        );
        Assert.Equal(0, ran.Code);
        Assert.Equal(["a equivalent", "2 different", "c ask", "d ask", "e equivalent"], ran.Lines.Select(l => $"{l["id"]} {l["answer"]}"));
        Assert.All(ran.Lines, l => Assert.NotEmpty(l["why"]!.GetValue<string>()));
        Assert.Equal("5 answers answered, 0 lines not read.", ran.Complained);
    }

    [Fact]
    public void A_line_without_an_answer_is_told_and_the_help_names_the_tests()
    {
        var ran = Ran.With(AnswersCommand.Create(), """{"id":"a","teacher":"1"}""");
        Assert.Equal(1, ran.Code);
        Assert.Contains("line 1: It has no student. Write {", ran.Complained, StringComparison.Ordinal);
        Assert.Contains("SysEquiv", AnswersCommand.Create().Description, StringComparison.Ordinal);
    }
}
