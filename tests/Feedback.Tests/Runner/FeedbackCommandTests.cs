using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant;
using Homeroom.Evals.Feedback;
using Homeroom.Feedback.Tests.DataSets;
using Homeroom.Feedback.Tests.Quality;
using Homeroom.Grading.Tests.Runner;

namespace Homeroom.Feedback.Tests.Runner;

public sealed class FeedbackCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homeroom-feedback");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void An_export_is_valid_and_holds_no_secret()
    {
        var (rows, secrets) = Planted.Make(30);
        var ran = Ran.Words(FeedbackExportCommand.Create(), "--input", Write(rows), "--format", "preference", "--output", _folder.FullName);
        Assert.Equal(0, ran.Code);
        Assert.Contains("of 30 drafts are in kept", ran.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(secrets, s => File.ReadAllText(At("kept.train.jsonl")).Contains(s, StringComparison.OrdinalIgnoreCase));
        Assert.True(File.Exists(At("kept.card.md")));
        Assert.Equal(0, Ran.Words(ValidateCommand.Create(), "--input", At("kept.train.jsonl"), "--format", "preference").Code);
        var wrong = Ran.Words(ValidateCommand.Create(), "--input", At("kept.train.jsonl"), "--format", "chat");
        Assert.Equal(1, wrong.Code);
        Assert.Contains("line 1: input does not belong here", wrong.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void Stats_show_versions_of_five_teachers_alone_and_tell_lines_that_are_none()
    {
        var file = Write([.. PromptQualityTests.Rows("v1", 6, 3, (t, _) => t / 10.0), .. PromptQualityTests.Rows("v2", 4, 3, (_, _) => 0.1)]);
        File.AppendAllText(file, "{\"draft\":\"x\"}\nno row\n");
        var ran = Ran.Words(StatsCommand.Create(), "--input", file);
        Assert.Equal(1, ran.Code);
        var lines = ran.Said.Trim().Split('\n').Select(l => JsonNode.Parse(l)!).ToList();
        Assert.Equal((true, 18), (lines[0]["shown"]!.GetValue<bool>(), lines[0]["drafts"]!.GetValue<int>()));
        Assert.Equal(["prompt", "version", "shown"], lines[1].AsObject().Select(p => p.Key));
        Assert.Contains("30 drafts read, 2 lines not read.", ran.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.Equal(3, Ran.Words(ValidateCommand.Create(), "--input", At("none.jsonl"), "--format", "chat").Code);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private string Write<T>(IEnumerable<T> rows)
    {
        File.WriteAllLines(At("in.jsonl"), rows.Select(r => JsonSerializer.Serialize(r, Json.Options)));
        return At("in.jsonl");
    }
}
