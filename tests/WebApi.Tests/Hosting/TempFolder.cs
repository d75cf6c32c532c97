namespace Homeroom.WebApi.Tests.Hosting;

/// <summary>A folder that is gone afterwards.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("homeroom-test").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
