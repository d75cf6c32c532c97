using Homeroom.Assistant.Grading.Answers.Syntax;

namespace Homeroom.Assistant.Grading.Answers.Relations;

/// <summary>What sort of thing an answer is.</summary>
internal enum Shape
{
    Value,
    Statement,
    List,
    Set,
    Tuple,
    Matrix,
    Interval,
    Function,
    Text,
}

/// <summary>Tells what sort of thing an answer is, and says it in words.</summary>
internal static class Shapes
{
    public static Shape Of(Expression e) =>
        e switch
        {
            Quoted => Shape.Text,
            Symbol { Name: "true" or "false" or "all" or "none" } => Shape.Statement,
            Call { Head: "=" or "<" or ">" or "<=" or ">=" or "#" or "and" or "or" or "not" or "xor" or "xnor" or "implies" } => Shape.Statement,
            Call { Head: "[" } => Shape.List,
            Call { Head: "{" } => Shape.Set,
            Call { Head: "tuple" } => Shape.Tuple,
            Call { Head: "matrix" } => Shape.Matrix,
            Call { Head: "cc" or "co" or "oc" or "oo" or "%union" or "%intersection" or "stack_single_variable_solver" } => Shape.Interval,
            Call { Head: ":=" } => Shape.Function,
            _ => Shape.Value,
        };

    public static string Word(Shape shape) =>
        shape switch
        {
            Shape.Value => "an expression",
            Shape.Statement => "an equation or another statement",
            Shape.List => "a list",
            Shape.Set => "a set",
            Shape.Tuple => "a tuple",
            Shape.Matrix => "a matrix",
            Shape.Interval => "an interval",
            Shape.Function => "a function",
            _ => "words",
        };
}
