using System.Text.RegularExpressions;
using Homeroom.Assistant.Grading.Words;

namespace Homeroom.Assistant.Grading.Flags;

/// <summary>
/// Tells wording that is usual in a dialect of English or among those who learn it. It is no fault and moves no mark: the teacher is told that what can be counted says
/// less about this paper.
/// </summary>
internal static partial class OtherEnglish
{
    private const double Often = 1.2;
    private const int Fewest = 3;

    /// <summary>The flag, if it is one.</summary>
    public static PaperFlag? Find(string text, PaperText paper)
    {
        var signs = Dialect().Count(text) + Learner().Count(text);
        return signs < Fewest || 100.0 * signs / Math.Max(1, paper.Words.Count) < Often
            ? null
            : new PaperFlag(
                "other-english",
                "Some wording here is usual in a dialect or among English learners. Surface counts are less reliable for such papers: judge the ideas yourself.",
                false
            );
    }

    [GeneratedRegex(
        @"\b(?:ain['’]?t|y['’]?all|finna|tryna|imma|i['’]?mma|(?:he|she|it) don['’]?t|(?:we|they|you) was|(?:i|he|she|we|they) be \w+ing|(?:i|he|she|they|we) done \w+ed|might could|used to could|"
            + @"(?:he|she|they|we|i) (?:seen|been knowing)|them (?:people|kids|books|things)|don['’]?t (?:\w+ )?(?:no|nobody|nothing|never)\b|can['’]?t (?:\w+ )?(?:no|nobody|nothing)\b|mines\b|(?:his|her|their) self)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Dialect();

    [GeneratedRegex(
        @"\b(?:informations|advices|homeworks|equipments|furnitures|knowledges|peoples (?:is|are|have|can|should)|childrens|mens|womens|more (?:better|easier|bigger|faster)|most (?:best|biggest)|"
            + @"(?:i|we|they) am agree|am agree|(?:is|are|am) (?:depend|agree|want|need|have|like to|think)|discuss about|explain me|suggest me|can to|must to|should to|could to|didn['’]?t (?:\w+(?:ed)|went|saw|had|came)|"
            + @"(?:he|she|it) (?:have|go|want|like|need|think|say|make|know|give|help)|people (?:is|has|was|thinks|wants|needs)|(?:every|each) (?:students|people|persons|things|days)|"
            + @"(?:many|several|few) (?:student|person|thing|problem|book|way)|a lot of (?:student|person|thing|problem|book)|in nowadays|according me|depend of|consist in|since (?:two|three|many) years)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Learner();
}
