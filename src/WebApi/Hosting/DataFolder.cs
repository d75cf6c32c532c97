namespace Homeroom.WebApi.Hosting;

/// <summary>Where the database and the keys live.</summary>
internal static class DataFolder
{
    /// <summary>The folder in HOMEROOM_DATA, or ./data beside the program's start; it is made when it is not there.</summary>
    public static string Of(IConfiguration configuration)
    {
        var folder = Path.GetFullPath(configuration["HOMEROOM_DATA"] is { Length: > 0 } set ? set : "data");
        Directory.CreateDirectory(folder);
        return folder;
    }
}
