using System.Text;
using Homeroom.WebApi.Hosting;

namespace Homeroom.WebApi.Feedback.Delivery;

/// <summary>Where new feedback is posted to, and the secret that signs it.</summary>
/// <param name="Url">The address; null to post nothing.</param>
/// <param name="Secret">The secret.</param>
internal sealed record WebhookSetting(Uri? Url, byte[] Secret)
{
    private const int Shortest = 16;
    private const string Encoded = "whsec_";

    /// <summary>What stands under Webhooks__Feedback.</summary>
    /// <exception cref="StartFault">It cannot be used.</exception>
    public static WebhookSetting Of(IConfiguration configuration)
    {
        var section = configuration.GetSection("Webhooks:Feedback");
        if (section["Url"]?.Trim() is not { Length: > 0 } url)
        {
            return new WebhookSetting(null, []);
        }

        if (
            !Uri.TryCreate(url, UriKind.Absolute, out var to)
            || !(to.Scheme == Uri.UriSchemeHttps || (to.Scheme == Uri.UriSchemeHttp && to.IsLoopback))
            || to.UserInfo.Length > 0
        )
        {
            throw new StartFault("Webhooks__Feedback__Url must be an https address without a name or password in it; http only on this machine.");
        }

        return KeyOf(section["Secret"]?.Trim() ?? "") is { Length: >= Shortest } secret
            ? new WebhookSetting(to, secret)
            : throw new StartFault($"Webhooks__Feedback__Secret needs {Shortest} characters or more, or {Encoded} and Base64 of as many bytes.");
    }

    private static byte[]? KeyOf(string secret)
    {
        if (!secret.StartsWith(Encoded, StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetBytes(secret);
        }

        var key = new byte[secret.Length];
        return Convert.TryFromBase64String(secret[Encoded.Length..], key, out var length) ? key[..length] : null;
    }
}
