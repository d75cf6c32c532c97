using System.Collections.Frozen;
using Homeroom.Assistant.Grading.Answers.Calculus;
using Homeroom.Assistant.Grading.Answers.Forms;
using Homeroom.Assistant.Grading.Answers.Measures;
using Homeroom.Assistant.Grading.Answers.Relations;
using Homeroom.Assistant.Grading.Answers.Syntax;
using Homeroom.Assistant.Grading.Answers.Systems;

namespace Homeroom.Assistant.Grading.Answers.Checks;

/// <summary>The tests by name.</summary>
internal static class AnswerTests
{
    private static readonly FrozenDictionary<string, Func<Asked, AnswerVerdict>> All = new Dictionary<string, Func<Asked, AnswerVerdict>>
    {
        ["AlgEquiv"] = Same,
        ["AlgEquivNouns"] = Same,
        ["EqualComAss"] = Arranged,
        ["EqualComAssRules"] = RewriteRules.Compare,
        ["CasEqual"] = Written,
        ["SameType"] = Alike,
        ["SubstEquiv"] = Substitutions.Of,
        ["Sets"] = Sets,
        ["SysEquiv"] = a => EquationSystem.Compare(a.Student, a.Teacher),
        ["Equiv"] = a => Lines.Of(a, startsAsKey: false),
        ["EquivFirst"] = a => Lines.Of(a, startsAsKey: true),
        ["PropLogic"] = a => new Statements(a.Equality).Of(a.Student, a.Teacher),
        ["FacForm"] = Factored,
        ["Expanded"] = a => Shapes.Of(a.Student) == Shape.Value ? FormTests.Expanded(a.Student) : AnswerVerdict.Other("It is no expression."),
        ["LowestTerms"] = a => FormTests.LowestTerms(a.WrittenStudent),
        ["SingleFrac"] = a => Both(a, FormTests.SingleFraction(a.Student)),
        ["PartFrac"] = a => Both(a, () => PartialFractions.Of(a.Student, a.VariableName)),
        ["CompletedSquare"] = Square,
        ["CompSquare"] = Square,
        ["Diff"] = a => Value(a) ?? new IntegralTests(a.Equality).Derived(a.Student, a.Teacher, a.VariableName),
        ["Antidiff"] = a => Value(a) ?? Alone(a) ?? new IntegralTests(a.Equality).Antiderivative(a.Student, a.Teacher, a.VariableName),
        ["Int"] = Integral,
        ["AddConst"] = AddsConstant,
        ["NumSigFigs"] = SignificantFigures,
        ["SigFigsStrict"] = a => FigureTests.Strictly(WrittenNumber.Of(a.WrittenStudent), FigureOptions.Whole(a.Options)),
        ["NumDecPlaces"] = a => FigureTests.Places(WrittenNumber.Of(a.WrittenStudent), Magnitude.Of(a.Teacher), FigureOptions.Whole(a.Options)),
        ["NumDecPlacesWrong"] = a =>
            FigureTests.Digits(WrittenNumber.Of(a.WrittenStudent), WrittenNumber.Of(a.WrittenTeacher), FigureOptions.Whole(a.Options)),
        ["NumAbsolute"] = a => Tolerance.Read(a.Options, isShare: false).Of(a.Student, a.Teacher),
        ["NumRelative"] = a => Tolerance.Read(a.Options, isShare: true).Of(a.Student, a.Teacher),
        ["GT"] = a => Order(a, orEqual: false),
        ["GTE"] = a => Order(a, orEqual: true),
        ["Units"] = a => ByFigures(a, isStrict: false),
        ["UnitsStrict"] = a => ByFigures(a, isStrict: true),
        ["UnitsAbsolute"] = a => Within(a, isStrict: false, isShare: false),
        ["UnitsStrictAbsolute"] = a => Within(a, isStrict: true, isShare: false),
        ["UnitsRelative"] = a => Within(a, isStrict: false, isShare: true),
        ["UnitsStrictRelative"] = a => Within(a, isStrict: true, isShare: true),
        ["String"] = a => Words(a, text => text),
        ["StringSloppy"] = a => Words(a, text => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant()),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> Names { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    public static Func<Asked, AnswerVerdict>? Find(string test) =>
        All.GetValueOrDefault(test) ?? (test.StartsWith("AT", StringComparison.Ordinal) ? All.GetValueOrDefault(test[2..]) : null);

    private static AnswerVerdict Same(Asked a) => a.Comparison.Of(a.Student, a.Teacher);

    private static AnswerVerdict Arranged(Asked a) =>
        AsWritten(a, Arrangement.Of(a.Student) == Arrangement.Of(a.Teacher), "It is written as the key is, order and brackets aside.");

    // What a command would make of it is not known here, but for its value.
    private static AnswerVerdict AsWritten(Asked a, bool isSame, string why)
    {
        if (Commands.Rewrites(a.WrittenStudent) || Commands.Rewrites(a.WrittenTeacher))
        {
            return Same(a) is { Answer: AnswerStanding.Different } other
                ? other
                : AnswerVerdict.Ask("A command in it would change how it is written.");
        }

        return AnswerVerdict.Of(isSame, why, "It is not written as the key is.");
    }

    private static AnswerVerdict? Alone(Asked a) =>
        a.Options is Call { Head: "[" } ? AnswerVerdict.Ask("The option must be the variable alone.") : null;

    private static AnswerVerdict Written(Asked a) => AsWritten(a, a.Student.Key == a.Teacher.Key, "It is written as the key is.");

    private static AnswerVerdict Alike(Asked a) =>
        AnswerVerdict.Of(AreAlike(a.Student, a.Teacher), "It is the same sort of thing as the key.", "It is another sort of thing than the key.");

    private static bool AreAlike(Expression a, Expression b)
    {
        var shape = Shapes.Of(a);
        return shape == Shapes.Of(b)
            && (a.Is("=") == b.Is("=") || shape != Shape.Statement)
            && (
                shape is not (Shape.List or Shape.Set or Shape.Matrix or Shape.Tuple)
                || (a.Parts.Count == b.Parts.Count && a.Parts.Zip(b.Parts).All(p => AreAlike(p.First, p.Second)))
            );
    }

    private static AnswerVerdict Sets(Asked a) =>
        a.Student.Is("{") && a.Teacher.Is("{") ? a.Comparison.Sets(a.Student, a.Teacher) : AnswerVerdict.Other("One of the two is no set.");

    // The form counts where the value is right.
    private static AnswerVerdict Both(Asked a, AnswerVerdict form) => Both(a, () => form);

    private static AnswerVerdict Both(Asked a, Func<AnswerVerdict> form)
    {
        var value = Same(a);
        return value.Answer == AnswerStanding.Different ? value
            : form() is var f && f.Answer == AnswerStanding.Equivalent ? value with { Why = value.Answer == AnswerStanding.Ask ? value.Why : f.Why }
            : f;
    }

    private static AnswerVerdict Factored(Asked a)
    {
        if (Shapes.Of(a.Student) != Shape.Value)
        {
            return AnswerVerdict.Other("It is no expression.");
        }

        var form = Terms.Named(a.Student, a.Variable).Of;
        return Both(a, () => FormTests.Factored(form));
    }

    private static AnswerVerdict Square(Asked a)
    {
        if (Shapes.Of(a.Student) != Shape.Value)
        {
            return AnswerVerdict.Other("It is no expression.");
        }

        var (mine, variable) = Terms.Named(a.Student, a.Variable);
        return Both(a, () => FormTests.CompletedSquare(mine, variable));
    }

    private static AnswerVerdict? Value(Asked a) => Shapes.Of(a.Student) == Shape.Value ? null : AnswerVerdict.Other("It is no expression.");

    private static AnswerVerdict Integral(Asked a) =>
        Value(a)
        ?? new IntegralTests(a.Equality).Integral(
            a.Student,
            a.Teacher,
            a.VariableName,
            needsConstant: !a.Flags.Contains("NOCONST") && !a.Flags.Contains("FORMAL"),
            isFormal: a.Flags.Contains("FORMAL")
        );

    private static AnswerVerdict AddsConstant(Asked a)
    {
        var known = a.Given.OfType<Symbol>().Select(s => s.Name).Where(n => n != "NONSTRICT").ToList();
        return known.Count == 0 || a.Given.Any(g => g is not Symbol)
            ? AnswerVerdict.Ask("The options must name the variables.")
            : new IntegralTests(a.Equality).AddsConstant(a.Student, known, isStrict: !a.Flags.Contains("NONSTRICT"));
    }

    private static AnswerVerdict SignificantFigures(Asked a) =>
        FigureTests.Significant(
            WrittenNumber.Of(a.WrittenStudent),
            Magnitude.Of(a.Student),
            a.HasKey ? Magnitude.Of(a.Teacher) : null,
            FigureOptions.Read(a.Options)
        );

    private static AnswerVerdict Order(Asked a, bool orEqual) =>
        Magnitude.Of(a.Student) is { } mine && Magnitude.Of(a.Teacher) is { } key
            ? AnswerVerdict.Of(mine > key || (orEqual && mine == key), "It is large enough.", "It is not large enough.")
            : AnswerVerdict.Other("One of the two is no number.");

    private static AnswerVerdict ByFigures(Asked a, bool isStrict) =>
        new UnitTests(isStrict).ByFigures(a.WrittenStudent, a.WrittenTeacher, FigureOptions.Read(a.Options));

    private static AnswerVerdict Within(Asked a, bool isStrict, bool isShare) =>
        new UnitTests(isStrict).Within(a.WrittenStudent, a.WrittenTeacher, Tolerance.Read(a.Options, isShare));

    private static AnswerVerdict Words(Asked a, Func<string, string> even) =>
        AnswerVerdict.Of(even(Bare(a.StudentText)) == even(Bare(a.TeacherText)), "The words are the same.", "The words differ.");

    private static string Bare(string text) => text.Trim() is var t && t.Length > 1 && t[0] == '"' && t[^1] == '"' ? t[1..^1] : t;
}
