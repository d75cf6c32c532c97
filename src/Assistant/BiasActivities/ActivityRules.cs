using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons;

namespace Homeroom.Assistant.BiasActivities;

/// <summary>Rules that hold between the parts of an activity and that a schema cannot say.</summary>
public static partial class ActivityRules
{
    /// <summary>Everything in an activity that breaks a rule. Parts of a wrong shape are passed over; the schema speaks of those.</summary>
    public static IReadOnlyList<ShapeError> Check(JsonObject activity) =>
        [.. Literacy(activity), .. Options(activity), .. PlaceRules.Check(activity), .. FigureRules.Check(activity), .. Checks(activity)];

    /// <summary>Whether the class is in grade 6 or above, as far as the activity says; such a class gets two fair places at least.</summary>
    internal static bool IsForGrade6Up(JsonObject activity) =>
        Number().Match(JsonParts.Text(JsonPointer.Find(activity, "/activity/grade")) ?? "") is { Success: true } grade
        && int.Parse(grade.Value, System.Globalization.CultureInfo.InvariantCulture) >= 6
        && !Kindergarten().IsMatch(JsonParts.Text(JsonPointer.Find(activity, "/activity/grade"))!);

    private static IEnumerable<ShapeError> Literacy(JsonObject activity)
    {
        foreach (var (id, i) in JsonParts.Items(JsonPointer.Find(activity, "/activity/literacy")).Select((id, i) => (JsonParts.Text(id), i)))
        {
            if (id is not null && Frameworks.Find(id) is null)
            {
                var near = Nearest.Hint(id, Frameworks.All.Select(s => s.Id));
                yield return new ShapeError($"/activity/literacy/{i}", $"“{id}” is no statement of the frameworks we know. {near}");
            }
        }
    }

    private static IEnumerable<ShapeError> Options(JsonObject activity)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (option, i) in JsonParts.Items(JsonPointer.Find(activity, "/predict/options")).Select((o, i) => (JsonParts.Text(o), i)))
        {
            if (option is not null && !seen.Add(option.Trim()))
            {
                yield return new ShapeError($"/predict/options/{i}", $"“{option}” stands among the answers twice. Change one of them.");
            }
        }
    }

    private static IEnumerable<ShapeError> Checks(JsonObject activity)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (var when in (string[])["before", "after"])
        {
            var path = $"/check/{when}";
            var items = JsonParts.Items(JsonPointer.Find(activity, path)).ToList();
            var kinds = items.ConvertAll(s => JsonParts.Text(JsonPointer.Step(s, "is")));
            if (items.Count == 6 && !kinds.Contains(null))
            {
                foreach (var error in Mixed(path, kinds!))
                {
                    yield return error;
                }
            }

            foreach (var (item, i) in items.Select((s, i) => (s, i)))
            {
                var code = JsonParts.Text(JsonPointer.Step(item, "code"));
                if (code is not null && kinds[i] is { } kind && kind == "fair" != (code == "none"))
                {
                    yield return new ShapeError(
                        $"{path}/{i}/code",
                        kind == "fair" ? "A fair sentence has the code none." : "Say what is biased in it."
                    );
                }

                if (JsonParts.Text(JsonPointer.Step(item, "sentence")) is { } sentence && !seen.Add(sentence.Trim()))
                {
                    yield return new ShapeError($"{path}/{i}/sentence", "This sentence stands in the check twice. Write another one.");
                }
            }
        }
    }

    private static IEnumerable<ShapeError> Mixed(string path, List<string> kinds)
    {
        var biased = kinds.Count(k => k == "biased");
        if (biased != 3)
        {
            yield return new ShapeError(path, $"There are {biased} biased sentences. Three of the six are to be biased and three fair.");
        }
        else if (kinds.Zip(kinds.Skip(1)).Count(p => p.First != p.Second) < 2)
        {
            yield return new ShapeError(path, "The biased sentences stand all together. Mix them with the fair ones.");
        }
    }

    [GeneratedRegex("[0-9]{1,2}")]
    private static partial Regex Number();

    [GeneratedRegex(@"\bK\b", RegexOptions.IgnoreCase)]
    private static partial Regex Kindergarten();
}
