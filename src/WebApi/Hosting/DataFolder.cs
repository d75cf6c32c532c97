namespace Homeroom.WebApi.Hosting;

/// <summary>Where the database and the keys live. Nobody else on the machine can read it.</summary>
internal static class DataFolder
{
    private const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The folder in HOMEROOM_DATA, or ./data beside the program's start; it is made when it is not there.</summary>
    /// <exception cref="StartFault">It cannot be written.</exception>
    public static string Of(IConfiguration configuration)
    {
        var folder = Path.GetFullPath(configuration["HOMEROOM_DATA"] is { Length: > 0 } set ? set : "data");
        try
        {
            Open(folder);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new StartFault($"Homeroom cannot write its data folder {folder}. Make it writable, or set HOMEROOM_DATA to another folder.", e);
        }
    }

    /// <summary>Gives the files of a database to the owner alone. SQLite gives its journal the rights of the database.</summary>
    public static void Protect(string database)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        if (!File.Exists(database))
        {
            File.Open(
                    database,
                    new FileStreamOptions
                    {
                        Mode = FileMode.CreateNew,
                        Access = FileAccess.Write,
                        UnixCreateMode = Mine,
                    }
                )
                .Dispose();
        }

        foreach (var file in (string[])[database, database + "-wal", database + "-shm"])
        {
            if (File.Exists(file))
            {
                File.SetUnixFileMode(file, Mine);
            }
        }
    }

    private static void Open(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, Mine | UnixFileMode.UserExecute);
            File.SetUnixFileMode(folder, Mine | UnixFileMode.UserExecute);
        }

        using var probe = new FileStream(
            Path.Combine(folder, $".{Guid.NewGuid():N}"),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Options = FileOptions.DeleteOnClose,
            }
        );
    }
}
