using System.Diagnostics;

namespace Homeroom.Evals.Tests.Reports.GitHub;

/// <summary>A folder in which a script of the action runs, with a homeroom-evals and a gh that write down what they are asked for.</summary>
internal sealed class ActionRun : IDisposable
{
    public ActionRun()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "bin"));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("homeroom-action-").FullName;

    public string Scripts { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "..", "evals", "action"));

    /// <summary>Puts a program on the path.</summary>
    public void Install(string name, string script)
    {
        var file = Path.Combine(Folder, "bin", name);
        File.WriteAllText(file, "#!/usr/bin/env bash\n" + script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Runs a script of the action.</summary>
    public async Task<(int Code, string Output)> Start(string script, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Scripts, script)])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{Path.Combine(Folder, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public bool Has(string file) => File.Exists(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
