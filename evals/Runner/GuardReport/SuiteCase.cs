using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homeroom.Evals.GuardReport;

/// <summary>A case of a suite: what `guard` reads, and what has to come of it.</summary>
/// <param name="Case">The text and whom it may name.</param>
/// <param name="Marks">What the measurement reads.</param>
internal sealed record SuiteCase(GuardCase Case, CaseMarks Marks)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter<Split>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <exception cref="FormatException">The line is no case; the message says why.</exception>
    public static SuiteCase Read(string line)
    {
        var read = GuardCase.Read(line);
        try
        {
            var marks = JsonSerializer.Deserialize<CaseMarks>(line, Format) ?? throw new FormatException("It holds null, and not a case.");
            return marks.Masks.Append(marks.Span).Any(s => s is not null && !s.LiesIn(read.Text))
                ? throw new FormatException("A span is not a start and a length within the text.")
                : new SuiteCase(read, marks);
        }
        catch (JsonException e)
        {
            throw new FormatException($"It cannot be read: {e.Message.Split(" Path: ")[0]}", e);
        }
    }
}

/// <summary>What the measurement reads of a case.</summary>
/// <param name="Family">The family; the file has the same name.</param>
/// <param name="Split">Which half the case belongs to.</param>
internal sealed record CaseMarks(string Family, Split Split)
{
    /// <summary>How the text was made, where that is to be counted by itself.</summary>
    public string? Technique { get; init; }

    /// <summary>Where something stands that a model must not get.</summary>
    public IReadOnlyList<TextSpan> Masks { get; init; } = [];

    /// <summary>What has to be found; a finding elsewhere does not count.</summary>
    public TextSpan? Span { get; init; }
}

/// <summary>A stretch of the text, in UTF-16 units.</summary>
internal sealed record TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public bool LiesIn(string text) => Start >= 0 && Length > 0 && End <= text.Length;

    public string Of(string text) => text.Substring(Start, Length);
}

/// <summary>The halves of a family.</summary>
internal enum Split
{
    /// <summary>May be read by whoever makes the rails better.</summary>
    Dev,

    /// <summary>Is not read while rails are made better.</summary>
    Held,
}
