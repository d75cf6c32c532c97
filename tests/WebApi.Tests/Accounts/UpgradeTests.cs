using Homeroom.WebApi.Accounts;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Storage.Migrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Tests.Accounts;

public sealed class UpgradeTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"homeroom-test-{Guid.NewGuid():N}.db");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task The_teacher_of_a_version_1_database_keeps_everything_and_can_sign_in()
    {
        await using (var old = Open())
        {
            await old.GetService<IHistoryRepository>().CreateIfNotExistsAsync();
            var first = new M0001_Drafts { ActiveProvider = old.Database.ProviderName! };
            var commands = old.GetService<IMigrationsSqlGenerator>().Generate(first.UpOperations);
            foreach (
                var sql in commands
                    .Select(c => c.CommandText)
                    .Append(old.GetService<IHistoryRepository>().GetInsertScript(new HistoryRow("0001_Drafts", "10.0.0")))
            )
            {
                await old.Database.ExecuteSqlRawAsync(sql);
            }

            await old.Database.ExecuteSqlRawAsync(
                """INSERT INTO "Teachers" ("Id", "Name", "Email", "PasswordHash", "Roster") VALUES ('t1', 'Ms Okafor', NULL, NULL, 'sealed')"""
            );
            await old.Database.MigrateAsync();
        }

        await using var db = Open();
        var teacher = await db.Teachers.SingleAsync();
        Assert.Equal(("t1", "Ms Okafor", "sealed"), (teacher.Id, teacher.Name, teacher.Roster));
        Assert.NotEmpty(teacher.SecurityStamp!);
        Assert.True(teacher.LockoutEnabled);
        Assert.Equal((FirstTeacher.UserName, "FIRST"), (teacher.UserName, teacher.NormalizedUserName)); // the printed link is theirs
        teacher.NormalizedEmail = "A@B.TEST";
        db.Teachers.Add(
            new TeacherRecord
            {
                Id = "t2",
                UserName = "t2",
                NormalizedUserName = "T2",
                NormalizedEmail = "A@B.TEST",
            }
        );
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private HomeroomDb Open() =>
        new(
            new DbContextOptionsBuilder<HomeroomDb>()
                .UseSqlite($"Data Source={_file};Pooling=False")
                .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning))
                .Options
        );
}
