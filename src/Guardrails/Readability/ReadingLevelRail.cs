namespace Homeroom.Guardrails.Readability;

/// <summary>
/// Notes a text for students that reads well above their grades. Grade level after Kincaid, Fishburne, Rogers and Chissom (1975):
/// 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
/// </summary>
public sealed class ReadingLevelRail : IRail
{
    private const int FewestWords = 60;

    private const double Allowance = 3;

    /// <inheritdoc/>
    public string Id => "reading-level";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(RailInput input)
    {
        if (!input.Direction.IsForReading() || TopGrade(input.Band) is not { } top)
        {
            yield break;
        }

        foreach (var text in input.Texts)
        {
            var prose =
                !Prose.MayHoldMoreThan(FewestWords, text.Text)
                || Places.Has(text.Place, "notes", "differentiation", "response", "feedback", "reveals")
                    ? default
                    : Prose.Of(text.Text);
            if (prose.Words > FewestWords && prose.Grade > top + Allowance)
            {
                var grade = (int)Math.Floor(prose.Grade);
                var message =
                    $"This reads at about grades {grade} to {grade + 1}. The class is {input.Band}. Shorter sentences and plainer words help.";
                yield return new Finding(Id, "hard", text.Place, 0, 0, Verdict.Note, message);
            }
        }
    }

    private static int? TopGrade(string band) =>
        band switch
        {
            "K-2" => 2,
            "3-5" => 5,
            "6-8" => 8,
            "9-12" => 12,
            _ => null,
        };
}
