using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>The teacher to whom a printed link belongs. There is no registration: colleagues come by invitation alone, docs/adr/0023.</summary>
internal sealed class FirstTeacher(UserManager<TeacherRecord> teachers, HomeroomDb db)
{
    /// <summary>User name of that account.</summary>
    public const string UserName = "first";

    /// <summary>The first teacher of this installation; made when there is none.</summary>
    public async Task<TeacherRecord> GetAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is { } first)
        {
            return first;
        }

        var made = new TeacherRecord
        {
            Id = Guid.CreateVersion7().ToString("N"),
            UserName = UserName,
            Name = TeacherRecord.Unnamed,
        };
        try
        {
            await teachers.CreateAsync(made);
        }
        catch (DbUpdateException)
        {
            // Another process was faster: the name is unique.
            db.ChangeTracker.Clear();
        }

        return await FindAsync(ct) ?? throw new InvalidOperationException("The first teacher could not be stored.");
    }

    private Task<TeacherRecord?> FindAsync(CancellationToken ct) => db.Teachers.FirstOrDefaultAsync(t => t.UserName == UserName, ct);
}
