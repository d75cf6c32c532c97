using System.Globalization;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Grading.Agreement;
using Homeroom.Assistant.Grading.Overview;
using Homeroom.WebApi.Shell;

namespace Homeroom.WebApi.Grading.Returns;

/// <summary>Figures of a class in words.</summary>
internal static class FigureWords
{
    /// <summary>A figure with so many digits; a dash where there is none.</summary>
    public static string Figure(double value, string form = "0.0") =>
        double.IsFinite(value) ? value.ToString(form, CultureInfo.InvariantCulture) : "–";

    /// <summary>As "61 %".</summary>
    public static string Percent(double share) =>
        double.IsFinite(share) ? Math.Round(share * 100).ToString(CultureInfo.InvariantCulture) + " %" : "–";

    /// <summary>As "0.68, likely 0.55 to 0.79".</summary>
    public static string Kappa(SuggestionAgreement agreement) =>
        !double.IsFinite(agreement.Marks.Kappa) ? "cannot tell"
        : agreement.Kappa.IsKnown
            ? $"{Figure(agreement.Marks.Kappa, "0.00")}, likely {Figure(agreement.Kappa.Low, "0.00")} to {Figure(agreement.Kappa.High, "0.00")}"
        : $"{Figure(agreement.Marks.Kappa, "0.00")}, too few papers to say how sure";

    /// <summary>What suggestions do with short and long papers.</summary>
    public static string Length(MarkAgreement marks) =>
        marks.ByLength.Count == 0 ? "cannot tell yet" : string.Join("; ", marks.ByLength.Select(l => $"{l.Part} {Above(l.Above)}"));

    /// <summary>What the teacher did with the suggestions.</summary>
    public static string Done(SuggestionAgreement a) =>
        $"{a.Kept} kept, {a.Raised} raised, {a.Lowered} lowered; {a.Silent} where the tool was silent, {a.Own} with nothing shown";

    /// <summary>The points of a sparkline 112 wide and 32 high, for the shares that are known.</summary>
    public static IReadOnlyList<(string X, string Y)> Spark(ProgressRow row)
    {
        var step = row.Shares.Count < 2 ? 0 : 99.0 / (row.Shares.Count - 1);
        return
        [
            .. row
                .Shares.Select((share, i) => (share, i))
                .Where(s => s.share is not null)
                .Select(s => (Figure(6 + (s.i * step)), Figure(28 - (24 * Math.Clamp(s.share!.Value, 0, 1))))),
        ];
    }

    /// <summary>As "Three groups for the next lesson".</summary>
    public static string Groups(int count) =>
        count switch
        {
            1 => "A group for the next lesson",
            2 => "Two groups for the next lesson",
            3 => "Three groups for the next lesson",
            4 => "Four groups for the next lesson",
            _ => "Five groups for the next lesson",
        };

    /// <summary>As "9 students".</summary>
    public static string Students(int count) => Times.Count(count, "student");

    private static string Above(double above) =>
        Math.Abs(above) < 0.05 ? "as you mark"
        : above > 0 ? $"{Figure(above)} above you"
        : $"{Figure(-above)} below you";
}
