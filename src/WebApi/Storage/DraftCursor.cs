using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Homeroom.Assistant.Drafts;

namespace Homeroom.WebApi.Storage;

/// <summary>Where a page of a teacher's list ends. It bears a mark of that teacher, so that nobody else's list goes on from it.</summary>
/// <param name="Changed">When the last draft of the page was changed, in milliseconds of Unix time.</param>
/// <param name="Id">That draft.</param>
internal sealed record DraftCursor(long Changed, string Id)
{
    /// <summary>The cursor as it stands in an address.</summary>
    public string For(string owner) => string.Create(CultureInfo.InvariantCulture, $"{Changed}-{Id}-{Mark(owner)}");

    /// <summary>Whether a list can begin where the query says.</summary>
    public static bool CanGoOn(DraftQuery query) => query.After is null || Read(query.After, query.Owner) is not null;

    /// <summary>Reads a cursor; null when it is none, or of another teacher's list.</summary>
    public static DraftCursor? Read(string text, string owner)
    {
        var end = text.LastIndexOf('-');
        return
            end > 0
            && text[..end].Split('-', 2) is [var changed, { Length: > 0 } id]
            && long.TryParse(changed, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && new DraftCursor(at, id) is var cursor
            && cursor.For(owner) == text
            ? cursor
            : null;
    }

    private string Mark(string owner) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{owner}\n{Changed}\n{Id}")))[..4]
        );
}
