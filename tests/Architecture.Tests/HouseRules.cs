using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Homeroom.Architecture.Tests;

public sealed partial class HouseRules
{
    [Theory]
    [InlineData("src/Guardrails/Guardrails.csproj")]
    [InlineData("src/Assistant/Assistant.csproj", "Guardrails")]
    [InlineData("src/WebApi/WebApi.csproj", "Assistant")]
    public void Arrows_point_one_way(string project, params string[] allowed)
    {
        var references = XDocument
            .Load(Path.Combine(House.Root, project))
            .Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Equal(allowed, references);
    }

    [Fact]
    public void Guardrails_stands_on_the_base_class_library_alone()
    {
        var project = XDocument.Load(Path.Combine(House.Root, "src/Guardrails/Guardrails.csproj"));
        Assert.Empty(project.Descendants("PackageReference"));
        Assert.DoesNotContain(House.Files("src/Guardrails", "*.cs"), f => InputOutput().IsMatch(File.ReadAllText(f)));
    }

    [Fact]
    public void Files_stay_short()
    {
        var lengths = House.Files("src", "*.cs").ToDictionary(House.Short, f => File.ReadLines(f).Count());
        Assert.DoesNotContain(lengths, l => l.Value > 300);
        var sorted = lengths.Values.Order().ToList();
        Assert.InRange(sorted[sorted.Count / 2], 1, 70);
        Assert.InRange(sorted[sorted.Count * 9 / 10], 1, 140);
        Assert.InRange(File.ReadLines(Path.Combine(House.Root, "src/WebApi/Program.cs")).Count(), 1, 60);
    }

    [Fact]
    public void Methods_stay_short()
    {
        var methods = House.Files("src", "*.cs").SelectMany(Methods.In).ToList();
        Assert.True(methods.Count > 400, $"Only {methods.Count} methods were found.");
        Assert.DoesNotContain(methods, m => m.Lines > 60);
        Assert.InRange(methods.Select(m => m.Lines).Order().ElementAt(methods.Count * 9 / 10), 1, 25);
    }

    [Fact]
    public void Only_the_spine_calls_the_model()
    {
        var callers = House
            .Files("src", "*.cs")
            .Where(f => File.ReadAllText(f).Contains("model.StreamAsync(", StringComparison.Ordinal))
            .Select(House.Short);
        Assert.Equal([Path.Combine("src", "Assistant", "Drafts", "DraftSpine.cs")], callers);
    }

    [Fact]
    public void Only_the_pipeline_makes_the_proofs()
    {
        var makers = House.Files("src", "*.cs").Where(f => Proofs().IsMatch(File.ReadAllText(f))).Select(House.Short);
        Assert.Equal([Path.Combine("src", "Guardrails", "RailPipeline.cs")], makers);
    }

    [Fact]
    public void Prompt_text_stands_in_no_csharp_file() =>
        Assert.DoesNotContain(House.Files("src", "*.cs"), f => PromptText().IsMatch(File.ReadAllText(f)));

    [Fact]
    public void Names_say_the_classroom_thing() =>
        Assert.DoesNotContain(House.Files("src", "*.cs"), f => Vague().IsMatch(Path.GetFileNameWithoutExtension(f)));

    [Fact]
    public void The_first_command_stands_in_the_readme_by_line_20()
    {
        var lines = File.ReadLines(Path.Combine(House.Root, "README.md")).Take(20).ToList();
        Assert.Contains("dotnet run --project src/WebApi", lines);
        Assert.Contains("dotnet test", lines);
    }

    [Fact]
    public void The_root_holds_at_most_14_entries() =>
        Assert.InRange(
            Directory
                .EnumerateFileSystemEntries(House.Root)
                .Select(e => Path.GetFileName(e)!)
                .Count(e => e is not (".git" or ".github" or "data" or "artifacts" or "TestResults")),
            1,
            14
        );

    [Fact]
    public void Nothing_is_left_for_later() =>
        Assert.DoesNotContain(House.Files("src", "*.cs").Concat(House.Files("src", "*.razor")), f => Later().IsMatch(File.ReadAllText(f)));

    [GeneratedRegex(@"\busing System\.(IO|Net)\b|\bFile\.|HttpClient")]
    private static partial Regex InputOutput();

    [GeneratedRegex(@"new (ClearedPrompt|CheckedReply)\(")]
    private static partial Regex Proofs();

    [GeneratedRegex("""<message role="(system|user)">\s*\w""")]
    private static partial Regex PromptText();

    [GeneratedRegex("(Manager|Helper|Util|Utils|Processor|Info|Base)$")]
    private static partial Regex Vague();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException")]
    private static partial Regex Later();
}
