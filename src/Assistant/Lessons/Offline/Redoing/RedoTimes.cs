using System.Text.Json.Nodes;

namespace Homeroom.Assistant.Lessons.Offline;

/// <summary>Redoes the whole timeline. Its minutes always sum to the lesson.</summary>
internal static class RedoTimes
{
    private const int MostSteps = 20;

    public static JsonArray? Offer(Redoing redoing, JsonArray steps)
    {
        var lesson = redoing.Lesson;
        if (!steps.All(s => Minutes(s) >= 1))
        {
            return null;
        }

        return redoing.Wish switch
        {
            RedoWish.Routine => LessonTimeline.For(lesson.Under(redoing.Routine!)),
            RedoWish.Other => OtherRoutine(lesson, steps),
            RedoWish.MorePractice or RedoWish.Harder => Shifted(steps, s => Bloom.Rank((string?)s!["bloom"] ?? "") >= Bloom.Rank("apply")),
            RedoWish.MoreDiscussion => Shifted(steps, IsTalk) ?? WithTalk(lesson, steps),
            RedoWish.Simpler => RedoText.Each(steps, t => RedoText.Plainer(redoing, t))?.AsArray(),
            _ => null,
        };
    }

    // Asked again and again, it goes through the routines that suit the lesson.
    private static JsonArray? OtherRoutine(Lesson lesson, JsonArray steps)
    {
        var suited = RoutineChoosing.Suited(lesson.Request, lesson.Pack).Select(r => LessonTimeline.For(lesson.Under(r))).ToList();
        var at = suited.FindIndex(s => JsonNode.DeepEquals(s, steps));
        return suited.Skip(at + 1).Concat(suited.Take(Math.Max(0, at))).FirstOrDefault(s => !JsonNode.DeepEquals(s, steps));
    }

    /// <summary>About a sixth of the lesson goes from other steps to those that are meant; no step loses more than a third.</summary>
    private static JsonArray? Shifted(JsonArray steps, Func<JsonNode?, bool> isMeant)
    {
        var minutes = steps.Select(Minutes).ToArray();
        var meant = Enumerable.Range(0, steps.Count).Where(i => isMeant(steps[i])).ToList();
        var givers = Enumerable.Range(0, steps.Count).Except(meant).ToList();
        var least = minutes.Select(m => Math.Max(1, (m * 2 / 3) + 1)).ToArray();
        var moved = 0;
        while (meant.Count > 0 && moved < Math.Max(2, minutes.Sum() / 6))
        {
            var from = givers.Where(g => minutes[g] > least[g]).OrderByDescending(g => minutes[g]).ToList();
            if (from.Count == 0)
            {
                break;
            }

            minutes[from[0]]--;
            minutes[meant.MinBy(i => minutes[i])]++;
            moved++;
        }

        return moved == 0 ? null : Timed(steps, minutes);
    }

    private static JsonArray? WithTalk(Lesson lesson, JsonArray steps)
    {
        var question = lesson.Discussion(0);
        var minutes = steps.Select(Minutes).ToArray();
        var from = Array.IndexOf(minutes, minutes.Max());
        var length = Math.Clamp(minutes.Sum() / 8, 2, 15);
        if (steps.Count >= MostSteps || Gap.Has(question) || minutes[from] <= length + 1)
        {
            return null;
        }

        minutes[from] -= length;
        var changed = Timed(steps, minutes);
        changed.Insert(
            steps.Count - 1,
            new JsonObject
            {
                ["activity"] = $"Pairs first, then the whole class: {Clip.Gist(question, 260)}",
                ["minutes"] = length,
                ["bloom"] = "evaluate",
            }
        );
        return changed;
    }

    private static JsonArray Timed(JsonArray steps, int[] minutes)
    {
        var changed = steps.DeepClone().AsArray();
        for (var i = 0; i < minutes.Length; i++)
        {
            changed[i]!["minutes"] = minutes[i];
        }

        return changed;
    }

    private static bool IsTalk(JsonNode? step) =>
        Words.Stems((string?)step!["activity"] ?? "").Any(w => w is "discus" or "discuss" or "debat" or "talk" or "seminar")
        || ((string?)step!["activity"] ?? "").StartsWith("Whole class:", StringComparison.Ordinal);

    private static int Minutes(JsonNode? step) =>
        step?["minutes"] is { } m && m.GetValueKind() == System.Text.Json.JsonValueKind.Number ? m.GetValue<int>() : 0;
}
