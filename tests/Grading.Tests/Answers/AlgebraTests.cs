using Homeroom.Assistant.Grading.Answers;

namespace Homeroom.Grading.Tests.Answers;

public sealed class AlgebraTests
{
    [Theory]
    [InlineData("2x+4", "2(x+2)")]
    [InlineData("(x+1)(x-1)", "x^2-1")]
    [InlineData("x²−1", "(x-1)*(x+1)")]
    [InlineData("3x·2y", "6*x*y")]
    [InlineData("xy+yx", "2*x*y")]
    [InlineData("x(x+3)", "x^2+3x")]
    [InlineData("(2x^3)/(x)", "2x^2")]
    [InlineData("1/3+1/6", "0.5")]
    [InlineData("0.75", "3/4")]
    [InlineData("75%", "3/4")]
    [InlineData("½", "0.5")]
    [InlineData("2.5e3", "2500")]
    [InlineData("√50", "5*sqrt(2)")]
    [InlineData("8^(2/3)", "4")]
    [InlineData("sqrt(7+4*sqrt(3))", "2+sqrt(3)")]
    [InlineData("sin^2 x + cos^2 x", "1")]
    [InlineData("sin 2x", "2*sin(x)*cos(x)")]
    [InlineData("tan(x)*cos(x)", "sin(x)")]
    [InlineData("ln(a)+ln(b)", "ln(a*b)")]
    [InlineData("2ln(x)", "ln(x^2)")]
    [InlineData("e^(2x)", "exp(x)^2")]
    [InlineData("lg(1000)", "3")]
    [InlineData("|x-2|", "abs(2-x)")]
    [InlineData("(x+2)^300*(x+2)", "(x+2)^301")]
    [InlineData("5!", "120")]
    [InlineData("(n+2)!/(n+1)!", "n+2")]
    [InlineData("sum(k,k,1,10)", "55")]
    [InlineData("diff(x^4,x)", "4x^3")]
    [InlineData("sqrt(x^2)", "abs(x)")]
    [InlineData("f(x+1)+f(x+1)", "2*f(x+1)")]
    [InlineData("sin(90°)", "1")]
    public void Equal_for_all_values_is_equivalent(string student, string teacher) => Is(AnswerStanding.Equivalent, student, teacher);

    [Theory]
    [InlineData("2x+2", "2(x+2)")]
    [InlineData("(x+1)^2", "x^2+1")]
    [InlineData("0.33", "1/3")]
    [InlineData("0.3333333333333333", "1/3")]
    [InlineData("sqrt(x^2)", "x")]
    [InlineData("sqrt(a+b)", "sqrt(a)+sqrt(b)")]
    [InlineData("sin(2x)", "2*sin(x)")]
    [InlineData("X+1", "x+1")]
    [InlineData("3.14", "pi")]
    [InlineData("f(x)", "f(x+1)")]
    [InlineData("(x+2)^300", "(x+2)^301")]
    [InlineData("5", "x=5")]
    [InlineData("{5}", "5")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[1,2]", "[1,2,3]")]
    [InlineData("{1,2}", "{1,3}")]
    [InlineData("matrix([1,2],[3,4])", "matrix([1,2],[3,5])")]
    public void Other_values_are_different(string student, string teacher) => Is(AnswerStanding.Different, student, teacher);

    [Theory]
    [InlineData("y=2x+1", "2x-y+1=0")]
    [InlineData("3=x", "x=3")]
    [InlineData("x=2 or x=-2", "x^2=4")]
    [InlineData("x=±2", "x=2 or x=-2")]
    [InlineData("|x|=3", "x=3 or x=-3")]
    [InlineData("1<x", "x>1")]
    [InlineData("2x>=6", "x>=3")]
    [InlineData("-2x>6", "x<-3")]
    [InlineData("1<x<5", "x>1 and x<5")]
    [InlineData("x^2<9", "-3<x and x<3")]
    [InlineData("|x-1|<=2", "x>=-1 and x<=3")]
    [InlineData("(x-1)/(x+2)>0", "x<-2 or x>1")]
    [InlineData("x≠2", "x<2 or x>2")]
    [InlineData("x>sqrt(2)", "x>2^(1/2)")]
    [InlineData("[1,3)", "co(1,3)")]
    [InlineData("(1,3]", "oc(1,3)")]
    [InlineData("(-inf,2) ∪ (2,inf)", "oo(-inf,2) ∪ oo(2,inf)")]
    [InlineData("{2/4, 1/3}", "{1/3, 1/2}")]
    [InlineData("not (A and B)", "not A or not B")]
    [InlineData("f(t):=t^2", "f(x):=x^2")]
    [InlineData("0=1", "none")]
    public void Statements_that_hold_for_the_same_values_are_equivalent(string student, string teacher) =>
        Is(AnswerStanding.Equivalent, student, teacher);

    [Theory]
    [InlineData("x>1", "x>=1")]
    [InlineData("x<1", "x>1")]
    [InlineData("-2x>6", "x>-3")]
    [InlineData("x=2", "x^2=4")]
    [InlineData("x^2<9", "x<3")]
    [InlineData("y=2x+1", "y=2x-1")]
    [InlineData("[1,3)", "oc(1,3)")]
    [InlineData("A and B", "A or B")]
    [InlineData("x+y>1", "x-y>1")]
    public void Statements_that_hold_for_other_values_are_different(string student, string teacher) => Is(AnswerStanding.Different, student, teacher);

    [Theory]
    [InlineData("1,5")]
    [InlineData("1 1/2")]
    [InlineData("two")]
    [InlineData("")]
    [InlineData("(x+1")]
    [InlineData("1/0")]
    [InlineData("x+")]
    [InlineData("solve(x)")]
    [InlineData("∫x dx")]
    [InlineData("and()<1<2")]
    [InlineData("pm(1)")]
    [InlineData("abs()")]
    [InlineData("9^9^9^9")]
    [InlineData("1/2x")]
    public void What_cannot_be_read_for_certain_is_asked(string student)
    {
        var verdict = AnswerKey.Check(student, "x/2");
        Assert.NotEqual(AnswerStanding.Equivalent, verdict.Answer);
        Assert.Equal(student == "two" ? AnswerStanding.Different : AnswerStanding.Ask, verdict.Answer);
    }

    [Fact]
    public void A_rule_that_holds_for_positive_values_alone_is_asked_unless_the_key_says_they_are()
    {
        Is(AnswerStanding.Ask, "(a^b)^c", "a^(b*c)");
        Is(AnswerStanding.Equivalent, "(a^b)^c", "(assume(a>0),a^(b*c))");
    }

    private static void Is(AnswerStanding standing, string student, string teacher)
    {
        var verdict = AnswerKey.Check(student, teacher);
        Assert.True(standing == verdict.Answer, $"{student} against {teacher}: {verdict.Answer}. {verdict.Why}");
    }
}
