using System.Runtime.CompilerServices;

namespace Homeroom.Browser.Tests;

/// <summary>The repository as files.</summary>
internal static class House
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
