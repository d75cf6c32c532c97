using Homeroom.Assistant.Feedback.Quality;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback.Quality;

/// <summary>Work that a prompt left to teachers.</summary>
/// <param name="Drafts">Their drafts.</param>
/// <param name="Words">Words that were changed in them.</param>
public sealed record QualityWork(int Drafts, long Words);

/// <summary>A prompt as the overview shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">How it is called.</param>
/// <param name="Own">Work of the teacher who looks.</param>
/// <param name="School">Work of everybody; null for fewer than 5 teachers.</param>
public sealed record QualityPrompt(string Id, string Title, QualityWork Own, QualityWork? School)
{
    // Only versions that are shown are counted: else the drafts of the others could be told from the difference.
    internal static QualityPrompt Of(IReadOnlyList<QualityUse> versions, string title)
    {
        var shown = versions.Where(v => v.Teachers >= QualityFigures.FewestTeachers).ToList();
        return new(
            versions[0].Prompt,
            title,
            new QualityWork(versions.Sum(v => v.OwnDrafts), versions.Sum(v => v.OwnWords)),
            shown.Count == 0 ? null : new QualityWork(shown.Sum(v => v.Drafts), shown.Sum(v => v.Words))
        );
    }
}
