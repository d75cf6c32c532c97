using System.Text.Json.Nodes;
using Homeroom.Evals.Swaps;

namespace Homeroom.Evals.Tests.Swaps;

public sealed class SwapCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homeroom-swap");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Input => Path.Combine(_folder.FullName, "texts.jsonl");

    private string Output => Path.Combine(_folder.FullName, "out.jsonl");

    [Fact]
    public void Each_line_in_has_its_line_out_with_the_same_id_in_the_same_order()
    {
        var (code, lines, said, _) = Run("""{"id":"a","text":"She left.\n“Hé”"}""", "", """{"id":7,"text":"The rain.","note":"x"}""");
        Assert.Equal(0, code);
        Assert.Equal(["""{"id":"a","text":"He left.\n“Hé”"}""", """{"id":7,"text":"The rain."}"""], lines);
        Assert.Equal("2 texts read, 1 of them changed, 0 lines not read.", said.Trim());
    }

    [Theory]
    [InlineData("""{"id":"a"}""", "It has no text")]
    [InlineData("""{"text":"a"}""", "It has no id")]
    [InlineData("""{"id":"a","text":5}""", "no string")]
    [InlineData("""["a"]""", "It holds no object")]
    [InlineData("""{"id":"a","text":"a" """, "It cannot be read")]
    [InlineData("""{"id":"a","text":"\ud800"}""", "half a character")]
    public void A_line_that_cannot_be_read_is_named_with_the_way_forward_and_the_others_are_written(string bad, string why)
    {
        var (code, lines, _, complaint) = Run("""{"id":"1","text":"He"}""", bad, """{"id":"2","text":"she"}""");
        Assert.Equal(1, code);
        Assert.Equal(["""{"id":"1","text":"She"}""", """{"id":"2","text":"he"}"""], lines);
        Assert.StartsWith($"{Input}, line 2: ", complaint);
        Assert.Contains(why, complaint);
        Assert.Contains("""{"id": "1", "text": "..."}""", complaint);
    }

    [Theory]
    [InlineData("gendre", null, null, "Did you mean gender?")]
    [InlineData("gender", "--seed", "-1", "no whole number")]
    [InlineData("gender", "--seed", null, "--seed needs one value")]
    [InlineData("gender", "--colour", "red", "is no option of swap")]
    [InlineData("gender", "--names", "maybe", "--names is swap or keep")]
    [InlineData(null, null, null, "--axis is missing")]
    public void Options_that_are_not_understood_are_answered_with_what_to_write(string? axis, string? option, string? value, string why)
    {
        File.WriteAllText(Input, "");
        using var complaint = new StringWriter();
        string?[] more = [axis is null ? null : "--axis", axis, option, value];
        var code = SwapCommand.Run(["--input", Input, "--output", Output, .. more.OfType<string>()], TextWriter.Null, complaint);
        Assert.Equal(2, code);
        Assert.Contains(why, complaint.ToString());
        Assert.Contains("Write: swap --input", complaint.ToString());
        Assert.False(File.Exists(Output));
    }

    [Fact]
    public void The_texts_are_never_written_over()
    {
        using var complaint = new StringWriter();
        Assert.Equal(2, SwapCommand.Run(["--input", Input, "--output", Input, "--axis", "gender"], TextWriter.Null, complaint));
        Assert.Contains("Choose another file", complaint.ToString());
    }

    [Fact]
    public void Without_texts_older_results_stay()
    {
        File.WriteAllText(Output, "old");
        using var complaint = new StringWriter();
        Assert.Equal(2, SwapCommand.Run(["--input", Input, "--output", Output, "--axis", "gender"], TextWriter.Null, complaint));
        Assert.Contains("texts.jsonl", complaint.ToString());
        Assert.Equal("old", File.ReadAllText(Output));
    }

    private (int Code, string[] Lines, string Said, string Complaint) Run(params string[] lines)
    {
        File.WriteAllLines(Input, lines);
        using StringWriter said = new();
        using StringWriter complaint = new();
        var code = SwapCommand.Run(["--input", Input, "--axis", "gender", "--output", Output], said, complaint);
        var written = File.ReadAllLines(Output);
        Assert.All(written, w => Assert.Equal(["id", "text"], JsonNode.Parse(w)!.AsObject().Select(p => p.Key)));
        return (code, written, said.ToString(), complaint.ToString());
    }
}
