using System.Globalization;
using Homeroom.Assistant.Lessons;

namespace Homeroom.WebApi.Lessons;

/// <summary>The answers of the form for a new lesson, exactly as typed.</summary>
public sealed record LessonAnswers
{
    /// <summary>Answers to begin with.</summary>
    public static LessonAnswers Blank { get; } = new() { Subject = "", Minutes = "50" };

    /// <summary>Topic.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Id of a subject, or "other".</summary>
    public string Subject { get; init; } = "";

    /// <summary>The subject in the teacher's own words.</summary>
    public string OwnSubject { get; init; } = "";

    /// <summary>Grade band.</summary>
    public string Band { get; init; } = "";

    /// <summary>Single grade, or empty.</summary>
    public string Grade { get; init; } = "";

    /// <summary>Minutes as typed.</summary>
    public string Minutes { get; init; } = "";

    /// <summary>Codes with commas between them.</summary>
    public string Standards { get; init; } = "";

    /// <summary>About the class.</summary>
    public string ClassNotes { get; init; } = "";

    /// <summary>Id of a routine, or empty.</summary>
    public string Routine { get; init; } = "";

    /// <summary>A text to build on.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether approved lessons may be shown to the model as examples.</summary>
    public bool Examples { get; init; } = true;

    /// <summary>Reads the form.</summary>
    public static LessonAnswers From(IFormCollection form) =>
        new()
        {
            Topic = form["topic"].ToString().Trim(),
            Subject = form["subject"].ToString(),
            OwnSubject = form["ownSubject"].ToString().Trim(),
            Band = form["band"].ToString(),
            Grade = form["grade"].ToString(),
            Minutes = form["minutes"].ToString().Trim(),
            Standards = form["standards"].ToString(),
            ClassNotes = form["classNotes"].ToString().ReplaceLineEndings("\n").Trim(),
            Routine = form["routine"].ToString(),
            Source = form["source"].ToString().ReplaceLineEndings("\n").Trim(),
            Examples = ExamplesChoice.Of(form),
        };

    /// <summary>The answers that led to a draft.</summary>
    public static LessonAnswers From(LessonRequest asked)
    {
        var known = Subjects.All.Any(s => s.Id == asked.Subject);
        return new()
        {
            Topic = asked.Topic,
            Subject = known ? asked.Subject : "other",
            OwnSubject = known ? "" : asked.Subject,
            Band = asked.Band,
            Grade = asked.Grade,
            Minutes = asked.Minutes.ToString(CultureInfo.InvariantCulture),
            Standards = string.Join(", ", asked.Standards),
            ClassNotes = asked.ClassNotes,
            Routine = asked.Routine,
            Source = asked.Source,
            Examples = asked.WithExamples,
        };
    }

    /// <summary>What is asked for; minutes that are no number become 0, for the check to name.</summary>
    public LessonRequest ToRequest() =>
        new()
        {
            Topic = Topic,
            Subject = Subject == "other" ? OwnSubject : Subject,
            Band = Band,
            Grade = Grade,
            Minutes = int.TryParse(Minutes, NumberStyles.Integer, CultureInfo.InvariantCulture, out var minutes) ? minutes : 0,
            Standards = Standards.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            ClassNotes = ClassNotes,
            Routine = Routine,
            Source = Source,
            WithExamples = Examples,
        };
}
