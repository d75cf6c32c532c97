namespace Homeroom.Assistant.Grading.Papers;

/// <summary>Where a file stood, for a sentence. Nothing is ever written there, so a path that leads out of its folder leads nowhere.</summary>
internal static class FilePlace
{
    /// <summary>Stands between a folder and what is in it.</summary>
    public const string Arrow = " › ";

    /// <summary>The folders and the file of a path, without drives and steps upwards.</summary>
    public static string Of(string path)
    {
        var steps = path.Split('/', '\\').Select(s => CleanText.Of(s).Text.Replace('\n', ' ')).Where(s => s.Length > 0 && s is not ("." or ".."));
        var shown = string.Join(Arrow, steps.SkipWhile(s => s.Length == 2 && s[1] == ':'));
        return shown.Length == 0 ? "A file without a name" : shown;
    }

    /// <summary>The file's own name.</summary>
    public static string Last(string place) => place.Split(Arrow)[^1];

    /// <summary>The ending of the file's name in small letters, with its dot.</summary>
    public static string Ending(string place) => Path.GetExtension(Last(place)).ToLowerInvariant();
}
