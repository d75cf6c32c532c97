using Homeroom.Assistant.Drafts;

namespace Homeroom.WebApi.Lessons;

/// <summary>Where a draft's pages are: the workspace is the same for every kind, its address says which it is.</summary>
internal static class DraftAddress
{
    /// <summary>The address of a draft, without a slash at its end.</summary>
    public static string Of(string kind, string id) => (kind == "activity" ? "/activities/" : "/lessons/") + id;

    /// <summary>The address of this draft.</summary>
    public static string Address(this Draft draft) => Of(draft.Kind, draft.Id);
}
