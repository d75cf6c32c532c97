using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Homeroom.WebApi.Accounts;
using Homeroom.WebApi.Tests.Exports;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Api;

public sealed partial class GuideTests
{
    [NeedsCurl]
    public async Task Every_example_of_the_guide_works_as_it_stands()
    {
        await using var classroom = new Classroom();
        var address = Serve(classroom);
        var guide = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "api.md"));
        var examples = Examples().Matches(guide).Select(m => m.Groups[1].Value).ToList();
        Assert.True(examples.Count >= 8, $"only {examples.Count} examples");

        var folder = Directory.CreateTempSubdirectory("homeroom-guide");
        try
        {
            var script = new StringBuilder("set -euo pipefail\n");
            foreach (var (example, i) in examples.Select((e, i) => (e, i)))
            {
                script.Append($"echo '== example {i + 1}'\n").Append(example);
            }

            var (code, said) = await RunAsync(script.ToString(), address, classroom.Services.GetRequiredService<SignInLink>().Path, folder.FullName);
            Assert.True(code == 0, said);
            Assert.Contains($"== example {examples.Count}", said, StringComparison.Ordinal);
            Assert.Contains("Approved", await File.ReadAllTextAsync(Path.Combine(folder.FullName, "lesson.json")), StringComparison.Ordinal);
            Assert.StartsWith("# ", await File.ReadAllTextAsync(Path.Combine(folder.FullName, "handout.md")), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_before_it_is_read()
    {
        await using var classroom = new Classroom();
        using var client = await Classroom.SignInAsync(classroom, new Uri(Serve(classroom)));
        var id = (await Classroom.DraftedAsync(client))["id"];
        using var large = await client.RawAsync(
            HttpMethod.Put,
            $"/api/v1/lessons/{id}/sections/notes",
            $"[\"{new string('x', 1_200_000)}\"]",
            headers: [("If-Match", "1"), ("Expect", "100-continue")]
        );
        await large.IsProblemAsync(System.Net.HttpStatusCode.RequestEntityTooLarge, "too-large");
        using var source = await client.PostAsync(
            "/api/v1/lessons",
            $$"""{"subject":"science","band":"6-8","topic":"seasons","minutes":45,"source":"{{new string('x', 1_200_000)}}"}"""
        );
        Assert.NotEmpty((await source.IsProblemAsync(System.Net.HttpStatusCode.BadRequest, "invalid")).Error("/source"));
    }

    private static string Serve(Classroom classroom)
    {
        classroom.UseKestrel(0);
        classroom.StartServer();
        return classroom.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    private static async Task<(int Code, string Said)> RunAsync(string script, string address, string welcome, string folder)
    {
        using var bash = Process.Start(
            new ProcessStartInfo("/bin/bash", "-s")
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = folder,
                Environment = { ["HOMEROOM"] = address, ["WELCOME"] = welcome },
            }
        )!;
        await bash.StandardInput.WriteAsync(script);
        bash.StandardInput.Close();
        var said = await Task.WhenAll(bash.StandardOutput.ReadToEndAsync(), bash.StandardError.ReadToEndAsync());
        await bash.WaitForExitAsync();
        return (bash.ExitCode, string.Join('\n', said));
    }

    [GeneratedRegex(@"```bash\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Examples();
}
