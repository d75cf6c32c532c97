using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Homeroom.Evals.Tests.Judges;

/// <summary>An OpenAI-compatible server that judges by a mark in the material: what holds marked-yes is judged yes.</summary>
internal sealed partial class JudgeServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;
    private int _asked;

    public JudgeServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Endpoint => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1/";

    /// <summary>How many questions came.</summary>
    public int Asked => _asked;

    public void Dispose()
    {
        _listener.Stop();
        _serving.Wait(TimeSpan.FromSeconds(5));
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var line = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(line.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (!Whole(text.ToString()))
        {
            var read = await stream.ReadAsync(buffer);
            if (read == 0)
            {
                // Somebody only looked whether the server is there.
                return;
            }

            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        Interlocked.Increment(ref _asked);
        var answer = Mark().Match(text.ToString()).Groups["mark"].Value;
        var content = $"{{\\\"reason\\\":\\\"r\\\",\\\"answer\\\":\\\"{answer}\\\"}}";
        var body =
            $"data: {{\"id\":\"r\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{{\"index\":0,\"delta\":{{\"role\":\"assistant\",\"content\":\"{content}\"}},\"finish_reason\":\"stop\"}}]}}\n\ndata: [DONE]\n\n";
        await stream.WriteAsync(
            Encoding.UTF8.GetBytes(
                $"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"
            )
        );
    }

    private static bool Whole(string request)
    {
        var head = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return head >= 0
            && Encoding.UTF8.GetByteCount(request.AsSpan(head + 4))
                >= int.Parse(Length().Match(request).Groups["length"].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Content-Length: (?<length>\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Length();

    [GeneratedRegex(@"marked-(?<mark>\w+)")]
    private static partial Regex Mark();
}
