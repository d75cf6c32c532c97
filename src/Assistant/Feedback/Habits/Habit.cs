using System.Globalization;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Feedback.Habits;

/// <summary>Something that a teacher does to draft after draft.</summary>
/// <param name="Code">Stable name, such as "shorter:explanations".</param>
/// <param name="Says">It in a sentence to the teacher.</param>
/// <param name="Note">A standing note that would spare the work.</param>
/// <param name="Drafts">In how many drafts it was done.</param>
/// <param name="Of">In how many it could have been.</param>
public sealed record Habit(string Code, string Says, string Note, int Drafts, int Of)
{
    /// <summary>Fewer drafts show no habit.</summary>
    public const int FewestDrafts = 5;

    private const double FewestShare = 2.0 / 3;
    private const double LeastChange = 0.15;
    private const int LeastWords = 12;

    /// <summary>The habits that approved drafts of one teacher show, the surest first. Chance alone shows each of them in less than 5 of 100 teachers (sign test).</summary>
    /// <param name="drafts">What became of the drafts.</param>
    /// <param name="kind">Id of the kind of drafts that are looked at.</param>
    public static IReadOnlyList<Habit> Find(IEnumerable<DraftChange> drafts, string kind)
    {
        List<DraftChange> all = [.. drafts.Where(d => d.Kind == kind)];
        if (all.Count < FewestDrafts)
        {
            return [];
        }

        return
        [
            .. HabitFile
                .Only.Parts.Where(p => p.Kind == kind)
                .Select(p => OfPart(all, p))
                .Append(OfLanguage(all))
                .OfType<Habit>()
                .Concat(FormHabits.Of(all))
                .OrderByDescending(h => (double)h.Drafts / h.Of)
                .ThenByDescending(h => h.Drafts)
                .ThenBy(h => h.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether so many drafts one way are a habit: enough of them, most of them, and more than chance would turn that way.</summary>
    internal static bool IsShown(int oneWay, int other, int of) =>
        oneWay >= FewestDrafts && oneWay >= of * FewestShare && Tail(oneWay, oneWay + other) <= 0.05;

    private static Habit? OfPart(List<DraftChange> drafts, HabitPart part)
    {
        var there = drafts.Select(d => d.Words(part)).Where(w => w.Model.Length >= LeastWords).ToList();
        var ratios = there.Select(w => (double)w.Kept.Length / w.Model.Length).Order().ToList();
        if (ratios.Count < FewestDrafts)
        {
            return null;
        }

        var (gone, shorter, longer) = (ratios.Count(r => r == 0), ratios.Count(r => r < 1), ratios.Count(r => r > 1));
        var change = Median(ratios) - 1;
        var percent = ("percent", (5 * Math.Round(Math.Abs(change) * 20)).ToString(CultureInfo.InvariantCulture));
        return IsShown(gone, 0, ratios.Count) ? HabitFile.Only.Say("left-out", part.Id, gone, ratios.Count, ("part", part.Name))
            : change <= -LeastChange && IsShown(shorter, longer, ratios.Count)
                ? HabitFile.Only.Say("shorter", part.Id, shorter, ratios.Count, ("part", part.Name), percent)
            : change >= LeastChange && IsShown(longer, shorter, ratios.Count)
                ? HabitFile.Only.Say("longer", part.Id, longer, ratios.Count, ("part", part.Name), percent)
            : null;
    }

    private static Habit? OfLanguage(List<DraftChange> drafts)
    {
        var grades = drafts
            .Select(d => d.Prose())
            .Select(p => (Model: ReadingCounts.Of(p.Model), Kept: ReadingCounts.Of(p.Kept)))
            .Where(p => Math.Min(p.Model.Words, p.Kept.Words) >= LeastWords)
            .Select(p => p.Kept.Scores.FleschKincaid - p.Model.Scores.FleschKincaid)
            .Order()
            .ToList();
        if (grades.Count < FewestDrafts)
        {
            return null;
        }

        var (simpler, harder, change) = (grades.Count(g => g < 0), grades.Count(g => g > 0), Median(grades));
        var words = Math.Round(Math.Abs(change)) is var n and > 1 ? $"{n} grades" : "a grade";
        return change <= -1 && IsShown(simpler, harder, grades.Count)
                ? HabitFile.Only.Say("simpler", "language", simpler, grades.Count, ("grades", words))
            : change >= 1 && IsShown(harder, simpler, grades.Count)
                ? HabitFile.Only.Say("richer", "language", harder, grades.Count, ("grades", words))
            : null;
    }

    private static double Median(List<double> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    // Chance of at least so many of them with a fair coin.
    private static double Tail(int least, int all)
    {
        var (sum, ways) = (0.0, 1.0);
        for (var k = 0; k <= all - least; k++)
        {
            sum += ways;
            ways = ways * (all - k) / (k + 1);
        }

        return sum / Math.Pow(2, all);
    }
}
