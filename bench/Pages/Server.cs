using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Homeroom.Bench.Pages;

/// <summary>The program as a process of its own, so that its processor time can be read apart from the client's.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private Server(Process process, string folder, HttpClient teacher)
    {
        _process = process;
        _folder = folder;
        Teacher = teacher;
    }

    /// <summary>A signed-in teacher's browser.</summary>
    public HttpClient Teacher { get; }

    /// <summary>Processor time used so far, all threads.</summary>
    public TimeSpan Used
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<Server> StartAsync(string configuration)
    {
        var folder = Directory.CreateTempSubdirectory("homeroom-bench").FullName;
        var source = Path.Combine(Root(), "src", "WebApi");
        var start = new ProcessStartInfo("dotnet", Path.Combine(source, "bin", configuration, "net10.0", "Homeroom.WebApi.dll"))
        {
            WorkingDirectory = source,
            RedirectStandardOutput = true,
            Environment =
            {
                ["HOMEROOM_DATA"] = folder,
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
            },
        };
        var process = Process.Start(start)!;
        string? line;
        do
        {
            line =
                await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The program ended before it printed its link.");
        } while (!line.Contains("http://", StringComparison.Ordinal) || !line.Contains("token=", StringComparison.Ordinal));

        _ = process.StandardOutput.ReadToEndAsync();
        var link = new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..].Trim());
        var teacher = new HttpClient(
            new HttpClientHandler { CookieContainer = new CookieContainer(), AutomaticDecompression = DecompressionMethods.GZip }
        )
        {
            BaseAddress = new Uri(link.GetLeftPart(UriPartial.Authority)),
        };
        teacher.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        (await teacher.GetAsync(link)).EnsureSuccessStatusCode();
        return new Server(process, folder, teacher);
    }

    /// <summary>A lesson, drafted to the end.</summary>
    public async Task<string> DraftAsync(string topic)
    {
        var asked = await Teacher.PostAsJsonAsync(
            "/api/v1/lessons",
            new
            {
                subject = "science",
                band = "6-8",
                topic,
                minutes = 50,
                classNotes = "Leo reads with large print. Amara likes building things.",
            }
        );
        asked.EnsureSuccessStatusCode();
        var id = (await asked.Content.ReadFromJsonAsync<JsonNode>())!["id"]!.GetValue<string>();
        // The stream ends when the draft is complete.
        await Teacher.GetStringAsync($"/lessons/{id}/events");
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        Teacher.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
