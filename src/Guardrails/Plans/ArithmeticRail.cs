namespace Homeroom.Guardrails.Plans;

/// <summary>
/// Checks simple equalities such as "12 × 7 = 84" with exact fractions. It speaks only where it has read the whole equality; unknowns,
/// units in between, remainders, roundings, chains, questions and quoted mistakes are left alone.
/// </summary>
public sealed class ArithmeticRail : IRail
{
    private static readonly string[] MeantToBeWrong = ["belief", "misconception", "misconceptions", "distractors", "options", "choices"];

    private static readonly string[] Exercises = ["question", "task"];

    /// <inheritdoc/>
    public string Id => "arithmetic";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input) =>
        !input.Direction.IsForReading()
            ? []
            : input
                .Texts.Where(t => t.Text.Contains('=') && !Places.Has(t.Place, MeantToBeWrong))
                .SelectMany(t => Equality.WrongIn(t.Text, Places.Has(t.Place, Exercises)).Select(e => Judge(t, e)))
                .OfType<Finding>();

    private Finding? Judge(RailText text, Equality equality) =>
        equality.RightValue() is not { } right
            ? null
            : new Finding(
                Id,
                "arithmetic",
                text.Place,
                equality.RightStart,
                equality.Right.Length,
                Verdict.Hold,
                $"{equality.Left} is {right}, not {equality.Right}.",
                right
            );
}
