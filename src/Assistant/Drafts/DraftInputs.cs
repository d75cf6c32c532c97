using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Drafts;

/// <summary>A stored draft as the inputs of a prompt.</summary>
internal static class DraftInputs
{
    /// <summary>For the sections that are still missing.</summary>
    public static Dictionary<string, string> ForPlan(StoredDraft stored)
    {
        var inputs = stored.Request.Kind.Inputs(stored.Request);
        if (stored.Draft.Sections.Count > 0)
        {
            inputs["so_far"] = stored.Draft.Document().ToJsonString(Json.Options);
            inputs["wanted"] = string.Join(", ", stored.Draft.Outline.Where(s => stored.Draft.Find(s) is null));
        }

        return inputs;
    }

    /// <summary>For one part that is to be written anew.</summary>
    public static Dictionary<string, string> ForRedo(StoredDraft stored, string pointer, JsonNode old, string instruction)
    {
        var inputs = stored.Request.Kind.Inputs(stored.Request);
        inputs["so_far"] = stored.Draft.Document().ToJsonString(Json.Options);
        inputs["pointer"] = pointer;
        inputs["part"] = old.ToJsonString(Json.Options);
        inputs["instruction"] = instruction;
        return inputs;
    }
}
