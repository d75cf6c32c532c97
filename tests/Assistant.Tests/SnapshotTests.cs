using Homeroom.Snapshots;

namespace Homeroom.Assistant.Tests;

/// <summary>The comparison itself, whoever does it in this build.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homeroom-snapshots").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\r\ntwo\r\n")]
    public void The_same_text_passes_whatever_its_line_ends_and_leaves_no_file(string text)
    {
        Verified("one\ntwo\n");
        Match(text);
        Assert.Equal(["Case.Method.verified.txt"], Directory.GetFiles(_folder).Select(Path.GetFileName));
        Assert.Equal("one\ntwo\n", File.ReadAllText(Path.Combine(_folder, "Case.Method.verified.txt")));
    }

    [Fact]
    public void A_changed_text_fails_and_stands_beside_the_old_one()
    {
        Verified("one\ntwo\n");
        Assert.ThrowsAny<Exception>(() => Match("one\nthree"));
        Assert.Equal("one\nthree", File.ReadAllText(Path.Combine(_folder, "Case.Method.received.txt")).TrimEnd());
        Assert.Equal("one\ntwo\n", File.ReadAllText(Path.Combine(_folder, "Case.Method.verified.txt")));
    }

    [Fact]
    public void A_text_that_nobody_has_verified_fails()
    {
        Assert.ThrowsAny<Exception>(() => Match("one"));
        Assert.Contains(Directory.GetFiles(_folder), f => f.EndsWith("Case.Method.received.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_has_a_file_of_its_own()
    {
        File.WriteAllText(Path.Combine(_folder, "Case.Method_band=K-2.verified.md"), "one\n");
        Snapshot.Match("one", "md", "band=K-2", Path.Combine(_folder, "Case.cs"), "Method");
        Assert.ThrowsAny<Exception>(() => Snapshot.Match("two", "md", "band=K-2", Path.Combine(_folder, "Case.cs"), "Method"));
    }

    private void Verified(string text) => File.WriteAllText(Path.Combine(_folder, "Case.Method.verified.txt"), text);

    private void Match(string text) => Snapshot.Match(text, file: Path.Combine(_folder, "Case.cs"), method: "Method");
}
