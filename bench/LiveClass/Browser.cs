using System.Net;
using System.Text.RegularExpressions;

namespace Homeroom.LiveClass;

/// <summary>As much of a browser as signing in and forms need: cookies, hidden fields, redirects.</summary>
internal sealed partial class Browser(Uri address)
{
    private static readonly HttpClient Client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxConnectionsPerServer = 20_000,
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5),
        }
    )
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private readonly Dictionary<string, string> _cookies = [];

    /// <summary>Where it was sent last.</summary>
    public string At { get; private set; } = "";

    /// <summary>Sends a request with the cookies that it has.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content = null,
        bool stream = false,
        CancellationToken ct = default
    )
    {
        var request = new HttpRequestMessage(method, new Uri(address, path)) { Content = content };
        if (_cookies.Count > 0)
        {
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        var answer = await Client.SendAsync(
            request,
            stream ? HttpCompletionOption.ResponseHeadersRead : HttpCompletionOption.ResponseContentRead,
            ct
        );
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';')[0];
            _cookies[pair[..pair.IndexOf('=', StringComparison.Ordinal)]] = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
        }

        return answer;
    }

    /// <summary>The page at a path, wherever it leads.</summary>
    public async Task<string> OpenAsync(string path, HttpContent? content = null)
    {
        for (var hops = 0; hops < 6; hops++)
        {
            using var answer = await SendAsync(content is null ? HttpMethod.Get : HttpMethod.Post, path, content);
            At = path;
            if (answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Found)
            {
                (path, content) = (answer.Headers.Location!.ToString(), null);
                continue;
            }

            return answer.IsSuccessStatusCode
                ? await answer.Content.ReadAsStringAsync()
                : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
        }

        throw new InvalidOperationException($"{path} leads round and round.");
    }

    /// <summary>Sends a form of a page.</summary>
    public Task<string> SubmitAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(page).Groups[1].Value;
        return OpenAsync(
            action,
            new FormUrlEncodedContent([
                KeyValuePair.Create("__RequestVerificationToken", token),
                .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)),
            ])
        );
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
