namespace Homeroom.WebApi.Storage;

/// <summary>Held while a process works on a data folder with SQLite in it. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private FileStream? _file;

    /// <summary>False when another process holds the folder.</summary>
    public bool Take(string folder)
    {
        try
        {
            var how = new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
            };
            if (!OperatingSystem.IsWindows())
            {
                how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            _file ??= new FileStream(Path.Combine(folder, "homeroom.lock"), how);
            return true;
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException))
        {
            return false;
        }
    }

    public void Dispose() => _file?.Dispose();
}
