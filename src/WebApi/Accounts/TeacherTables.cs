using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Accounts;

/// <summary>The tables of accounts: Identity's own under names of this house, without what nobody needs to tell us.</summary>
internal static class TeacherTables
{
    public static void MapTeachers(this ModelBuilder model)
    {
        model.Entity<TeacherRecord>(t =>
        {
            t.ToTable("Teachers");
            t.HasIndex(x => x.NormalizedEmail).HasDatabaseName("EmailIndex").IsUnique();
            t.Ignore(x => x.PhoneNumber);
            t.Ignore(x => x.PhoneNumberConfirmed);
        });
        model.Entity<IdentityUserClaim<string>>().ToTable("TeacherClaims");
        model.Entity<IdentityUserLogin<string>>().ToTable("TeacherLogins");
        model.Entity<IdentityUserToken<string>>().ToTable("TeacherTokens");
        model.Entity<SignInLinkRecord>(l =>
        {
            l.ToTable("SignInLinks");
            l.HasKey(x => x.Hash);
        });
        model.Entity<InvitationRecord>(i =>
        {
            i.ToTable("Invitations");
            i.HasKey(x => x.Hash);
            i.HasIndex(x => x.Teacher);
        });
    }
}
