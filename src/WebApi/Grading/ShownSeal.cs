using System.Security.Cryptography;
using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Grading.Marking;
using Microsoft.AspNetCore.DataProtection;

namespace Homeroom.WebApi.Grading;

/// <summary>
/// What a page suggested goes along with its form, sealed, so that the audit holds what the teacher saw and not what would be suggested by the time the form arrives.
/// </summary>
internal sealed class ShownSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("grading.shown");

    /// <summary>A suggestion for one criterion of one paper, sealed.</summary>
    public string Close(string paper, string criterion, ShownSuggestion shown) =>
        _protector.Protect(JsonSerializer.Serialize(new Kept(paper, criterion, shown), Json.Options));

    /// <summary>The suggestion; null where nothing was shown, or what came is not a seal for this place.</summary>
    public ShownSuggestion? Open(string paper, string criterion, string posted)
    {
        if (posted.Length == 0)
        {
            return null;
        }

        try
        {
            return
                JsonSerializer.Deserialize<Kept>(_protector.Unprotect(posted), Json.Options) is { } kept
                && kept.Paper == paper
                && kept.Criterion == criterion
                ? kept.Shown
                : null;
        }
        catch (Exception e) when (e is CryptographicException or JsonException)
        {
            // Keys of another time, or a form that somebody changed: the mark counts, what was shown is not known.
            return null;
        }
    }

    private sealed record Kept(string Paper, string Criterion, ShownSuggestion Shown);
}
