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
            if (marks.Span is { } span && (span.Count != 2 || span[0] < 0 || span[1] < 1 || span[0] + span[1] > read.Text.Length))
            {
                throw new FormatException("The span is not a start and a length within the text.");
            }

            return marks.Masks.FirstOrDefault(m => m.Length == 0 || !read.Text.Contains(m, StringComparison.Ordinal)) is { } missing
                ? throw new FormatException($"“{missing}” has to be masked, and does not stand in the text.")
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

    /// <summary>What must not stand in the text that a model gets.</summary>
    public IReadOnlyList<string> Masks { get; init; } = [];

    /// <summary>Start and length of what has to be found, in UTF-16 units; a finding elsewhere does not count.</summary>
    public IReadOnlyList<int>? Span { get; init; }
}

/// <summary>The halves of a family.</summary>
internal enum Split
{
    /// <summary>May be read by whoever makes the rails better.</summary>
    Dev,

    /// <summary>Is not read while rails are made better.</summary>
    Held,
}
