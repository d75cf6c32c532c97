using System.Collections.Frozen;

namespace Homeroom.Assistant.Grading.Answers.Syntax;

/// <summary>Names that mean something by themselves.</summary>
internal static class Names
{
    /// <summary>Functions of one number.</summary>
    public static readonly FrozenSet<string> Functions = FrozenSet.ToFrozenSet(
        [
            .. "sqrt cbrt abs exp ln log lg log10 log2 sin cos tan sec csc cot asin acos atan asec acsc acot arcsin arccos arctan".Split(' '),
            .. "sinh cosh tanh sech csch coth asinh acosh atanh asech acsch acoth sign signum floor ceiling factorial gamma".Split(' '),
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> Constants = FrozenSet.ToFrozenSet(
        ["pi", "%pi", "e", "%e", "i", "%i", "true", "false", "all", "none"],
        StringComparer.Ordinal
    );

    private static readonly FrozenDictionary<string, string> Spellings = new Dictionary<string, string>
    {
        ["π"] = "pi",
        ["%pi"] = "pi",
        ["%e"] = "e",
        ["%i"] = "i",
        ["∞"] = "inf",
        ["infinity"] = "inf",
        ["root"] = "root",
        ["arcsin"] = "asin",
        ["arccos"] = "acos",
        ["arctan"] = "atan",
        ["log10"] = "lg",
        ["log_10"] = "lg",
        ["signum"] = "sign",
        ["union"] = "%union",
        ["intersection"] = "%intersection",
        ["integrate"] = "int",
        ["nounint"] = "int",
        ["nounand"] = "and",
        ["nounor"] = "or",
        ["nounnot"] = "not",
        ["True"] = "true",
        ["False"] = "false",
        ["conjugate"] = "conjugate",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The one name of what has several.</summary>
    public static string One(string name) => Spellings.GetValueOrDefault(name, name);

    /// <summary>Whether the name is no variable.</summary>
    public static bool IsConstant(string name) => Constants.Contains(name);
}
