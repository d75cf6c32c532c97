using System.Text.Json.Nodes;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>What stands in for a language model: the ready-made activity that comes nearest. It writes nothing of its own, and says so.</summary>
public static class ActivityShelf
{
    /// <summary>Key of the activity among the inputs; it is found before names are masked.</summary>
    internal const string Ready = "ready";

    private const string NothingRedone =
        "Without a language model nothing of an activity is written anew. Change it by hand, or take another ready-made activity.";

    /// <summary>Id of the activity that a request means: the one it names, or the one that comes nearest.</summary>
    internal static string For(ActivityRequest r) => r.Ready.Length > 0 ? r.Ready : Nearest(r.Format, r.Band, r.Topic)?.Id ?? "";

    /// <summary>The ready-made activity of a format that comes nearest: first by grade band, then by words that its title and the theme share.</summary>
    public static ReadyActivity? Nearest(string format, string band, string topic)
    {
        var bands = LessonRequests.Bands.ToList();
        var words = Set(topic);
        return ActivityLibrary
            .All.Where(a => a.Format.Id == format)
            .OrderBy(a => Math.Abs(bands.IndexOf(a.Band) - bands.IndexOf(band)))
            .ThenByDescending(a => Set(a.Title).Count(words.Contains))
            .FirstOrDefault();
    }

    /// <summary>The reply of the offline composer; null when the inputs are none of an activity.</summary>
    internal static JsonObject? Reply(IReadOnlyDictionary<string, string> inputs, string said)
    {
        if (!inputs.TryGetValue(Ready, out var id) || ActivityLibrary.Find(id) is not { } ready)
        {
            return null;
        }

        if (inputs.TryGetValue("part", out var part))
        {
            return new JsonObject { ["part"] = JsonNode.Parse(part), [said] = NothingRedone };
        }

        var (whole, wanted) = (ready.Document, inputs.GetValueOrDefault("wanted", "all"));
        return wanted == "all"
            ? whole
            : new JsonObject(wanted.Split(", ").Where(whole.ContainsKey).Select(s => KeyValuePair.Create(s, whole[s]?.DeepClone())));
    }

    private static HashSet<string> Set(string text) =>
        [.. text.ToLowerInvariant().Split([' ', ',', '.', ':', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3)];
}
