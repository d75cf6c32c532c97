using Homeroom.Assistant.Evaluation.Runs;
using Homeroom.Assistant.Models;
using Homeroom.Guardrails;

namespace Homeroom.Evals.Tests.Runs;

public sealed class ReplyShelfTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_kept_is_found_again_after_a_restart()
    {
        using (var shelf = ReplyShelf.Open(_folder["r.jsonl"], writes: true))
        {
            shelf.Keep("k", new KeptReply("cached", "m", "Zwölf \"Äpfel\"\n") { OutputTokens = 4 });
        }

        using var again = ReplyShelf.Open(_folder["r.jsonl"], writes: false);
        Assert.Equal(new KeptReply("cached", "m", "Zwölf \"Äpfel\"\n") { OutputTokens = 4 }, again.Find("k"));
        Assert.Null(again.Find("other"));
    }

    [Fact]
    public void A_line_that_a_crash_cut_off_costs_only_itself()
    {
        using (var shelf = ReplyShelf.Open(_folder["r.jsonl"], writes: true))
        {
            shelf.Keep("one", new KeptReply("cached", "m", "1"));
            shelf.Keep("two", new KeptReply("cached", "m", "2"));
        }

        File.WriteAllBytes(_folder["r.jsonl"], File.ReadAllBytes(_folder["r.jsonl"])[..^9]);
        using (var shelf = ReplyShelf.Open(_folder["r.jsonl"], writes: true))
        {
            Assert.Null(shelf.Find("two"));
            shelf.Keep("three", new KeptReply("cached", "m", "3"));
        }

        using var again = ReplyShelf.Open(_folder["r.jsonl"], writes: false);
        Assert.Equal(("1", "3"), (again.Find("one")!.Text, again.Find("three")!.Text));
    }

    [Fact]
    public void A_recording_says_that_it_is_one()
    {
        using var shelf = ReplyShelf.Open(_folder["r.jsonl"], writes: true, "recorded");
        shelf.Keep("k", new KeptReply("cached", "m", "x"));
        Assert.Equal("recorded", shelf.Find("k")!.Source);
    }

    [Fact]
    public void A_reply_written_by_hand_belongs_to_one_version_of_a_prompt()
    {
        _folder.Write("r.jsonl", "{\"prompt\":\"lessons/quiz@1\",\"case\":\"q1\",\"text\":\"by hand\"}\n");
        using var shelf = ReplyShelf.Open(_folder["r.jsonl"], writes: false);
        Assert.Equal("authored", shelf.Find(ReplyShelf.KeyOf("lessons/quiz@1", "q1"))!.Source);
        Assert.Null(shelf.Find(ReplyShelf.KeyOf("lessons/quiz@2", "q1")));
    }

    [Fact]
    public void Whatever_decides_an_answer_makes_another_key()
    {
        static string Key(string model = "m", float heat = 0.4f, int most = 10, string? schema = null, string text = "Ask.", int repeat = 1) =>
            ReplyShelf.KeyOf(model, new ModelAsk(schema, heat, most), [new PromptMessage("user", text)], repeat);
        string[] keys = [Key(), Key(model: "n"), Key(heat: 0.5f), Key(most: 11), Key(schema: "{}"), Key(text: "Ask!"), Key(repeat: 2)];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(Key(), Key());
    }
}
