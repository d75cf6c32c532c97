using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Prompts;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Feedback.DataSets;

/// <summary>Makes rows to learn from of drafts that a teacher approved as they stand.</summary>
public static class ApprovedRows
{
    /// <summary>The row of a draft; null where there is nothing to learn: it says something of one student, no model was asked, or the words of its prompt are gone.</summary>
    /// <param name="approved">The draft.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="events">Its history.</param>
    /// <param name="prompt">The prompt that it was asked with.</param>
    /// <param name="people">Everybody whom it may name.</param>
    public static LearningRow? Of(
        ApprovedDraft approved,
        DraftRequest request,
        IReadOnlyList<DraftEvent> events,
        PromptFile? prompt,
        IReadOnlyList<Person> people
    )
    {
        var draft = approved.Draft;
        if (!request.Kind.IsListed || request.IsThere || draft.Provenance is not { } made || prompt?.Hash != made.PromptHash)
        {
            return null;
        }

        var inputs = request.Kind.Inputs(request);
        return new LearningRow(draft.Id, draft.Owner, prompt.Render(inputs), ModelText(events), draft.Document().ToJsonString(Json.Options))
        {
            Prompt = made.Prompt,
            Version = made.PromptHash,
            Model = made.Model,
            Band = draft.Band,
            Inputs = inputs,
            People = people,
        };
    }

    // The first text of each section: what was asked for once more is no longer the prompt's.
    private static string ModelText(IReadOnlyList<DraftEvent> events) =>
        new JsonObject(
            events.OfType<SectionArrived>().DistinctBy(a => a.Section).Select(a => KeyValuePair.Create(a.Section, JsonNode.Parse(a.Json)))
        ).ToJsonString(Json.Options);
}
