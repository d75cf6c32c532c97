using System.Text.Json;
using Homeroom.Assistant;
using Microsoft.AspNetCore.DataProtection;

namespace Homeroom.WebApi.Storage;

/// <summary>Encrypts texts that were derived from drafts: names are replaced in them, and they are still somebody's work.</summary>
internal sealed class LearningSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("learning.texts");

    /// <summary>A value as it is stored.</summary>
    public string Close<T>(T value) => _protector.Protect(JsonSerializer.Serialize(value, Json.Options));

    /// <summary>What was stored.</summary>
    public T Open<T>(string stored) => JsonSerializer.Deserialize<T>(_protector.Unprotect(stored), Json.Options)!;
}
