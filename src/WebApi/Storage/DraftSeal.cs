using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Microsoft.AspNetCore.DataProtection;

namespace Homeroom.WebApi.Storage;

/// <summary>Encrypts the text of drafts that say something of one student. Lessons and activities are stored as JSON, for search and for whoever reads the file with other tools.</summary>
internal sealed class DraftSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("drafts.text");

    /// <summary>A value as it is stored with a draft of this kind.</summary>
    public string Close<T>(string kind, T value)
    {
        var json = JsonSerializer.Serialize(value, Json.Options);
        return DraftKinds.Unlisted.Contains(kind) ? _protector.Protect(json) : json;
    }

    /// <summary>What was stored.</summary>
    public T Open<T>(string stored) => JsonSerializer.Deserialize<T>(Text(stored), Json.Options)!;

    /// <summary>What was stored, as JSON.</summary>
    public JsonNode Read(string stored) => JsonNode.Parse(Text(stored))!;

    // No ciphertext begins as JSON does.
    private string Text(string stored) => stored.StartsWith('{') ? stored : _protector.Unprotect(stored);
}
