using System.Text.RegularExpressions;

namespace Homeroom.Guardrails.Privacy;

/// <summary>Finds e-mail addresses, telephone numbers, student and lunch numbers, social security numbers and dates of birth.</summary>
internal static partial class ContactPatterns
{
    /// <summary>Every match.</summary>
    /// <param name="text">The text.</param>
    /// <param name="historical">True where "born 1809" is about a person in a book.</param>
    public static IEnumerable<MaskSpan> Find(string text, bool historical) =>
        Of(Email(), text, "EMAIL")
            .Concat(Of(Phone(), text, "PHONE"))
            .Concat(Of(CuedPhone(), text, "PHONE"))
            .Concat(Of(SocialSecurity(), text, "ID"))
            .Concat(Of(CuedNumber(), text, "ID"))
            .Concat(Of(historical ? DateOfBirth() : Born(), text, "DATE"));

    private static IEnumerable<MaskSpan> Of(Regex regex, string text, string kind) =>
        regex.Matches(text).Select(m => m.Groups["it"]).Select(g => new MaskSpan(g.Index, g.Length, kind, 1));

    [GeneratedRegex(@"(?<![\w.%+-])(?<it>[\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24})(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(
        @"(?<![\w.+/-])(?<it>(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])\d{3}[ .-]\d{4}|\+\d{1,3}(?:[ .-]?\(?\d{2,4}\)?){2,5})(?![\w-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Phone();

    [GeneratedRegex(
        @"\b(?:call|phone|tel|telephone|text|cell|mobile|fax)\b(?: number)?[ .:#]{0,3}(?:is |at "
            + @"|on )?(?<it>\(?\d{3}\)?[ .-]?\d{3,4}(?:[ .-]?\d{4})?)(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CuedPhone();

    [GeneratedRegex(@"(?<![\w-])(?<it>(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4})(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex SocialSecurity();

    [GeneratedRegex(
        @"\b(?:(?:student|pupil|lunch|school|state|district|medicaid|locker)[ -]?(?:id|number|no\.?|pin|code|#)|id|ssn"
            + @"|social security(?: number)?)(?: number| no\.?)?[ :#]{0,3}(?:is |= ?)?(?<it>[A-Za-z]{0,3}-?\d{4,12})(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CuedNumber();

    private const string Cue = @"\b(?:dob|d\.o\.b\.?|date of birth|birth ?date)[ :]{0,3}(?:is |was )?(?:on )?";

    private const string AnyCue = @"\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday|born)[ :]{0,3}(?:is |was )?(?:on |in )?";

    private const string Date =
        @"(?<it>\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{1,2}/\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
        + @"|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug"
        + @"|sep|oct|nov|dec)[a-z]{0,6}(?:,? \d{4})?)(?!\w)";

    [GeneratedRegex(Cue + Date, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateOfBirth();

    [GeneratedRegex(AnyCue + Date, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Born();
}
