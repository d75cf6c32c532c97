using System.Security.Cryptography;
using System.Text;

namespace Homeroom.Assistant.Drafts;

/// <summary>Proof that a teacher approved a text. Only <see cref="Draft"/> makes one; whatever a student sees asks for one.</summary>
public sealed class ApprovedDraft
{
    private ApprovedDraft(Draft draft, string by, DateTimeOffset at)
    {
        Draft = draft;
        By = by;
        At = at;
    }

    /// <summary>The draft as it was approved.</summary>
    public Draft Draft { get; }

    /// <summary>Who approved it.</summary>
    public string By { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The proof for a stored draft whose last word is an approval of exactly its present text; null otherwise.</summary>
    public static ApprovedDraft? Of(Draft draft, IEnumerable<DraftEvent> events) =>
        draft.Status == DraftStatus.Approved && events.OfType<Approved>().LastOrDefault() is { } a && a.TextHash == Hash(draft)
            ? new ApprovedDraft(draft, a.By, a.At)
            : null;

    internal static ApprovedDraft Of(Draft draft, string by, DateTimeOffset at) => new(draft, by, at);

    internal static string Hash(Draft draft)
    {
        var text = string.Join('\n', draft.Sections.Select(s => s.Id + '\t' + s.Json));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
