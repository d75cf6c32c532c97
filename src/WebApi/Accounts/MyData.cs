using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeroom.Assistant;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>Everything that is stored about a teacher: to take away, and to erase.</summary>
internal sealed class MyData(
    IDbContextFactory<HomeroomDb> databases,
    TeacherStore teachers,
    MyGrading grading,
    LearningSeal learning,
    IDataProtectionProvider protection,
    TimeProvider time
)
{
    private const int AtOnce = 50;
    private readonly IDataProtector _requests = protection.CreateProtector(DraftStore.RequestPurpose);
    private readonly DraftSeal _seal = new(protection);

    /// <summary>Writes a ZIP as it is made, so that no number of drafts is too many.</summary>
    public async Task ExportAsync(TeacherRecord teacher, Stream to, CancellationToken ct)
    {
        await using var zip = new GrowingZip(to);
        await zip.AddAsync("readme.txt", Encoding.UTF8.GetBytes(Readme()), ct);
        await zip.AddAsync("account.json", Bytes(await AccountAsync(teacher, ct)), ct);
        await zip.AddAsync("feedback.json", Bytes(await FeedbackAsync(teacher.Id, ct)), ct);
        await zip.AddAsync("prompts.json", Bytes(await PromptRemoval.AllOfAsync(databases, teacher.Id, ct)), ct);
        await zip.AddAsync("classes.json", Bytes(await LiveRemoval.AllOfAsync(databases, teacher.Id, ct)), ct);
        await zip.AddAsync("learning.json", Bytes(await LearningRemoval.AllOfAsync(databases, learning, teacher.Id, ct)), ct);
        await grading.AddAsync(zip, teacher.Id, ct);
        for (var after = ""; ; )
        {
            var drafts = await DraftsAsync(teacher.Id, after, ct);
            foreach (var draft in drafts)
            {
                await zip.AddAsync($"drafts/{draft.Id}.json", Bytes(await DraftAsync(draft, ct)), ct);
            }

            if (drafts.Count < AtOnce)
            {
                return;
            }

            after = drafts[^1].Id;
        }
    }

    /// <summary>Removes the teacher's drafts with their history, live activities, papers with their marks, and the feedback; and the class list when everything is to go.</summary>
    public async Task EraseAsync(string teacherId, bool everything, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await Shred.OpenAsync(db, ct);
        await using (var transaction = await db.Database.BeginTransactionAsync(ct))
        {
            await Removal.RemoveAllOfAsync(db, teacherId, ct);
            await LiveRemoval.RemoveAllOfAsync(db, teacherId, ct);
            await GradingRemoval.RemoveAllOfAsync(db, teacherId, ct);
            await db.Feedback.Where(f => f.TeacherId == teacherId).ExecuteDeleteAsync(ct);
            if (everything)
            {
                await LearningRemoval.ForgetAsync(db, teacherId, ct);
                await PromptRemoval.RemoveAllOfAsync(db, teacherId, ct);
                await db
                    .Teachers.Where(t => t.Id == teacherId)
                    .ExecuteUpdateAsync(
                        s =>
                            s.SetProperty(t => t.Roster, "")
                                .SetProperty(t => t.Name, TeacherRecord.Unnamed)
                                .SetProperty(t => t.Email, (string?)null)
                                .SetProperty(t => t.NormalizedEmail, (string?)null)
                                .SetProperty(t => t.PasswordHash, (string?)null),
                        ct
                    );
            }

            await transaction.CommitAsync(ct);
        }

        await Shred.FinishAsync(db, ct);
    }

    private string Readme() =>
        $"""
            Homeroom: everything that is stored about you
            Written {time.GetUtcNow():yyyy-MM-dd HH:mm} UTC

            account.json   your name, e-mail and class list; your password is stored only as a hash, which is not in here
            feedback.json  what you said of drafts
            prompts.json   the versions of prompts that you saved, with their text
            learning.json  what you allow to be learned from your drafts, your standing notes, and all that was made of them
            classes.json   the live activities you ran, with what students did under made-up names
            grading/       one file an assignment: its papers with the students' names, and every mark and word of yours
            drafts/        one file a draft: what you asked for, the text as it stands, and every event of its history

            All files are JSON in UTF-8. Times in feedback.json, learning.json, prompts.json and classes.json are milliseconds since 1970 in UTC.
            """.ReplaceLineEndings("\n");

    private async Task<object> AccountAsync(TeacherRecord teacher, CancellationToken ct) =>
        new
        {
            teacher.Id,
            teacher.Name,
            teacher.Email,
            HasPassword = teacher.PasswordHash is not null,
            WrongPasswords = teacher.AccessFailedCount,
            ClassList = (await teachers.GetAsync(teacher.Id, ct)).Names,
        };

    private async Task<List<FeedbackRecord>> FeedbackAsync(string teacherId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Feedback.AsNoTracking().Where(f => f.TeacherId == teacherId).OrderBy(f => f.Id).ToListAsync(ct);
    }

    private async Task<List<DraftRecord>> DraftsAsync(string teacherId, string after, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db
            .Drafts.AsNoTracking()
            .Where(d => d.Owner == teacherId && string.Compare(d.Id, after) > 0)
            .OrderBy(d => d.Id)
            .Take(AtOnce)
            .ToListAsync(ct);
    }

    private async Task<object> DraftAsync(DraftRecord draft, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var events = await db.Events.AsNoTracking().Where(e => e.DraftId == draft.Id).OrderBy(e => e.Number).Select(e => e.Json).ToListAsync(ct);
        return new
        {
            draft.Id,
            draft.Title,
            draft.Status,
            Request = JsonNode.Parse(_requests.Unprotect(draft.Request)),
            State = _seal.Read(draft.State),
            Events = events.Select(_seal.Read),
        };
    }

    private static byte[] Bytes(object value) => JsonSerializer.SerializeToUtf8Bytes(value, Json.Options);
}
