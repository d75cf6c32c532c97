using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Guardrails;

namespace Homeroom.Feedback.Tests.DataSets;

public sealed class DataSetTests
{
    private static readonly RailPipeline Rails = DefaultRails.Create();
    private static readonly DataSetPlan Chats = new("kept", RowFormat.Chat) { Salt = "pepper" };

    [Fact]
    public void Of_2000_drafts_with_planted_names_mails_and_ids_none_comes_out()
    {
        var (rows, secrets) = Planted.Make(2000);
        var set = DataSet.Of(rows, Chats, Rails);
        Assert.InRange(set.Counts.Kept, 1900, 2000);
        Assert.Equal(2000, set.Counts.Came);
        Assert.Equal(2000, set.Counts.Kept + set.Counts.Refused.Values.Sum());
        var all = string.Concat(set.Files.Values);
        Assert.False(all.AsSpan().ContainsAny(SearchValues.Create([.. secrets], StringComparison.OrdinalIgnoreCase)));
        Assert.Contains("[[NAME-1", all, StringComparison.Ordinal);
        Assert.Empty(RowCheck.Of(Lines(set.Files["kept.train.jsonl"]), RowFormat.Chat));
    }

    [Fact]
    public void No_export_of_any_kind_holds_a_planted_secret_and_all_hold_their_format()
    {
        var (rows, secrets) = Planted.Make(120, seed: 9);
        foreach (var format in Enum.GetValues<RowFormat>())
        {
            var set = DataSet.Of(rows, Chats with { Format = format }, Rails);
            Assert.InRange(set.Counts.Kept, 110, 120);
            Assert.DoesNotContain(secrets, s => string.Concat(set.Files.Values).Contains(s, StringComparison.OrdinalIgnoreCase));
            var lines = set
                .Files.Where(f => f.Key.EndsWith(".jsonl", StringComparison.Ordinal) && !f.Key.Contains("provenance", StringComparison.Ordinal))
                .ToList();
            Assert.Equal(format != RowFormat.Csv, lines.Count > 0);
            Assert.All(lines, f => Assert.Empty(RowCheck.Of(Lines(f.Value), format)));
        }
    }

    [Fact]
    public void The_same_rows_give_the_same_bytes_in_any_order_and_teachers_are_on_one_side()
    {
        var (rows, _) = Planted.Make(200);
        var set = DataSet.Of(rows, Chats, Rails);
        var again = DataSet.Of(Enumerable.Reverse(rows), Chats, Rails);
        Assert.Equal(set.Files, again.Files);
        Assert.All(set.Hashes, h => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(set.Files[h.Key]))), h.Value));
        var (train, held) = (Teachers(set, "train"), Teachers(set, "held-out"));
        Assert.True(train.Count > held.Count && held.Count > 0);
        Assert.Empty(train.Intersect(held));
        Assert.Equal(40, train.Count + held.Count);
    }

    [Fact]
    public void What_may_not_be_used_is_left_out_and_counted()
    {
        var rows = Planted.Make(8).Rows;
        rows[0] = rows[0] with { Consent = Consent.Cases };
        rows[1] = rows[1] with { ModelText = rows[1].ApprovedText };
        rows[2] = rows[2] with { ApprovedText = " " };
        rows[3] = rows[3] with { ApprovedText = "Maya wrote: I want to kill myself tonight." };
        rows.Add(rows[7] with { Draft = "copy", ApprovedText = rows[7].ApprovedText.Replace("Then talk", "Then speak", StringComparison.Ordinal) });
        var set = DataSet.Of(rows, Chats with { Format = RowFormat.Preference }, Rails);
        Assert.Equal(4, set.Counts.Kept);
        Assert.Equal(
            ["a student may be in danger", "empty", "nearly the same as another row", "no consent", "nothing was changed"],
            set.Counts.Refused.Keys
        );
        Assert.Contains("| no consent | 1 |", set.Files["kept.card.md"], StringComparison.Ordinal);
        Assert.Contains(set.Hashes.First().Value, set.Files["kept.card.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_whose_secret_hides_behind_an_escape_is_refused()
    {
        var row = Planted.Make(1).Rows[0];
        row = row with { Messages = [new PromptMessage("user", """Redo this: {"plan":"Read.\nkim@school.example and \u006bim@school.example"}""")] };
        var set = DataSet.Of([row], Chats, Rails);
        Assert.DoesNotContain("kim@", string.Concat(set.Files.Values), StringComparison.Ordinal);
        Assert.DoesNotContain("school.example", string.Concat(set.Files.Values), StringComparison.Ordinal);
    }

    private static HashSet<string> Teachers(DataSet set, string side) =>
        [
            .. set.Files[$"kept.{side}.provenance.jsonl"]
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => JsonNode.Parse(l)!["teacher"]!.GetValue<string>()),
        ];

    internal static IEnumerable<ReadOnlyMemory<byte>> Lines(string text) =>
        text.TrimEnd('\n').Split('\n').Select(l => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(l));
}
