using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Writes lesson plans without a language model. It is deterministic and safe for concurrent use.</summary>
public sealed class OfflineComposer
{
    /// <summary>The topics it knows, by subject and title.</summary>
    public IReadOnlyList<TopicPackSummary> Packs { get; } =
    [
        .. PackShelf
            .Packs.OrderBy(p => p.Subject, StringComparer.Ordinal)
            .ThenBy(p => p.Title, StringComparer.Ordinal)
            .Select(p => new TopicPackSummary(p.Id, p.Subject, p.Title, p.Bands, p.Standards)),
    ];

    /// <summary>A whole plan that fits <see cref="LessonPlanSchema"/> and <see cref="LessonRules"/>.</summary>
    /// <param name="request">A request without errors (<see cref="LessonRequests.Validate"/>).</param>
    /// <param name="packId">What <see cref="PackFor"/> gave for the request as it was typed; null to look for it in this one.</param>
    public JsonObject Compose(LessonRequest request, string? packId = null) => LessonLayout.Plan(Lesson.For(request, packId));

    /// <summary>Id of the topic pack that a request means, or empty. It is looked for before names are masked: the Rosa of a class must not hide Rosa Parks.</summary>
    /// <param name="request">The request as the teacher typed it.</param>
    public static string PackFor(LessonRequest request) => PackMatch.Find(request.Topic ?? "", request.Subject ?? "", request.Band ?? "")?.Id ?? "";

    /// <summary>One section or one item done anew, and what could not be done.</summary>
    /// <param name="request">The request that the plan was made from.</param>
    /// <param name="plan">The whole plan as it stands.</param>
    /// <param name="pointer">JSON pointer to a section ("/exit") or an item ("/cycle1/practice/0").</param>
    /// <param name="instruction">What the teacher asks for, such as "shorter" or "for newcomers to English".</param>
    /// <param name="packId">As in <see cref="Compose"/>.</param>
    /// <exception cref="ArgumentException">Nothing stands at <paramref name="pointer"/>.</exception>
    public RedoReply Redo(LessonRequest request, JsonObject plan, string pointer, string instruction, string? packId = null) =>
        RedoDesk.Redo(Lesson.For(request, packId), plan, pointer, instruction);
}
