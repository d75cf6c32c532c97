using Homeroom.Assistant.Grading.Answers;

namespace Homeroom.Grading.Tests.Answers;

public sealed class FormTests
{
    [Theory]
    [InlineData("EqualComAss", "2*x+1", "1+x*2", "")]
    [InlineData("EqualComAss", "(a+b)+c", "c+(b+a)", "")]
    [InlineData("FacForm", "(x-3)(x+5)", "x^2+2x-15", "x")]
    [InlineData("FacForm", "2(x^2+1)", "2x^2+2", "x")]
    [InlineData("FacForm", "(x^4+x+1)", "x^4+x+1", "x")]
    [InlineData("FacForm", "a*(x+y)*(x-y)", "a*x^2-a*y^2", "x")]
    [InlineData("Expanded", "x^2+5*x+6", "0", "")]
    [InlineData("LowestTerms", "3/5*x", "0", "")]
    [InlineData("SingleFrac", "(x+2)/(x+1)", "1+1/(x+1)", "")]
    [InlineData("CompletedSquare", "2*(x+3)^2-7", "2*x^2+12*x+11", "x")]
    [InlineData("PartFrac", "1/(x-1)+2/(x+4)", "(3*x+2)/((x-1)*(x+4))", "x")]
    [InlineData("Sets", "{3,1,1}", "{1,3}", "")]
    [InlineData("SysEquiv", "[x+y=5,x-y=1]", "[x=3,y=2]", "")]
    [InlineData("SysEquiv", "[x^2+y^2=25,y=x+1]", "[y=x+1,x^2+x=12]", "")]
    [InlineData("Diff", "6*x", "6*x", "x")]
    [InlineData("Int", "x^2+c", "x^2", "x")]
    [InlineData("Antidiff", "x^2+7", "x^2", "x")]
    [InlineData("AddConst", "x^2+k", "x^2", "x")]
    [InlineData("SubstEquiv", "a^2+b", "u^2+v", "")]
    [InlineData("SameType", "x=1", "y=2", "")]
    [InlineData("Equiv", "[x^2=9,x=3 or x=-3]", "[x^2=9,x=3 or x=-3]", "")]
    [InlineData("PropLogic", "not A or B", "A implies B", "")]
    [InlineData("String", "\"Paris\"", "Paris", "")]
    [InlineData("GT", "3", "2.5", "")]
    [InlineData("ATAlgEquiv", "x+x", "2x", "")]
    public void An_answer_in_the_form_that_is_asked_for_is_equivalent(string test, string student, string teacher, string options) =>
        Is(AnswerStanding.Equivalent, test, student, teacher, options);

    [Theory]
    [InlineData("EqualComAss", "x+x", "2*x", "")]
    [InlineData("EqualComAss", "1/2", "2/4", "")]
    [InlineData("FacForm", "(2x+4)(x-1)", "2x^2+2x-4", "x")]
    [InlineData("FacForm", "x^2+2x-15", "x^2+2x-15", "x")]
    [InlineData("FacForm", "x^4+4", "x^4+4", "x")]
    [InlineData("FacForm", "a*x+a*y", "a*(x+y)", "x")]
    [InlineData("FacForm", "(x-3)(x+4)", "x^2+2x-15", "x")]
    [InlineData("Expanded", "x*(x+5)+6", "0", "")]
    [InlineData("Expanded", "(x+1)^2", "0", "")]
    [InlineData("LowestTerms", "6/10*x", "0", "")]
    [InlineData("LowestTerms", "1/sqrt(2)", "0", "")]
    [InlineData("SingleFrac", "1+1/(x+1)", "1+1/(x+1)", "")]
    [InlineData("CompletedSquare", "2*x^2+12*x+11", "2*x^2+12*x+11", "x")]
    [InlineData("PartFrac", "(3*x+2)/((x-1)*(x+4))", "(3*x+2)/((x-1)*(x+4))", "x")]
    [InlineData("SysEquiv", "[x+y=5]", "[x=3,y=2]", "")]
    [InlineData("SysEquiv", "[x^2=1]", "[x=1]", "")]
    [InlineData("Int", "x^2", "x^2", "x")]
    [InlineData("Int", "ln(x)+c", "ln(abs(x))+c", "x")]
    [InlineData("Antidiff", "x^3", "x^2", "x")]
    [InlineData("Diff", "x^3/3", "x^2", "x")]
    [InlineData("AddConst", "x^2", "x^2", "x")]
    [InlineData("SubstEquiv", "a^2+b", "u^2+v^2", "")]
    [InlineData("SameType", "x=1", "x>1", "")]
    [InlineData("Equiv", "[x^2=9,x=3]", "[x^2=9,x=3 or x=-3]", "")]
    [InlineData("GT", "2", "2", "")]
    public void An_answer_in_another_form_is_different(string test, string student, string teacher, string options) =>
        Is(AnswerStanding.Different, test, student, teacher, options);

    [Theory]
    [InlineData("NumSigFigs", "1", "3", "pi")]
    [InlineData("NumSigFigs", "1", "3", "")]
    [InlineData("NumDecPlaces", "0.1", "0.1", "x")]
    [InlineData("NumAbsolute", "1", "1", "x")]
    [InlineData("FacForm", "a*b", "a*b", "")]
    [InlineData("Units", "3 m", "3", "1")]
    [InlineData("Antidiff", "x", "x", "[x,NOCONST]")]
    [InlineData("EqualComAss", "expand((x+1)^2)", "x^2+2*x+1", "")]
    public void Options_or_keys_that_say_nothing_certain_are_asked(string test, string student, string teacher, string options) =>
        Is(AnswerStanding.Ask, test, student, teacher, options);

    [Fact]
    public void A_test_that_there_is_not_is_refused_with_those_that_there_are()
    {
        Assert.False(AnswerKey.Knows("Guess"));
        var refused = Assert.Throws<ArgumentException>(() => AnswerKey.Check("1", "1", "Guess"));
        Assert.Contains("There is no test “Guess”. There are AddConst, AlgEquiv", refused.Message, StringComparison.Ordinal);
    }

    private static void Is(AnswerStanding standing, string test, string student, string teacher, string options)
    {
        var verdict = AnswerKey.Check(student, teacher, test, options);
        Assert.True(standing == verdict.Answer, $"{test} {student} against {teacher}: {verdict.Answer}. {verdict.Why}");
    }
}
