namespace Homeroom.Assistant.Lessons;

/// <summary>What a teacher asks for.</summary>
public sealed record LessonRequest
{
    /// <summary>mathematics, english, science, social-studies, computing or ai-literacy; or a subject in the teacher's own words.</summary>
    public string Subject { get; init; } = "";

    /// <summary>K-2, 3-5, 6-8 or 9-12.</summary>
    public string Band { get; init; } = "";

    /// <summary>A single grade within the band (K, 1 to 12), or empty for the whole band.</summary>
    public string Grade { get; init; } = "";

    /// <summary>The topic, at most 120 characters.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Length of the lesson in minutes, 10 to 180.</summary>
    public int Minutes { get; init; }

    /// <summary>Codes of standards.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>What the draft should know about the class.</summary>
    public string ClassNotes { get; init; } = "";

    /// <summary>Id of a teaching routine, or empty for "choose for me".</summary>
    public string Routine { get; init; } = "";

    /// <summary>Key ideas or a text to build on.</summary>
    public string Source { get; init; } = "";
}
