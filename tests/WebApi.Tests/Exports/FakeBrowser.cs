namespace Homeroom.WebApi.Tests.Exports;

/// <summary>A shell script in place of a browser.</summary>
internal sealed class FakeBrowser : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homeroom-fake");

    public FakeBrowser(string script)
    {
        Path = System.IO.Path.Combine(_folder.FullName, "browser");
        File.WriteAllText(Path, "#!/bin/sh\n" + script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }
    }

    public string Path { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
