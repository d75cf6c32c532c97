using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Grading.Answers;

namespace Homeroom.Grading.Tests.Answers;

public sealed class AnswerProperties
{
    private static readonly Gen<string> Pieces = Gen.Elements(
        "x y 2 10 99999999999 1e99 1e9999 .5 3. ( ) [ ] { } , + - * / ^ ^^ ! = < >= # #pm# := : | ' \" % and or not sin sqrt( abs( e i pi inf diff( sum( binomial( matrix( f( m kg noundiff( root( subst( displaydp( ∪ ² √ ½ ° é 😀 \u0000".Split(
            ' '
        )
    );

    private static readonly Gen<string> Expressions = Gen.Sized(size => Tree(Math.Min(size, 12)));

    [Fact]
    public void Nothing_that_is_typed_breaks_a_test_or_holds_it_up() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_500),
            Prop.ForAll(
                Pieces.ListOf().Select(string.Concat).ToArbitrary(),
                Pieces.ListOf().Select(string.Concat).ToArbitrary(),
                Gen.Elements(AnswerKey.Tests.ToArray()).ToArbitrary(),
                (student, teacher, test) =>
                {
                    var watch = Stopwatch.StartNew();
                    var verdict = AnswerKey.Check(student, teacher, test, "x");
                    return verdict.Why.Length > 0 && watch.Elapsed < TimeSpan.FromSeconds(5);
                }
            )
        );

    [Fact]
    public void An_expression_is_never_different_from_itself_however_it_is_written() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400),
            Prop.ForAll(
                Expressions.ToArbitrary(),
                e =>
                    AnswerKey.Check(e, $"0+({e})*1").Answer != AnswerStanding.Different
                    && AnswerKey.Check($"-(-({e}))", e).Answer != AnswerStanding.Different
            )
        );

    [Fact]
    public void An_expression_and_one_more_are_never_equivalent() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400),
            Prop.ForAll(Expressions.ToArbitrary(), e => AnswerKey.Check($"({e})+1", e).Answer != AnswerStanding.Equivalent)
        );

    [Fact]
    public void The_verdict_is_the_same_from_both_sides() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(Expressions.ToArbitrary(), Expressions.ToArbitrary(), (a, b) => AnswerKey.Check(a, b).Answer == AnswerKey.Check(b, a).Answer)
        );

    [Theory]
    [InlineData("9^9^9^9^9", "1")]
    [InlineData("(x+1)^(9^9^9)", "x")]
    [InlineData("(x+y+z+1)^9999999", "(x+y+z)^9999999")]
    [InlineData("x!!!!!!!!", "x!")]
    [InlineData("1e99999999", "1")]
    [InlineData("sum(sum(sum(sum(i*j*k*l,i,1,200),j,1,200),k,1,200),l,1,200)", "1")]
    [InlineData("diff(diff(diff((x^x)^(x^x),x,9),x,9),x,9)", "1")]
    [InlineData("1000!*1000!", "1")]
    [InlineData("2^19999*3^19999", "2^19999")]
    public void Towers_and_floods_are_answered_in_time(string student, string teacher)
    {
        var watch = Stopwatch.StartNew();
        Assert.NotEqual(AnswerStanding.Equivalent, AnswerKey.Check(student, teacher).Answer);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Long_and_deep_answers_are_answered_in_time()
    {
        string[] floods =
        [
            new('(', 5_000),
            string.Concat(Enumerable.Repeat("sin(", 900)),
            string.Concat(Enumerable.Repeat("-", 3_000)) + "1",
            string.Join('+', Enumerable.Range(1, 3_000)),
            "{" + string.Join(',', Enumerable.Range(1, 700).Select(n => $"sin({n})")) + "}",
            "[" + string.Join(',', Enumerable.Range(1, 200).Select(n => $"x{n}=y{n}^2")) + "]",
            string.Join(" or ", Enumerable.Range(1, 200).Select(n => $"x>{n}")),
        ];
        var watch = Stopwatch.StartNew();
        Assert.All(floods, f => Assert.All(AnswerKey.Tests, t => Assert.NotEmpty(AnswerKey.Check(f, f, t, "x").Why)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"It took {watch.Elapsed}.");
    }

    private static Gen<string> Tree(int size) =>
        size <= 1
            ? Gen.Elements("x", "y", "2", "3", "7", "1.5", "pi")
            : Gen.OneOf(
                from a in Tree(size / 2)
                from b in Tree(size / 2)
                from sign in Gen.Elements("+", "-", "*", "/")
                select $"({a}){sign}({b})",
                from a in Tree(size - 2)
                from name in Gen.Elements("sin", "cos", "exp", "sqrt", "abs", "ln")
                select $"{name}({a})",
                from a in Tree(size - 2)
                from n in Gen.Choose(2, 4)
                select $"({a})^{n}"
            );
}
