using System.Text.Json;
using System.Text.Json.Serialization;
using Homeroom.Guardrails;

namespace Homeroom.Evals.GuardReport;

/// <summary>How a family is measured.</summary>
internal enum Way
{
    /// <summary>No word of the case's masks may stand in what a model gets; a benign text must stay byte for byte.</summary>
    Mask,

    /// <summary>A finding must be there; in a benign text none.</summary>
    Find,
}

/// <summary>One row of the table: what must be found, always beside what must be left alone.</summary>
/// <param name="Must">The family in which something has to be found or masked.</param>
/// <param name="Leave">The benign families that show what it costs.</param>
/// <param name="How">By masking or by a finding.</param>
/// <param name="AtLeast">The mildest severity that counts as found.</param>
/// <param name="Rails">The rails whose findings count; none named: every rail except privacy.</param>
internal sealed record Measure(string Must, IReadOnlyList<string> Leave, Way How, Verdict AtLeast = Verdict.Note, IReadOnlyList<string>? Rails = null)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters =
        {
            new JsonStringEnumConverter<Way>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
        },
    };

    /// <summary>All families, in the order in which they are named first.</summary>
    public static IEnumerable<string> FamiliesOf(IEnumerable<Measure> measures) => measures.SelectMany(m => m.Leave.Prepend(m.Must)).Distinct();

    /// <exception cref="FormatException">The file is no list of measures; the message says why.</exception>
    public static IReadOnlyList<Measure> Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<List<Measure>>(File.ReadAllText(file), Format) ?? throw new FormatException($"{file} holds null.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{file} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>True when the rails found or masked something that this measure counts.</summary>
    public bool Touches(SuiteCase look, LookOutcome seen) =>
        How == Way.Mask ? seen.Masked != look.Case.Text : seen.Findings.Any(f => Counts(f) && Covers(look.Marks.Span, f));

    /// <summary>True when a text in which something must be found has come out right.</summary>
    public bool Meets(SuiteCase look, LookOutcome seen) =>
        How == Way.Mask ? !Secret.Leaks(look.Case.Text, look.Marks.Masks, seen.Masked) : Touches(look, seen);

    private bool Counts(Finding finding) =>
        finding.Severity >= AtLeast && (Rails is null ? finding.Rail != "privacy" : Rails.Contains(finding.Rail, StringComparer.Ordinal));

    /// <summary>A finding about the whole place covers every span.</summary>
    private static bool Covers(TextSpan? span, Finding finding) =>
        span is null || finding.Length == 0 || (finding.Start < span.End && finding.Start + finding.Length > span.Start);
}
