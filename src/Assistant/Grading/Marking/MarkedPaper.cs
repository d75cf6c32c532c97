using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Homeroom.Assistant.Grading.Marking;

/// <summary>A mark that a teacher gave.</summary>
/// <param name="Points">The mark.</param>
/// <param name="By">Who gave it.</param>
/// <param name="At">When.</param>
/// <param name="Shown">What was suggested then.</param>
public sealed record GivenMark(double Points, string By, DateTimeOffset At, ShownSuggestion? Shown);

/// <summary>Words to a student.</summary>
/// <param name="Text">The words.</param>
/// <param name="Draft">Id of the draft they began as.</param>
public sealed record WrittenFeedback(string Text, string? Draft);

/// <summary>A teacher's lock.</summary>
/// <param name="By">Who locked it.</param>
/// <param name="At">When.</param>
/// <param name="Hash">What exactly was locked.</param>
public sealed record MarkLock(string By, DateTimeOffset At, string Hash);

/// <summary>A paper with what its teacher said of it so far.</summary>
/// <param name="Id">The paper.</param>
public sealed record MarkedPaper(string Id)
{
    /// <summary>The marks by criterion.</summary>
    public ImmutableDictionary<string, GivenMark> Marks { get; init; } = ImmutableDictionary<string, GivenMark>.Empty;

    /// <summary>The feedback by criterion; the empty id is the paper as a whole.</summary>
    public ImmutableDictionary<string, WrittenFeedback> Feedback { get; init; } = ImmutableDictionary<string, WrittenFeedback>.Empty;

    /// <summary>Id of the feedback that was drafted last; null where none was.</summary>
    public string? Drafted { get; init; }

    /// <summary>The lock; null while the paper is open.</summary>
    public MarkLock? Lock { get; init; }

    /// <summary>Stands for the marks and the words under this rubric; a lock holds for nothing else.</summary>
    /// <param name="rubricVersion">Version of the rubric.</param>
    public string Hash(int rubricVersion)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Id}\n{rubricVersion}\n");
        foreach (var (criterion, mark) in Marks.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{criterion}\t{mark.Points:R}\n");
        }

        foreach (var (criterion, words) in Feedback.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{criterion}\t{words.Text.Length}\t{words.Text}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
