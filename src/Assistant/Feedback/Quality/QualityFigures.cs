using System.Globalization;

namespace Homeroom.Assistant.Feedback.Quality;

/// <summary>One week of a version.</summary>
/// <param name="Monday">Its first day, UTC.</param>
/// <param name="Approved">Approval rate of the drafts asked for in it.</param>
/// <param name="Distance">Their edit distance; null where too few have one.</param>
public sealed record QualityWeek(DateOnly Monday, MeanFigure Approved, MeanFigure? Distance);

/// <summary>The figures of a version that enough teachers used, or of one's own drafts. What too few teachers have is left out.</summary>
public sealed record QualityFigures
{
    /// <summary>How many drafts were made.</summary>
    public required int Drafts { get; init; }

    /// <summary>How many teachers made them.</summary>
    public required int Teachers { get; init; }

    /// <summary>Share of the drafts that was approved.</summary>
    public required MeanFigure Approval { get; init; }

    /// <summary>Median minutes from the whole draft to its approval.</summary>
    public required MeanFigure? Minutes { get; init; }

    /// <summary>Mean edit distance of the whole draft.</summary>
    public required MeanFigure? Distance { get; init; }

    /// <summary>Words changed in an approved draft.</summary>
    public required MeanFigure? Words { get; init; }

    /// <summary>Mean edit distance by section, the most changed first.</summary>
    public required IReadOnlyList<KeyValuePair<string, MeanFigure>> Sections { get; init; }

    /// <summary>How many drafts carry a reason, the most frequent first.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> Reasons { get; init; }

    /// <summary>How many drafts a model wrote, the most frequent first.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> Models { get; init; }

    /// <summary>Findings of the rails a draft.</summary>
    public required MeanFigure Findings { get; init; }

    /// <summary>Share of the drafts of which a part was asked for once more.</summary>
    public required MeanFigure Redone { get; init; }

    /// <summary>Mean cost a draft.</summary>
    public required MeanFigure? Cost { get; init; }

    /// <summary>Median milliseconds from the first call to the last section.</summary>
    public required MeanFigure? Milliseconds { get; init; }

    /// <summary>Weeks in which enough teachers asked, in order.</summary>
    public required IReadOnlyList<QualityWeek> Weeks { get; init; }

    /// <summary>Fewer teachers than that are not shown.</summary>
    public const int FewestTeachers = Crowd.Fewest;

    /// <summary>The figures of these teachers together; null for fewer than 5.</summary>
    /// <param name="tallies">One a teacher.</param>
    public static QualityFigures? OfMany(IReadOnlyList<QualityTally> tallies) => Of(new Crowd(tallies));

    /// <summary>The figures of one teacher's own drafts; null without any.</summary>
    /// <param name="tally">The drafts.</param>
    public static QualityFigures? OfOne(QualityTally tally) => Of(new Crowd([tally], own: true));

    private static QualityFigures? Of(Crowd crowd) =>
        crowd.Rate(MeasureNames.Approved) is not { } approval
            ? null
            : new QualityFigures
            {
                Drafts = crowd.Tallies.Sum(t => t.Drafts),
                Teachers = crowd.Tallies.Count(t => t.Drafts > 0),
                Approval = approval,
                Minutes = crowd.Median(MeasureNames.Minutes),
                Distance = crowd.Mean(MeasureNames.Distance, 1),
                Words = crowd.Mean(MeasureNames.Words),
                Sections =
                [
                    .. crowd
                        .Names(MeasureNames.Section)
                        .Select(s => KeyValuePair.Create(s, crowd.Mean(MeasureNames.Section + s, 1)!))
                        .Where(s => s.Value is not null)
                        .OrderByDescending(s => s.Value.Mean),
                ],
                Reasons = Counts(crowd, MeasureNames.Reason),
                Models = Counts(crowd, MeasureNames.Model),
                Findings = crowd.Mean(MeasureNames.Findings)!,
                Redone = crowd.Rate(MeasureNames.Redone)!,
                Cost = crowd.Mean(MeasureNames.Cost),
                Milliseconds = crowd.Median(MeasureNames.Milliseconds),
                Weeks = ByWeek(crowd),
            };

    private static IReadOnlyList<KeyValuePair<string, int>> Counts(Crowd crowd, string beginning) =>
        [
            .. crowd
                .Names(beginning)
                .Where(n => crowd.IsLarge(beginning + n))
                .Select(n => KeyValuePair.Create(n, crowd.Sum(beginning + n).Count))
                .OrderByDescending(n => n.Value),
        ];

    private static IReadOnlyList<QualityWeek> ByWeek(Crowd crowd) =>
        [
            .. crowd
                .Names(MeasureNames.Week)
                .Where(n => n.EndsWith("/" + MeasureNames.Approved, StringComparison.Ordinal))
                .Select(n => n[..n.IndexOf('/', StringComparison.Ordinal)])
                .Where(monday => crowd.IsLarge($"{MeasureNames.Week}{monday}/{MeasureNames.Approved}"))
                .Select(monday => new QualityWeek(
                    DateOnly.Parse(monday, CultureInfo.InvariantCulture),
                    crowd.Rate($"{MeasureNames.Week}{monday}/{MeasureNames.Approved}")!,
                    crowd.Mean($"{MeasureNames.Week}{monday}/{MeasureNames.Distance}", 1)
                )),
        ];
}
