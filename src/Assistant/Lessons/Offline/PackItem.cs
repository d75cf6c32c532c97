using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>A question of a quiz; its type tells which of the fields it uses.</summary>
internal sealed record PackItem
{
    public string Type { get; init; } = "";
    public string Question { get; init; } = "";
    public string Key { get; init; } = "";
    public PackWrong[] Distractors { get; init; } = [];
    public PackPair[] Pairs { get; init; } = [];
    public string[] Order { get; init; } = [];
    public string Reveals { get; init; } = "";

    public static PackItem Short(string question, string key, string reveals) =>
        new()
        {
            Type = "short",
            Question = question,
            Key = key,
            Reveals = reveals,
        };

    public JsonObject ToJson()
    {
        var item = new JsonObject { ["type"] = Type, ["question"] = Question };
        switch (Type)
        {
            case "choice":
                item["key"] = Key;
                item["distractors"] = new JsonArray([
                    .. Distractors.Take(3).Select(d => new JsonObject { ["text"] = d.Text, ["reveals"] = d.Reveals }),
                ]);
                return item;
            case "short":
                item["key"] = Key;
                break;
            case "matching":
                item["pairs"] = new JsonArray([.. Pairs.Select(p => new JsonObject { ["left"] = p.Left, ["right"] = p.Right })]);
                break;
            case "ordering":
                item["order"] = new JsonArray([.. Order.Select(o => (JsonNode)o)]);
                break;
        }

        item["reveals"] = Reveals;
        return item;
    }
}

internal sealed record PackWrong
{
    public string Text { get; init; } = "";
    public string Reveals { get; init; } = "";
}

internal sealed record PackPair
{
    public string Left { get; init; } = "";
    public string Right { get; init; } = "";
}
