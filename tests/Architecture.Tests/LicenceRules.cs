using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;

namespace Homeroom.Architecture.Tests;

/// <summary>Only licences that leave a school free stand in what we ship.</summary>
public sealed class LicenceRules
{
    // Microsoft's .NET library licence, on packages that hold references for the build and ship nothing.
    private const string NoAssembly = "no assembly";

    // "blessing" is SQLite's public domain.
    private static readonly HashSet<string> Permissive = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "blessing", NoAssembly];

    // Packages that name their licence in a file or by an address instead of an expression: read by hand.
    private static readonly Dictionary<string, string> Read = new(StringComparer.OrdinalIgnoreCase)
    {
        ["DiffPlex"] = "Apache-2.0",
        ["Microsoft.NETCore.Platforms"] = NoAssembly,
        ["NETStandard.Library"] = NoAssembly,
        ["SourceGear.sqlite3"] = "blessing",
        ["System.Security.Cryptography.ProtectedData"] = "MIT",
        ["xunit.abstractions"] = "Apache-2.0",
    };

    [Fact]
    public void Every_package_has_a_permissive_licence()
    {
        var packages = Packages().ToList();
        Assert.True(packages.Count > 20, $"Only {packages.Count} packages were found: the assets file is not the right one.");
        Assert.Empty(packages.Where(p => !IsPermissive(p)).Select(p => $"{p.Id}: {p.Licence ?? "none"}"));
    }

    private static bool IsPermissive((string Id, string? Licence) package) =>
        (package.Licence ?? Read.GetValueOrDefault(package.Id))?.Split(" AND ").All(l => l.Split(" OR ").Any(Permissive.Contains)) == true;

    private static IEnumerable<(string Id, string? Licence)> Packages()
    {
        var file = typeof(LicenceRules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Assets").Value!;
        using var assets = JsonDocument.Parse(File.ReadAllText(file));
        var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToList();
        foreach (var library in assets.RootElement.GetProperty("libraries").EnumerateObject())
        {
            if (library.Value.GetProperty("type").GetString() == "package")
            {
                var path = library.Value.GetProperty("path").GetString()!;
                yield return (library.Name.Split('/')[0], Licence(folders.Select(f => Path.Combine(f, path)).First(Directory.Exists)));
            }
        }
    }

    private static string? Licence(string folder) =>
        XDocument
            .Load(Directory.EnumerateFiles(folder, "*.nuspec").Single())
            .Descendants()
            .FirstOrDefault(e => e.Name.LocalName == "license" && e.Attribute("type")?.Value == "expression")
            ?.Value;
}
