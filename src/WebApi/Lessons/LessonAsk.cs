using System.ComponentModel;
using Homeroom.Assistant.Lessons;

namespace Homeroom.WebApi.Lessons;

/// <summary>What a lesson is asked for with, as the API takes and shows it.</summary>
internal sealed record LessonAsk
{
    /// <summary>Topic.</summary>
    [Description("What the lesson is about, 1 to 120 characters.")]
    public string Topic { get; init; } = "";

    /// <summary>Subject.</summary>
    [Description("An id of /api/v1/options, or a subject in your own words.")]
    public string Subject { get; init; } = "";

    /// <summary>Grade band.</summary>
    [Description("K-2, 3-5, 6-8 or 9-12.")]
    public string Band { get; init; } = "";

    /// <summary>Single grade.</summary>
    [Description("A single grade of the band, K or 1 to 12; empty for the whole band.")]
    public string Grade { get; init; } = "";

    /// <summary>Minutes.</summary>
    [Description("Length of the lesson in minutes, 10 to 180.")]
    public int Minutes { get; init; }

    /// <summary>Standards.</summary>
    [Description("Codes of standards, at most 8; see /api/v1/standards.")]
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>About the class.</summary>
    [Description("What the draft should know about the class, at most 5000 characters. Names are replaced before a model sees them.")]
    public string ClassNotes { get; init; } = "";

    /// <summary>Routine.</summary>
    [Description("Id of a teaching routine of /api/v1/options; empty for a free choice.")]
    public string Routine { get; init; } = "";

    /// <summary>Text to build on.</summary>
    [Description("Key ideas or a text to build on, at most 1,000,000 characters.")]
    public string Source { get; init; } = "";

    /// <summary>Examples.</summary>
    [Description("Whether up to two approved lessons that are near may be shown to the model as examples.")]
    public bool Examples { get; init; } = true;

    /// <summary>As the product's own request.</summary>
    public LessonRequest ToRequest() =>
        new()
        {
            Topic = Topic,
            Subject = Subject,
            Band = Band,
            Grade = Grade,
            Minutes = Minutes,
            Standards = Standards,
            ClassNotes = ClassNotes,
            Routine = Routine,
            Source = Source,
            WithExamples = Examples,
        };

    /// <summary>Of the product's own request.</summary>
    public static LessonAsk Of(LessonRequest request) =>
        new()
        {
            Topic = request.Topic,
            Subject = request.Subject,
            Band = request.Band,
            Grade = request.Grade,
            Minutes = request.Minutes,
            Standards = request.Standards,
            ClassNotes = request.ClassNotes,
            Routine = request.Routine,
            Source = request.Source,
            Examples = request.WithExamples,
        };
}
