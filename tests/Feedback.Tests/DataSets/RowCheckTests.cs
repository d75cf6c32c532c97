using System.Text;
using Homeroom.Assistant.Feedback.DataSets;

namespace Homeroom.Feedback.Tests.DataSets;

public sealed class RowCheckTests
{
    [Theory]
    [InlineData("""{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}]}""", null)]
    [InlineData("""{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b","weight":1}]}""", null)]
    [InlineData("""{"messages":[{"role":"user","content":"a"}]}""", "The last message is not the assistant's.")]
    [InlineData("""{"messages":[{"role":"assistant","content":"b"}]}""", "no message of the user")]
    [InlineData("""{"messages":[{"role":"user","content":" "},{"role":"assistant","content":"b"}]}""", "message 1: content is empty")]
    [InlineData("""{"messages":[{"role":"teacher","content":"a"}]}""", "role must be")]
    [InlineData("""{"messages":[],"messages":[]}""", "It is no JSON")]
    [InlineData("""{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}],"id":1}""", "id does not belong here")]
    [InlineData("""{"messages":[{"role":"user","content":"\ud800"},{"role":"assistant","content":"b"}]}""", "half a character")]
    [InlineData("[]", "It holds no object.")]
    [InlineData("{", "It is no JSON")]
    [InlineData("", "The line is empty.")]
    public void Chats_are_held_against_their_format(string line, string? reason) => Check(line, RowFormat.Chat, reason);

    [Theory]
    [InlineData(
        """{"input":{"messages":[{"role":"user","content":"a"}]},"preferred_output":[{"role":"assistant","content":"b"}],"non_preferred_output":[{"role":"assistant","content":"c"}]}""",
        null
    )]
    [InlineData(
        """{"input":{"messages":[{"role":"user","content":"a"}]},"preferred_output":[{"role":"assistant","content":"b"}],"non_preferred_output":[{"role":"assistant","content":"b "}]}""",
        "Both outputs are the same"
    )]
    [InlineData(
        """{"input":{"messages":[{"role":"user","content":"a"}]},"preferred_output":[{"role":"user","content":"b"}],"non_preferred_output":[{"role":"assistant","content":"c"}]}""",
        "preferred_output is not the assistant's"
    )]
    [InlineData(
        """{"input":{"messages":[{"role":"user","content":"a"}]},"preferred_output":{"role":"assistant","content":"b"}}""",
        "preferred_output is no list of one message"
    )]
    [InlineData("""{"preferred_output":[],"non_preferred_output":[]}""", "input is missing")]
    public void Preferences_are_held_against_their_format(string line, string? reason) => Check(line, RowFormat.Preference, reason);

    [Theory]
    [InlineData("""{"id":"a","inputs":{"topic":"tides"},"graders":[{"type":"pii-leak"}]}""", null)]
    [InlineData("""{"id":"a","inputs":{"topic":"tides"},"graders":[{"type":"pii-leek"}]}""", "pii-leek")]
    [InlineData("""{"id":"a"}""", "inputs is missing")]
    [InlineData("""{"inputs":{}}""", "id is missing")]
    [InlineData("""{"id":"a","inputs":{},"grader":[]}""", "grader does not belong here")]
    public void Cases_are_held_against_what_suites_read(string line, string? reason) => Check(line, RowFormat.Cases, reason);

    [Fact]
    public void Faults_name_their_lines_and_bytes_that_are_no_text()
    {
        byte[] broken = [0x7B, 0xFF, 0x7D];
        var good = Encoding.UTF8.GetBytes("""{"id":"a","inputs":{}}""");
        var faults = RowCheck.Of([good, broken, good], RowFormat.Cases).ToList();
        Assert.Equal([2, 3], faults.Select(f => f.Line));
        Assert.Equal(["It is not written in UTF-8.", "The id a stands twice."], faults.Select(f => f.Reason));
    }

    private static void Check(string line, RowFormat format, string? reason)
    {
        var faults = RowCheck.Of([Encoding.UTF8.GetBytes(line)], format).ToList();
        Assert.Equal(reason is null ? 0 : 1, faults.Count);
        Assert.Contains(reason ?? "", faults.FirstOrDefault()?.Reason ?? "", StringComparison.Ordinal);
    }
}
