using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Assistant.Feedback.Edits;
using Homeroom.Assistant.Feedback.Quality;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Feedback.Quality;

/// <summary>What teachers changed of a section: a few examples without names, of drafts whose teacher lets them be read as test cases are.</summary>
internal sealed class QualityExamples(
    IDbContextFactory<HomeroomDb> databases,
    IDraftStore drafts,
    LearnableDrafts learnable,
    ConsentStore consents,
    RailPipeline rails
)
{
    private const int Most = 3;
    private const int Newest = 1000;

    /// <summary>At most three, each of another teacher, the most changed first; null when fewer than 5 teachers let theirs be read.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<WordRun>>?> OfAsync(string prompt, string version, string section, CancellationToken ct)
    {
        var allowed = await consents.AllAsync(ct);
        var changed = (await NewestAsync(prompt, version, ct))
            .Where(r => allowed(r.Teacher).Level >= Consent.Cases && r.Distances.GetValueOrDefault(section) > 0)
            .OrderByDescending(r => r.Distances[section])
            .GroupBy(r => r.Teacher)
            .ToList();
        if (changed.Count < QualityFigures.FewestTeachers)
        {
            return null;
        }

        List<IReadOnlyList<WordRun>> examples = [];
        foreach (var row in changed.Select(c => c.First()))
        {
            if (examples.Count < Most && await ExampleAsync(row, section, ct) is { } example)
            {
                examples.Add(example);
            }
        }

        return examples;
    }

    private async Task<List<QualityRow>> NewestAsync(string prompt, string version, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db
            .LearnedDrafts.Where(l => l.Prompt == prompt && l.Version == version && l.Approved)
            .OrderByDescending(l => l.AskedAt)
            .Select(l => l.Row)
            .Take(Newest)
            .ToListAsync(ct);
        return [.. rows.Select(QualityBook.RowOf)];
    }

    private async Task<IReadOnlyList<WordRun>?> ExampleAsync(QualityRow row, string section, CancellationToken ct)
    {
        if (await drafts.FindAsync(row.Draft, ct) is not { Draft.DeletedAt: null } stored || stored.Draft.Owner != row.Teacher)
        {
            return null;
        }

        var events = await drafts.EventsAsync(row.Draft, 0, ct);
        var learning = new LearningRow(row.Draft, row.Teacher, [], "", "")
        {
            Band = stored.Draft.Band,
            People = KnownPeople.Of(stored, new Roster(await learnable.PeopleOfAsync(row.Teacher, ct))).People,
        };
        return SectionTexts.Of(events).FirstOrDefault(t => t.Section == section)?.Masked(learning, rails) is { } texts
            ? WordDiff.Of(texts.Model, texts.Kept)
            : null;
    }
}
