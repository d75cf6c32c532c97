using System.Diagnostics;
using Homeroom.Assistant.Evaluation.Gates;

namespace Homeroom.Assistant.Tests.Prompts;

/// <summary>Accepted cases as a patch that git applies to the folder of suites.</summary>
public sealed class CaseFileTests : IDisposable
{
    private const string Plan = "lessons/plan";
    private readonly string _folder = Directory.CreateTempSubdirectory("homeroom-test").FullName;

    private string Suites => Path.Combine(_folder, "evals", "suites");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{\"id\": \"a\"}\n")]
    [InlineData("{\"id\": \"a\"}\n{\"id\": \"b\"}\n{\"id\": \"c\"}\n{\"id\": \"d\"}\n")]
    public async Task Git_applies_the_patch_and_the_file_is_as_the_gate_reads_it(string? before)
    {
        var lessons = Directory.CreateDirectory(Path.Combine(Suites, "lessons")).FullName;
        await File.WriteAllTextAsync(Path.Combine(lessons, "defaults.yaml"), "prompts: [lessons/plan]\n");
        if (before is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(lessons, CaseFile.Cases), before);
        }

        var files = CaseFile.With(Suites, Plan, [new("kept-1", "{\"id\":\"kept-1\",\"é\":\"—\"}"), new("kept-2", "{\"id\":\"kept-2\"}")]);
        Assert.Equal(before is null ? 2 : 1, files.Count);
        var patch = string.Concat(files.Select(f => f.Patch("evals/suites/lessons/" + f.Name)));
        await File.WriteAllTextAsync(Path.Combine(_folder, "cases.patch"), patch);
        await GitAsync("apply", "cases.patch");
        Assert.All(files, f => Assert.Equal(f.After, File.ReadAllText(Path.Combine(lessons, f.Name))));
        Assert.Empty(CaseFile.With(Suites, Plan, [new("kept-2", "{}")])); // what is in the repository already is not added again
    }

    private async Task GitAsync(params string[] said)
    {
        using var git = Process.Start(new ProcessStartInfo("git", said) { WorkingDirectory = _folder, RedirectStandardError = true })!;
        var error = await git.StandardError.ReadToEndAsync();
        await git.WaitForExitAsync();
        Assert.True(git.ExitCode == 0, error);
    }
}
