using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Makes a question easier by a hint that does not give the answer away.</summary>
internal static class RedoHint
{
    private const int LongestQuestion = 400;
    private const int FewestWords = 6;

    public static JsonObject? For(JsonObject item, string question)
    {
        var hint = (string?)item["type"] switch
        {
            "choice" when item["distractors"] is JsonArray { Count: > 1 } wrong => $"It is not “{((string?)wrong[^1]?["text"] ?? "").TrimEnd('.')}”.",
            "short" => Opening((string?)item["key"] ?? ""),
            "ordering" when item["order"] is JsonArray { Count: > 2 } order => $"It begins with “{((string?)order[0] ?? "").TrimEnd('.')}”.",
            _ => "",
        };
        if (hint.Length == 0 || question.Contains(" Hint: ", StringComparison.Ordinal) || Gap.Has(question + hint))
        {
            return null;
        }

        var changed = item.DeepClone().AsObject();
        changed["question"] = $"{question} Hint: {hint}";
        return question.Length + hint.Length + 7 > LongestQuestion ? null : changed;
    }

    // The first two words of a long answer start the thought; of a short one they would be the answer.
    private static string Opening(string key)
    {
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < FewestWords ? "" : $"an answer can begin “{words[0]} {words[1]} …”.";
    }
}
