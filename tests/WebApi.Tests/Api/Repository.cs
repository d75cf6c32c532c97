using System.Runtime.CompilerServices;

namespace Homeroom.WebApi.Tests.Api;

/// <summary>Where the source of this test stands.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
