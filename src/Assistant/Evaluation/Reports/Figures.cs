using System.Globalization;
using Homeroom.Assistant.Evaluation.Runs;

namespace Homeroom.Assistant.Evaluation.Reports;

/// <summary>Numbers and states in words, the same in every report.</summary>
internal static class Figures
{
    public static string Percent(double rate) => (rate * 100).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>"92.5 % (86.1 to 96.1)", or "none".</summary>
    public static string Rate(PassRate? rate) => rate is { } r ? $"{Percent(r.Rate)} % ({Percent(r.Low)} to {Percent(r.High)})" : "none";

    public static string Score(double? score) => score?.ToString("0.00", CultureInfo.InvariantCulture) ?? "none";

    public static string Whole(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Cost(decimal? cost) =>
        cost is { } c ? "$" + c.ToString(c is > 0 and < 1 ? "0.0000" : "0.00", CultureInfo.InvariantCulture) : "unknown";

    public static string Time(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";

    /// <summary>"4.2 s", "3 min 20 s", "2 h 5 min".</summary>
    public static string Span(double seconds) =>
        seconds switch
        {
            < 9.95 => seconds.ToString("0.0", CultureInfo.InvariantCulture) + " s",
            < 59.5 => seconds.ToString("0", CultureInfo.InvariantCulture) + " s",
            < 3600 => string.Create(CultureInfo.InvariantCulture, $"{(int)seconds / 60} min {(int)seconds % 60} s"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{(long)seconds / 3600} h {(long)seconds % 3600 / 60} min"),
        };

    /// <summary>"1 case", "3 cases".</summary>
    public static string Count(int number, string one, string? many = null) => $"{Whole(number)} {(number == 1 ? one : many ?? one + "s")}";

    public static string Status(CaseStatus status) =>
        status switch
        {
            CaseStatus.Passed => "passed",
            CaseStatus.Failed => "failed",
            CaseStatus.Error => "no answer",
            _ => "not scored",
        };

    /// <summary>One word for files that programs read.</summary>
    public static string Code(CaseStatus status) =>
        status switch
        {
            CaseStatus.Passed => "passed",
            CaseStatus.Failed => "failed",
            CaseStatus.Error => "error",
            _ => "unscored",
        };

    public static string Code(RunEnd end) =>
        end switch
        {
            RunEnd.Passed => "passed",
            RunEnd.Fell => "fell",
            RunEnd.Trouble => "trouble",
            RunEnd.BadSuite => "bad-suite",
            _ => "interrupted",
        };

    public static string Change(CaseMove change) =>
        change switch
        {
            CaseMove.Fell => "passed before",
            CaseMove.Rose => "failed before",
            CaseMove.Lost => "was scored before",
            CaseMove.New => "new",
            _ => "as before",
        };

    public static string Code(CaseMove change) => change.ToString().ToLowerInvariant();

    /// <summary>Sum of what the results cost; null where no price is known.</summary>
    public static decimal? Cost(IEnumerable<CaseResult> results) =>
        results.Aggregate((decimal?)null, (sum, r) => r.Cost is { } cost ? (sum ?? 0) + cost : sum);

    /// <summary>What a case is called where one line has to name it: its id, and what tells it from its like.</summary>
    public static string Name(CaseResult result) => result.Repeat > 1 ? $"{result.Case} (time {result.Repeat})" : result.Case;

    /// <summary>The graders that are not content, or what stood in the way.</summary>
    public static IEnumerable<string> Reasons(CaseResult result) =>
        result.Status == CaseStatus.Error
            ? [result.Trouble.Length > 0 ? result.Trouble : "There is no answer."]
            : result.Grades.Where(g => !g.Passed).Select(g => $"{g.Name}: {(g.Reason.Length > 0 ? g.Reason : "not as asked")}");
}
