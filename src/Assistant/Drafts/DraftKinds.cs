using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.Grading.Feedback;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.Drafts;

/// <summary>All that can be drafted. A new kind is one more line here.</summary>
public static class DraftKinds
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<DraftKind> All { get; } = [LessonKind.Only, ActivityKind.Only, FeedbackKind.Only];

    /// <summary>Ids of those that no list and no search shows.</summary>
    public static IReadOnlyList<string> Unlisted { get; } = [.. All.Where(k => !k.IsListed).Select(k => k.Id)];

    /// <summary>The kind with this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static DraftKind Of(string id) => All.FirstOrDefault(k => k.Id == id) ?? throw new ArgumentException($"No kind {id}.", nameof(id));

    /// <summary>The kind that a prompt drafts, redoes or repairs; null when it does something else.</summary>
    public static DraftKind? OfPrompt(string prompt) =>
        All.FirstOrDefault(k => prompt == k.PlanPrompt || prompt == k.RedoPrompt || prompt == k.RepairPrompt);
}
