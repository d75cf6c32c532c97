using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders;

/// <summary>A text that an answer is held against: it stands in the suite, or among the inputs of the case.</summary>
internal sealed class Reference(string? text, string? input)
{
    /// <summary>How suites name it.</summary>
    public static IReadOnlyList<GraderKey> Keys { get; } =
    [new("value", "The text to hold the answer against."), new("input", "Instead of value: the name of the case's input that holds the text.")];

    /// <summary>Reads one of two keys; neither or both is an error.</summary>
    public static Reference Read(SuiteFields fields, string value = "value", string input = "input")
    {
        var read = new Reference(fields.Text(value), fields.Text(input));
        if (fields.Has(value) == fields.Has(input))
        {
            fields.Refuse(value, $"Give {value}, a text, or {input}, the name of an input of the case: one of the two.");
        }

        return read;
    }

    /// <summary>The text for a case; null where its input is not there.</summary>
    public string? In(Answer answer) => input is null ? text : answer.Case.Inputs.GetValueOrDefault(input);

    /// <summary>What to say where it is not there.</summary>
    public Grade Missing() => Grade.Unscored($"The case has no input {Piece.Of(input ?? "")}.");
}
