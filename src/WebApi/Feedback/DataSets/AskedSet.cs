using System.Globalization;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Feedback.DataSets;

/// <summary>The form for a data set, as it was filled in.</summary>
public sealed partial record AskedSet
{
    /// <summary>Formats with what they are for.</summary>
    public static IReadOnlyList<(RowFormat Format, string Name)> Formats { get; } =
    [
        (RowFormat.Chat, "Chats, for supervised fine-tuning"),
        (RowFormat.Preference, "Preferences: the kept text over the model’s"),
        (RowFormat.Cases, "Eval cases"),
        (RowFormat.Csv, "A table (CSV)"),
    ];

    /// <summary>Prompts that drafts can be asked for with.</summary>
    public static IReadOnlyList<string> Prompts { get; } = [.. DraftKinds.All.Where(k => k.IsListed).Select(k => k.PlanPrompt)];

    /// <summary>Grade bands.</summary>
    public static IReadOnlyList<string> Bands { get; } = ["K-2", "3-5", "6-8", "9-12"];

    /// <summary>What each field holds.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; private init; } = new Dictionary<string, string>();

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, string> Wrong { get; private init; } = new Dictionary<string, string>();

    /// <summary>How it is written.</summary>
    public DataSetPlan? Plan { get; private init; }

    /// <summary>Of which drafts.</summary>
    public DraftFilter Filter { get; private init; } = new();

    /// <summary>Reads a form.</summary>
    public static AskedSet Of(IFormCollection form)
    {
        var typed = form.ToDictionary(f => f.Key, f => f.Value.ToString().Trim());
        string Said(string name) => typed.GetValueOrDefault(name, "");
        Dictionary<string, string> wrong = [];
        if (!Name().IsMatch(Said("name")))
        {
            wrong["name"] = "Take 1 to 40 small letters, digits and hyphens, such as lessons-autumn.";
        }

        if (!Enum.TryParse<RowFormat>(Said("format"), out var format) || !Enum.IsDefined(format))
        {
            wrong["format"] = "Choose a format.";
        }

        if (!int.TryParse(Said("held-out"), NumberStyles.None, CultureInfo.InvariantCulture, out var heldOut) || heldOut > 50)
        {
            wrong["held-out"] = "Write a number from 0 to 50.";
        }

        var version = Said("version").ToLowerInvariant();
        if (!Hash().IsMatch(version))
        {
            wrong["version"] = "Write the beginning of a version’s hash, or “offline”, or nothing.";
        }

        return new AskedSet
        {
            Typed = typed,
            Wrong = wrong,
            Plan = wrong.Count == 0 ? new DataSetPlan(Said("name"), format) { HeldOut = heldOut / 100.0 } : null,
            Filter = new DraftFilter
            {
                Prompt = Prompts.Contains(Said("prompt")) ? Said("prompt") : "",
                Version = version,
                Band = Bands.Contains(Said("band")) ? Said("band") : "",
                Rating = FeedbackForm.Ratings.Any(r => r.Id == Said("rating")) ? Said("rating") : "",
                From = Day(Said("from")),
                To = Day(Said("to")),
                Changed = Said("changed") == "yes",
            },
        };
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 2000 and < 9000
            ? day
            : null;

    [GeneratedRegex("^[a-z0-9-]{1,40}$")]
    private static partial Regex Name();

    [GeneratedRegex("^([0-9a-f]{0,64}|offline)$")]
    private static partial Regex Hash();
}
