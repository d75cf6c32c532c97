using Homeroom.Assistant.Feedback.DataSets;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Storage;

/// <summary>Removes what was derived from drafts: with the draft, and with the consent. Whatever keeps something derived has its line in each of these.</summary>
internal static class LearningRemoval
{
    /// <summary>Removes all that stems from these drafts.</summary>
    public static async Task RemoveAsync(HomeroomDb db, IReadOnlyCollection<string> drafts, CancellationToken ct)
    {
        await QualityBook.RemoveAsync(db, drafts, ct);
        await RemoveTextsAsync(db, drafts, ct);
    }

    /// <summary>Removes what holds words of these drafts.</summary>
    public static async Task RemoveTextsAsync(HomeroomDb db, IReadOnlyCollection<string> drafts, CancellationToken ct)
    {
        await db.ProposedCases.Where(c => drafts.Contains(c.DraftId)).ExecuteDeleteAsync(ct);
        await DataSetRemoval.RemoveAsync(db, r => drafts.Contains(r.DraftId), ct);
    }

    /// <summary>Removes all that stems from a teacher's drafts beyond what is allowed, and says how many texts that were.</summary>
    public static async Task<int> KeepOnlyAsync(HomeroomDb db, string teacher, Allowed allowed, CancellationToken ct)
    {
        if (allowed.Level < Consent.Aggregate)
        {
            await db.LearnedDrafts.Where(l => l.Teacher == teacher).ExecuteDeleteAsync(ct);
            await QualityBook.ForgetAsync(db, teacher, ct);
        }

        var level = allowed.Level;
        var cases = level < Consent.Cases ? await db.ProposedCases.Where(c => c.Teacher == teacher).ExecuteDeleteAsync(ct) : 0;
        return cases + await DataSetRemoval.RemoveAsync(db, r => r.Teacher == teacher && r.Needs > level, ct);
    }

    /// <summary>Removes a teacher's words on what is allowed, and the standing notes.</summary>
    public static async Task ForgetAsync(HomeroomDb db, string teacher, CancellationToken ct)
    {
        await db.Consents.Where(c => c.Teacher == teacher).ExecuteDeleteAsync(ct);
        await db.LearningMarks.Where(m => m.Name == teacher).ExecuteDeleteAsync(ct);
        await db.StandingNotes.Where(n => n.Teacher == teacher).ExecuteDeleteAsync(ct);
        await QualityBook.ForgetAsync(db, teacher, ct);
        await db.Experiments.Where(e => e.StartedBy == teacher).ExecuteUpdateAsync(s => s.SetProperty(e => e.StartedBy, ""), ct);
    }

    /// <summary>What a teacher has said, and what is derived from the teacher's drafts.</summary>
    public static async Task<object> AllOfAsync(IDbContextFactory<HomeroomDb> databases, LearningSeal seal, string teacher, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var cases = await db.ProposedCases.AsNoTracking().Where(c => c.Teacher == teacher).OrderBy(c => c.Id).ToListAsync(ct);
        var rows = await db.DataSetRows.AsNoTracking().Where(r => r.Teacher == teacher).OrderBy(r => r.SetId).ThenBy(r => r.Number).ToListAsync(ct);
        return new
        {
            Consents = await db.Consents.AsNoTracking().Where(c => c.Teacher == teacher).OrderBy(c => c.Turn).ToListAsync(ct),
            Notes = await db.StandingNotes.AsNoTracking().Where(n => n.Teacher == teacher).OrderBy(n => n.Id).ToListAsync(ct),
            Drafts = await db.LearnedDrafts.AsNoTracking().Where(l => l.Teacher == teacher).OrderBy(l => l.DraftId).ToListAsync(ct),
            Tallies = await db.QualityTallies.AsNoTracking().Where(t => t.Teacher == teacher).ToListAsync(ct),
            Cases = cases.Select(c => new
            {
                c.Id,
                c.DraftId,
                c.State,
                c.At,
                seal.Open<CaseProposal>(c.Sealed).Line,
            }),
            DataSetRows = rows.Select(r => new
            {
                r.SetId,
                r.DraftId,
                seal.Open<CleanRow>(r.Sealed).Row,
            }),
        };
    }

    /// <summary>All teachers who have drafts.</summary>
    public static Task<List<string>> TeachersAsync(HomeroomDb db, CancellationToken ct) => db.Drafts.Select(d => d.Owner).Distinct().ToListAsync(ct);

    /// <summary>Has all drafts of these teachers read once more.</summary>
    public static async Task ReadAgainAsync(HomeroomDb db, IReadOnlyCollection<string> teachers, CancellationToken ct)
    {
        await db.LearningMarks.Where(m => teachers.Contains(m.Name)).ExecuteDeleteAsync(ct);
        db.LearningMarks.AddRange(teachers.Select(t => new LearningMarkRecord { Name = t }));
        await db.SaveChangesAsync(ct);
    }
}
