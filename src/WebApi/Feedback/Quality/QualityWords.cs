using System.Globalization;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Feedback.Quality;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Prompts;

namespace Homeroom.WebApi.Feedback.Quality;

/// <summary>One figure as a line of a table.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Interval">Where it truly may lie.</param>
/// <param name="Before">The same of the other version.</param>
/// <param name="Verdict">What can be said of the difference.</param>
public sealed record QualityLine(string Name, string Value, string Interval, string Before, string? Verdict);

/// <summary>Figures in words.</summary>
internal static class QualityWords
{
    private const string None = "–";

    /// <summary>What a version is called.</summary>
    public static string Version(PromptFamily family, string key) =>
        key == LearningReader.Offline ? "The offline composer"
        : family.File.Content.StartsWith(key, StringComparison.Ordinal) ? PromptWords.AtStart(0)
        : family.Versions.FirstOrDefault(v => v.Hash.StartsWith(key, StringComparison.Ordinal)) is { } version ? PromptWords.AtStart(version.Number)
        : "An earlier text, " + key[..Math.Min(6, key.Length)];

    /// <summary>A share, as "12 %", which no line breaks apart.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}\u00a0%");

    /// <summary>The figures of a version, one a line.</summary>
    public static IReadOnlyList<QualityLine> Lines(QualityView view)
    {
        var (now, before) = (view.Figures!, view.Before);
        return
        [
            Line("Approved", MeasureNames.Approved, f => f.Approval, Percent),
            Line("Minutes until approval, in the middle", MeasureNames.Minutes, f => f.Minutes, One),
            Line("Rewritten share of a draft", MeasureNames.Distance, f => f.Distance, Percent),
            Line("Words changed in a draft", MeasureNames.Words, f => f.Words, Whole),
            Line("Findings of the checks in a draft", MeasureNames.Findings, f => f.Findings, One),
            Line("Drafts of which a part was asked for again", MeasureNames.Redone, f => f.Redone, Percent),
            Line("Cost of a draft", MeasureNames.Cost, f => f.Cost, v => v.ToString("0.0000", CultureInfo.InvariantCulture)),
            Line("Seconds until a draft is there, in the middle", MeasureNames.Milliseconds, f => f.Milliseconds, v => One(v / 1000)),
        ];

        QualityLine Line(string name, string key, Func<QualityFigures, MeanFigure?> figure, Func<double, string> word) =>
            new(
                name,
                Value(figure(now), word),
                Ends(figure(now)?.Interval, word),
                Value(before is null ? null : figure(before), word),
                view.Verdict(key)
            );
    }

    /// <summary>Ends of an interval, as "8 to 16 %".</summary>
    public static string Ends(Interval? interval, Func<double, string> word) =>
        interval is not { IsKnown: true } i ? None
        : word(i.High).EndsWith('%') ? $"{word(i.Low)[..^2]} to {word(i.High)}"
        : $"{word(i.Low)} to {word(i.High)}";

    private static string Value(MeanFigure? figure, Func<double, string> word) => figure is null ? None : word(figure.Mean);

    private static string One(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Whole(double value) => value.ToString("0", CultureInfo.InvariantCulture);
}
