using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using static Homeroom.Assistant.Lessons.Paper.PlanReader;

namespace Homeroom.Assistant.Lessons.Paper;

/// <summary>Quiz items on paper: what is to be chosen, matched or ordered stands in an order that does not give the key away and is the same on every copy.</summary>
public static class QuizPaper
{
    /// <summary>The blocks of one item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="answers">Whether key and what mistakes reveal are printed.</param>
    public static IEnumerable<Block> Of(JsonNode item, int number, bool answers)
    {
        var type = Text(item, "type");
        yield return new Block.Question(number, Text(item, "question"), Choices(item));
        if (type == "matching")
        {
            yield return Pairs(item);
        }

        if (answers)
        {
            yield return new Block.Paragraph(Key(item), "Key");
            foreach (var reveals in Reveals(item))
            {
                yield return new Block.Paragraph(reveals, "Reveals");
            }
        }
        else if (type != "choice")
        {
            yield return new Block.Lines(2);
        }
    }

    /// <summary>What a student chooses from or puts in order.</summary>
    public static IReadOnlyList<string> Choices(JsonNode item) =>
        Text(item, "type") switch
        {
            "choice" => Mixed(item, [Text(item, "key"), .. Items(item, "distractors").Select(d => Text(d, "text"))]),
            "ordering" => Other(item, Texts(item, "order")),
            _ => [],
        };

    /// <summary>The right answer in one line.</summary>
    public static string Key(JsonNode item) =>
        Text(item, "type") switch
        {
            "choice" => $"{Letter(Choices(item).ToList().IndexOf(Text(item, "key")))}. {Text(item, "key")}",
            "matching" => string.Join("; ", Items(item, "pairs").Select(p => $"{Text(p, "left")}: {Text(p, "right")}")),
            "ordering" => string.Join(", then ", Texts(item, "order")),
            _ => Text(item, "key"),
        };

    private static Block.Table Pairs(JsonNode item)
    {
        var pairs = Items(item, "pairs").ToList();
        var right = Other(item, [.. pairs.Select(p => Text(p, "right"))]);
        return new Block.Table(
            ["Match", "with"],
            [.. pairs.Select((p, i) => (IReadOnlyList<string>)[$"{i + 1}. {Text(p, "left")}", $"{Letter(i)}. {right[i]}"])]
        );
    }

    private static IEnumerable<string> Reveals(JsonNode item) =>
        Text(item, "type") == "choice"
            ? Items(item, "distractors").Select(d => $"“{Text(d, "text")}”: {Text(d, "reveals")}")
            : [Text(item, "reveals")];

    private static char Letter(int index) => (char)('A' + index);

    // The question goes into the hash, so that the same answers do not always stand in the same order.
    private static IReadOnlyList<string> Mixed(JsonNode item, IReadOnlyList<string> texts) =>
        [
            .. texts.OrderBy(
                t => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Text(item, "question") + "\n" + t))),
                StringComparer.Ordinal
            ),
        ];

    // The right order itself would be the key.
    private static IReadOnlyList<string> Other(JsonNode item, IReadOnlyList<string> texts)
    {
        var mixed = Mixed(item, texts);
        return mixed.SequenceEqual(texts) ? [.. mixed.Skip(1), .. mixed.Take(1)] : mixed;
    }
}
