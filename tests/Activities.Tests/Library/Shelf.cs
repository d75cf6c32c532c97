using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.BiasActivities;
using Homeroom.Assistant.BiasActivities.Marks;
using Homeroom.Guardrails;

namespace Homeroom.Activities.Tests.Library;

/// <summary>The ready-made activities as tests look at them.</summary>
internal static partial class Shelf
{
    public static ReadyActivity Get(string id) => ActivityLibrary.Find(id) ?? throw new ArgumentException($"There is no activity {id}.", nameof(id));

    public static IEnumerable<ReadyActivity> With(ActivityFormat format) => ActivityLibrary.All.Where(a => a.Format == format);

    /// <summary>The texts that pupils read; notes for the teacher and what a good answer has are not among them.</summary>
    public static IEnumerable<RailText> PupilTexts(ReadyActivity activity) =>
        JsonTexts.Of(activity.Document).Where(t => ForPupils().IsMatch(t.Place) && !ForTeachers().IsMatch(t.Place));

    /// <summary>The texts of an activity as the words that a class marks.</summary>
    public static MarkText Words(JsonObject document) => ActivityMarks.TextOf(document);

    /// <summary>The figures of a data set, of all rows or of those that are kept.</summary>
    public static DataSetFigures DataSet(JsonObject document, IReadOnlyCollection<int>? kept = null) =>
        DataSetFigures.Of(
            [.. document["data"]!["groups"]!.AsArray().Select(g => (g!["name"]!.GetValue<string>(), g["share"]!.GetValue<int>()))],
            [
                .. document["data"]!["rows"]!
                    .AsArray()
                    .Where((_, i) => kept is null || kept.Contains(i))
                    .Select(r => new DataSetRow(r!["group"]!.GetValue<string>(), r["truth"]!.GetValue<string>(), r["machine"]!.GetValue<string>())),
            ]
        );

    /// <summary>The texts among them that are read as prose: no labels, options, rows or short answers.</summary>
    public static IEnumerable<string> Passages(ReadyActivity activity) =>
        PupilTexts(activity).Where(t => Passage().IsMatch(t.Place)).Select(t => t.Text);

    /// <summary>Whether a place is there to show bias, or to speak about it.</summary>
    public static bool IsSpecimen(ReadyActivity activity, string place)
    {
        if (!Framed().IsMatch(place))
        {
            return Exhibit().IsMatch(place) && activity.ContentNote.Length > 0;
        }

        return !SentenceOf().IsMatch(place) || Of(activity, place).GetValue<string>() == "biased";
    }

    private static JsonNode Of(ReadyActivity activity, string place) =>
        place.Split('/').Skip(1).SkipLast(1).Aggregate((JsonNode)activity.Document, (n, p) => char.IsDigit(p[0]) ? n[int.Parse(p, null)]! : n[p]!)[
            "is"
        ]!;

    [GeneratedRegex(
        "^/(activity/(goal|about)|predict|text|key/.*/(why|fairer)|controls/.*/why|data|matrix|rewrites|rates|grader|missing/question|debrief|ticket/question|check)"
    )]
    private static partial Regex ForPupils();

    [GeneratedRegex(
        "^/(text/.*/paragraphs|data/(about|question)|matrix/(situation|question)|rewrites/.*/biased|rates/about|grader/(task|paper|question))"
    )]
    private static partial Regex Passage();

    [GeneratedRegex("listenFor|/truth|/machine|/code$|/is$|/group$|/recorded|/mustKeep|/example")]
    private static partial Regex ForTeachers();

    [GeneratedRegex("^/(key/.*/why|controls/.*/why|rewrites/.*/biased|debrief|check/.*/(sentence|why))")]
    private static partial Regex Framed();

    [GeneratedRegex("^/text/")]
    private static partial Regex Exhibit();

    [GeneratedRegex("^/check/.*/sentence")]
    private static partial Regex SentenceOf();
}
