namespace Homeroom.Assistant.Evaluation.Graders.Texts;

/// <summary>Asks whether something is there.</summary>
internal static class NotEmpty
{
    public static GraderKind Kind { get; } =
        new(
            "not-empty",
            "The answer holds at least one letter or digit.",
            fields =>
                Judge.OfText(
                    fields,
                    text => Grade.Of(text.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit), "No letter and no digit is there.")
                )
        )
        {
            Family = "texts",
            Keys = [Scope.Key],
            Example = "type: not-empty\npath: $.homework.task",
        };
}
