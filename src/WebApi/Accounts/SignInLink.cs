using System.Security.Cryptography;
using System.Text;

namespace Homeroom.WebApi.Accounts;

/// <summary>The one link that a start prints. It signs the first teacher in, once, within an hour.</summary>
internal sealed class SignInLink(TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private readonly DateTimeOffset _until = time.GetUtcNow() + Life;
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
    private int _used;

    /// <summary>Path and query of the link.</summary>
    public string Path => $"/welcome?token={_token}";

    /// <summary>True for the right token, in time, for the first time.</summary>
    public bool Use(string? token) =>
        token is not null
        && time.GetUtcNow() <= _until
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(_token))
        && Interlocked.Exchange(ref _used, 1) == 0;
}
