using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Homeroom.Architecture.Tests;

/// <summary>The full-feed leg (docs/adr/0022): each of its packages is known in one folder, and in the tests of that folder.</summary>
public sealed partial class FullFeedRules
{
    // Left out of the default build where it is included and not where it is removed, since three projects share it.
    private static readonly string Snapshots = Path.Combine("tests", "Snapshots", "Verify");

    private static readonly string[] Rooms =
    [
        Snapshots,
        Path.Combine("src", "Assistant", "Models", "SemanticKernel"),
        Path.Combine("src", "WebApi", "Storage", "Redis"),
        Path.Combine("tests", "Assistant.Tests", "Models", "SemanticKernel"),
        Path.Combine("tests", "WebApi.Tests", "Redis"),
    ];

    [Fact]
    public void Nothing_outside_its_folder_names_a_package_of_the_full_feed() =>
        Assert.DoesNotContain(Everywhere(), f => !Rooms.Any(r => House.Short(f).StartsWith(r, StringComparison.Ordinal)) && Names(f));

    [Fact]
    public void Each_folder_names_its_package_so_the_rule_would_see_it() =>
        Assert.All(Rooms, room => Assert.Contains(House.Files(room, "*.cs"), Names));

    [Fact]
    public void Each_folder_is_left_out_of_the_default_build() =>
        Assert.All(
            Rooms.Where(r => r != Snapshots),
            room =>
            {
                var (folder, project) = Home(room);
                var left = XDocument
                    .Load(project)
                    .Descendants("Compile")
                    .Where(c => c.Parent!.Attribute("Condition")?.Value == "'$(FullFeed)' != 'true'")
                    .Select(c => c.Attribute("Remove")?.Value);
                Assert.Contains(folder + "/**", left);
            }
        );

    [Fact]
    public void The_comparison_by_verify_is_compiled_by_the_full_feed_alone()
    {
        var shared = XDocument.Load(Path.Combine(House.Root, "tests", "Snapshots", "Snapshots.props"));
        var verify = shared.Descendants("Compile").Single(c => c.Attribute("Include")!.Value.EndsWith("Verify/*.cs", StringComparison.Ordinal));
        Assert.Equal("'$(FullFeed)' == 'true'", verify.Parent!.Attribute("Condition")?.Value);
    }

    [Fact]
    public void Its_packages_are_wanted_by_the_full_feed_alone()
    {
        var projects = House.Files(".", "*.csproj").Concat(House.Files(".", "*.props"));
        var packages = projects
            .SelectMany(p => XDocument.Load(p).Descendants())
            .Where(e => e.Name.LocalName is "PackageReference" or "PackageVersion" && Package().IsMatch(e.Attribute("Include")?.Value ?? ""))
            .ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.Equal("'$(FullFeed)' == 'true'", p.Parent!.Attribute("Condition")?.Value));
    }

    private static (string Folder, string Project) Home(string room)
    {
        var project = Path.Combine([.. room.Split(Path.DirectorySeparatorChar).Take(2)]);
        var file = Directory.EnumerateFiles(Path.Combine(House.Root, project), "*.csproj").Single();
        return (Path.GetRelativePath(project, room).Replace('\\', '/'), file);
    }

    private static IEnumerable<string> Everywhere() =>
        new[] { "src", "tests", "evals", "bench" }.SelectMany(f => House.Files(f, "*.cs")).Where(f => Path.GetFileName(f) != "FullFeedRules.cs");

    private static bool Names(string file) => Code().IsMatch(File.ReadAllText(file));

    [GeneratedRegex(@"\bMicrosoft\.SemanticKernel\b|\bStackExchange\b|\bVerifyXunit\b|\bVerifyTests\b")]
    private static partial Regex Code();

    [GeneratedRegex("^(Microsoft.SemanticKernel|.*StackExchange|Verify)")]
    private static partial Regex Package();
}
