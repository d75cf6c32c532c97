using System.Security.Cryptography;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>Who works here beside the first teacher: invitations, and the accounts made with them. docs/adr/0023</summary>
internal sealed class Colleagues(
    HomeroomDb db,
    UserManager<TeacherRecord> teachers,
    Credentials credentials,
    MyData data,
    Sessions sessions,
    TimeProvider time
)
{
    /// <summary>How long an invitation works.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    /// <summary>Longest note on whom an invitation is for.</summary>
    public const int LongestFor = 80;

    /// <summary>Most invitations that are open at once.</summary>
    public const int MostOpen = 200;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>All accounts but the first teacher's, in the order of their names.</summary>
    public Task<List<ColleagueLine>> AllAsync(CancellationToken ct) =>
        db
            .Teachers.Where(t => t.UserName != FirstTeacher.UserName)
            .OrderBy(t => t.Name)
            .ThenBy(t => t.Id)
            .Select(t => new ColleagueLine(t.Id, t.Name, t.Email ?? "", t.PasswordHash == null))
            .ToListAsync(ct);

    /// <summary>The colleague with this id; null for nobody, and for the first teacher.</summary>
    public Task<TeacherRecord?> FindAsync(string id, CancellationToken ct) =>
        db.Teachers.FirstOrDefaultAsync(t => t.Id == id && t.UserName != FirstTeacher.UserName, ct);

    /// <summary>Invitations that still work, the newest first.</summary>
    public Task<List<InvitationLine>> OpenAsync(CancellationToken ct)
    {
        var now = Now;
        return db
            .Invitations.Where(i => i.Until >= now)
            .OrderByDescending(i => i.Until)
            .ThenBy(i => i.Hash)
            .Select(i => new InvitationLine(i.Hash, i.For, i.Teacher != null, DateTimeOffset.FromUnixTimeMilliseconds(i.Until)))
            .ToListAsync(ct);
    }

    /// <summary>Makes an invitation.</summary>
    /// <param name="whom">Whom it is for, as a note.</param>
    /// <param name="colleague">The colleague who needs a new password; null for somebody new. Earlier links of the same colleague end.</param>
    /// <param name="ct">Whether it is still wanted.</param>
    /// <returns>The token, which is not kept; null when too many are open.</returns>
    public async Task<string?> InviteAsync(string whom, TeacherRecord? colleague, CancellationToken ct)
    {
        var (token, now) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)), Now);
        await db.Invitations.Where(i => i.Until < now || (colleague != null && i.Teacher == colleague.Id)).ExecuteDeleteAsync(ct);
        if (await db.Invitations.CountAsync(ct) >= MostOpen)
        {
            return null;
        }

        db.Invitations.Add(
            new InvitationRecord
            {
                Hash = SignInLink.Hash(token),
                Teacher = colleague?.Id,
                For = StorableText.Of(whom.Length > LongestFor ? whom[..LongestFor] : whom),
                Until = now + (long)Life.TotalMilliseconds,
            }
        );
        await db.SaveChangesAsync(ct);
        return token;
    }

    /// <summary>Takes an invitation back.</summary>
    public Task WithdrawAsync(string hash, CancellationToken ct) => db.Invitations.Where(i => i.Hash == hash).ExecuteDeleteAsync(ct);

    /// <summary>The invitation of a token that still works, and the account that it is for, if any.</summary>
    public async Task<(InvitationRecord Invitation, TeacherRecord? Colleague)?> LookAsync(string? token, CancellationToken ct)
    {
        if (token is not { Length: > 0 and <= 64 })
        {
            return null;
        }

        var (hash, now) = (SignInLink.Hash(token), Now);
        if (await db.Invitations.AsNoTracking().FirstOrDefaultAsync(i => i.Hash == hash && i.Until >= now, ct) is not { } invitation)
        {
            return null;
        }

        var colleague = invitation.Teacher is { } id ? await FindAsync(id, ct) : null;
        return invitation.Teacher is not null && colleague is null ? null : (invitation, colleague);
    }

    /// <summary>Uses an invitation up and makes the account, or gives it its new password; both or neither.</summary>
    /// <returns>The account; or what is wrong by field; neither when the invitation does not work any more.</returns>
    public async Task<(TeacherRecord? Teacher, Dictionary<string, string> Wrong)> AcceptAsync(
        string? token,
        string name,
        string email,
        string password,
        CancellationToken ct
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var found = await LookAsync(token, ct);
        if (found is not { } open || await db.Invitations.Where(i => i.Hash == open.Invitation.Hash).ExecuteDeleteAsync(ct) != 1)
        {
            return (null, []);
        }

        var teacher = open.Colleague ?? new TeacherRecord { Id = Guid.CreateVersion7().ToString("N") };
        teacher.Name = name;
        teacher.UserName ??= teacher.Id;
        try
        {
            var wrong = open.Colleague is null
                ? await credentials.CreateAsync(teacher, email, password)
                : await credentials.SetAsync(teacher, email, password, null);
            if (wrong.Count > 0)
            {
                return (null, wrong);
            }

            await transaction.CommitAsync(ct);
            return (teacher, wrong);
        }
        catch (DbUpdateException)
        {
            await transaction.RollbackAsync(ct);
            db.ChangeTracker.Clear();
            // Somebody may have taken this e-mail in the same moment: the database lets one of the two have it.
            if (await teachers.FindByEmailAsync(email) is { } other && other.Id != teacher.Id)
            {
                return (null, new() { ["email"] = Credentials.Taken });
            }

            throw;
        }
    }

    /// <summary>Closes an account: its sessions and links end, and nobody signs in to it. What is kept can be opened again with a new link.</summary>
    public async Task CloseAsync(TeacherRecord colleague, bool erase, CancellationToken ct)
    {
        await db.Invitations.Where(i => i.Teacher == colleague.Id).ExecuteDeleteAsync(ct);
        colleague.PasswordHash = null;
        await credentials.EndSessionsAsync(colleague);
        if (erase)
        {
            await data.EraseAsync(colleague.Id, everything: true, ct);
            await teachers.DeleteAsync(await teachers.FindByIdAsync(colleague.Id) ?? colleague);
            sessions.Forget(colleague.Id);
        }
    }
}
