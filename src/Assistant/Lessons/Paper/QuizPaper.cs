using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Paper;

/// <summary>Quiz items on paper: choices stand in an order that does not give the key away and is the same on every copy.</summary>
public static class QuizPaper
{
    /// <summary>The blocks of one item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="answers">Whether key and what mistakes reveal are printed.</param>
    public static IEnumerable<Block> Of(JsonNode item, int number, bool answers)
    {
        yield return new Block.Question(number, Text(item, "question"), Choices(item));
        if (answers)
        {
            yield return new Block.Paragraph(Key(item), "Key");
            foreach (var reveals in Reveals(item))
            {
                yield return new Block.Paragraph(reveals, "Reveals");
            }
        }
        else if (Text(item, "type") != "choice")
        {
            yield return new Block.Lines(2);
        }
    }

    /// <summary>What a student chooses from, matches or orders.</summary>
    public static IReadOnlyList<string> Choices(JsonNode item) =>
        Text(item, "type") switch
        {
            "choice" => Mixed([Text(item, "key"), .. Items(item, "distractors").Select(d => Text(d, "text"))]),
            "matching" =>
            [
                .. Items(item, "pairs")
                    .Select(p => Text(p, "left"))
                    .Zip(Mixed([.. Items(item, "pairs").Select(p => Text(p, "right"))]), (l, r) => $"{l}  …  {r}"),
            ],
            "ordering" => Mixed([.. Items(item, "order").Select(o => o.GetValue<string>())]),
            _ => [],
        };

    /// <summary>The right answer in one line.</summary>
    public static string Key(JsonNode item) =>
        Text(item, "type") switch
        {
            "matching" => string.Join("; ", Items(item, "pairs").Select(p => $"{Text(p, "left")}: {Text(p, "right")}")),
            "ordering" => string.Join(", then ", Items(item, "order").Select(o => o.GetValue<string>())),
            _ => Text(item, "key"),
        };

    private static IEnumerable<string> Reveals(JsonNode item) =>
        Text(item, "type") == "choice"
            ? Items(item, "distractors").Select(d => $"“{Text(d, "text")}”: {Text(d, "reveals")}")
            : [Text(item, "reveals")];

    private static IReadOnlyList<string> Mixed(IReadOnlyList<string> texts) =>
        [.. texts.OrderBy(t => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(t))), StringComparer.Ordinal)];

    private static string Text(JsonNode node, string name) => node[name]?.GetValue<string>() ?? "";

    private static IEnumerable<JsonNode> Items(JsonNode node, string name) => node[name]?.AsArray().Select(n => n!) ?? [];
}
