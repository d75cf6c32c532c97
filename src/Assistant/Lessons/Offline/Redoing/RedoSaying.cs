namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Says what a redo did and did not do.</summary>
internal static class RedoSaying
{
    public static string? Of(
        string pointer,
        RedoAsked asked,
        IReadOnlyList<RedoWish> done,
        IReadOnlyList<RedoWish> missed,
        IReadOnlyList<RedoWish> able
    )
    {
        if (done.Count > 0)
        {
            return asked.Rest.Length == 0 && missed.Count == 0
                ? null
                : $"Done: {Names(done)}. Not done: {NotDone(asked, missed)}. {Why(asked)}".TrimEnd();
        }

        var what = missed.Count == 0 ? $"The offline composer cannot follow “{Clip.Words(asked.Rest, 120)}”." : Missing(pointer, asked, missed);
        var instead =
            able.Count == 0
                ? "Change this part by hand, or connect a language model."
                : $"Nothing was changed. For this part it can do: {Names(able, " or ")}.";
        return $"{what} {instead}";
    }

    private static string Missing(string pointer, RedoAsked asked, IReadOnlyList<RedoWish> missed)
    {
        var rest = asked.Rest.Length == 0 ? "" : $" and cannot follow “{Clip.Words(asked.Rest, 120)}”";
        return Because(pointer, missed[0]) is { } reason ? reason : $"The offline composer has nothing to offer for “{Names(missed)}” here{rest}.";
    }

    // Some parts have a reason of their own, which helps more than the general sentence.
    private static string? Because(string pointer, RedoWish wish) =>
        (pointer.Split('/')[1], wish) switch
        {
            ("lesson", _) => "The heading is what you asked for: edit it directly.",
            ("timeline", RedoWish.Shorter or RedoWish.Longer) =>
                "The steps fill the minutes of the lesson exactly, so one step cannot change its length alone: edit the minutes, and the page shows the sum.",
            (_, RedoWish.Simpler or RedoWish.Easier) =>
                "The offline composer found no words or sentences here that it can make easier without changing what they say.",
            (_, RedoWish.Harder) => "The offline composer has no harder version of this: its material is written at one level.",
            _ => null,
        };

    private static string NotDone(RedoAsked asked, IReadOnlyList<RedoWish> missed)
    {
        var parts = missed.Select(RedoWishes.Name);
        return string.Join(", ", asked.Rest.Length == 0 ? parts : parts.Append($"“{Clip.Words(asked.Rest, 120)}”"));
    }

    private static string Why(RedoAsked asked) =>
        asked.Rest.Length == 0 ? "" : "The offline composer is no language model and knows only a few wishes.";

    private static string Names(IReadOnlyList<RedoWish> wishes, string last = " and ")
    {
        var names = wishes.Select(RedoWishes.Name).ToList();
        return names.Count < 2 ? names.FirstOrDefault() ?? "" : $"{string.Join(", ", names.Take(names.Count - 1))}{last}{names[^1]}";
    }
}
