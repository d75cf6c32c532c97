using System.Text.RegularExpressions;
using Homeroom.Assistant.Evaluation.Suites;

namespace Homeroom.Assistant.Evaluation.Graders.Teaching;

/// <summary>Asks that a text speaks to the student and not about the student.</summary>
internal static partial class SecondPerson
{
    public static GraderKind Kind { get; } =
        new("second-person", "The answer says you or your and speaks of no student, he or she outside of quotation marks. English.", Read)
        {
            Family = "teaching",
            Keys = [new("pronouns", "true: he, she, his and her are allowed, as in feedback on a story."), Scope.Key],
            Example = "type: second-person\npath: $.feedback",
        };

    /// <summary>The words that speak about the student instead of to the student; null where none do.</summary>
    internal static string? SpeaksAbout(string text) => Student().Match(Quoted().Replace(text, " ")) is { Success: true } found ? found.Value : null;

    private static IGrader Read(SuiteFields fields)
    {
        var pronouns = fields.Flag("pronouns");
        return Judge.OfProse(
            fields,
            text =>
            {
                var own = Quoted().Replace(text, " ");
                var about =
                    Student().Match(own) is { Success: true } student ? student
                    : pronouns ? Match.Empty
                    : Pronoun().Match(own);
                return about.Success
                    ? Grade.Fail($"“{Piece.Of(about.Value)}” speaks about somebody.")
                    : Grade.Of(You().IsMatch(own), "It does not say you or your.");
            }
        );
    }

    [GeneratedRegex("“[^“”]{0,2000}”|\"[^\"\n]{0,2000}\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\byou(?:r|rs|rself|['’](?:re|ve|ll|d))?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex You();

    [GeneratedRegex(
        @"\b(?:the|this|that|our) (?:student|pupil|learner|writer|author of this|child)(?:['’]s)?\b|\[\[NAME-\w{1,12}\]\] (?:has|is|was|shows|uses|writes|needs)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Student();

    [GeneratedRegex(@"\b(?:he|she|his|hers|her|him|himself|herself)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();
}
