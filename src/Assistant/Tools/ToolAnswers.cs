using System.Globalization;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Grading.Answers;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails.Readability;

namespace Homeroom.Assistant.Tools;

/// <summary>What the tools find out, before any rail has looked at it.</summary>
internal static class ToolAnswers
{
    private const int MostCodes = 10;

    public static object Standard(string code) => new { exists = StandardsCatalogue.Exists(code), codes = StandardsCatalogue.Find(code, MostCodes) };

    // No word of grades: the rails for student work would take it for a mark that is asked for.
    public static object Readability(string text)
    {
        var counts = ReadingCounts.Of(text);
        var (from, to) = counts.Scores.Band;
        return new
        {
            words = counts.Words,
            sentences = counts.Sentences,
            reading_level = Math.Round(counts.Scores.FleschKincaid, 1),
            school_years = string.Create(CultureInfo.InvariantCulture, $"{from} to {to}"),
        };
    }

    public static object Answer(string answer, string key)
    {
        var verdict = AnswerKey.Check(answer, key);
        var said = verdict.Answer == AnswerStanding.Ask ? "ask the teacher" : verdict.Answer.ToString().ToLowerInvariant();
        return new { verdict = said, why = verdict.Why };
    }

    public static object BloomLevels(string text)
    {
        var levels = SentenceSplit.Of(text).Where(Bloom.IsOrder).Select(Bloom.Of).ToList();
        return Bloom.Levels.ToDictionary(l => l, l => levels.Count(x => x == l));
    }

    public static object Drafts(IEnumerable<DraftRow> rows) =>
        rows.Select(r => new
        {
            title = r.Title,
            subject = r.Subject,
            grade = r.Grade,
            minutes = r.Minutes,
            changed = r.ChangedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });
}
