using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>Accounts with e-mail, password and lockout, and printed sign-in links. The teacher of an older database keeps everything.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0002_Accounts")]
internal sealed class M0002_Accounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Teachers(migrationBuilder);
        Claims(migrationBuilder);
        Logins(migrationBuilder);
        Tokens(migrationBuilder);
        migrationBuilder.CreateTable(
            "SignInLinks",
            t => new { Hash = t.Column<string>(maxLength: 64), Until = t.Column<long>() },
            constraints: t => t.PrimaryKey("PK_SignInLinks", x => x.Hash)
        );
    }

    private static void Claims(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "TeacherClaims",
            t => new
            {
                Id = t.Column<int>()
                    .Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                UserId = t.Column<string>(),
                ClaimType = t.Column<string>(nullable: true),
                ClaimValue = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_TeacherClaims", x => x.Id);
                OfTeacher(t, "TeacherClaims", x => x.UserId);
            }
        );
        migrationBuilder.CreateIndex("IX_TeacherClaims_UserId", "TeacherClaims", "UserId");
    }

    private static void Logins(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "TeacherLogins",
            t => new
            {
                LoginProvider = t.Column<string>(),
                ProviderKey = t.Column<string>(),
                ProviderDisplayName = t.Column<string>(nullable: true),
                UserId = t.Column<string>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_TeacherLogins", x => new { x.LoginProvider, x.ProviderKey });
                OfTeacher(t, "TeacherLogins", x => x.UserId);
            }
        );
        migrationBuilder.CreateIndex("IX_TeacherLogins_UserId", "TeacherLogins", "UserId");
    }

    private static void Tokens(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "TeacherTokens",
            t => new
            {
                UserId = t.Column<string>(),
                LoginProvider = t.Column<string>(),
                Name = t.Column<string>(),
                Value = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey(
                    "PK_TeacherTokens",
                    x => new
                    {
                        x.UserId,
                        x.LoginProvider,
                        x.Name,
                    }
                );
                OfTeacher(t, "TeacherTokens", x => x.UserId);
            }
        );

    private static void OfTeacher<T>(CreateTableBuilder<T> table, string name, System.Linq.Expressions.Expression<Func<T, object>> column) =>
        table.ForeignKey($"FK_{name}_Teachers_UserId", column, "Teachers", "Id", onDelete: ReferentialAction.Cascade);

    private static void Teachers(MigrationBuilder migrationBuilder)
    {
        const string table = "Teachers";
        migrationBuilder.AddColumn<string>("UserName", table, maxLength: 256, nullable: true);
        migrationBuilder.AddColumn<string>("NormalizedUserName", table, maxLength: 256, nullable: true);
        migrationBuilder.AddColumn<string>("NormalizedEmail", table, maxLength: 256, nullable: true);
        migrationBuilder.AddColumn<bool>("EmailConfirmed", table, nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<string>("SecurityStamp", table, nullable: true);
        migrationBuilder.AddColumn<string>("ConcurrencyStamp", table, nullable: true);
        migrationBuilder.AddColumn<bool>("TwoFactorEnabled", table, nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<DateTimeOffset>("LockoutEnd", table, nullable: true);
        migrationBuilder.AddColumn<bool>("LockoutEnabled", table, nullable: false, defaultValue: true);
        migrationBuilder.AddColumn<int>("AccessFailedCount", table, nullable: false, defaultValue: 0);
        var stamp =
            migrationBuilder.ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true
                ? "hex(randomblob(16))"
                : "replace(gen_random_uuid()::text, '-', '')";
        migrationBuilder.Sql(
            $"""
            UPDATE "Teachers" SET "UserName" = "Id", "NormalizedUserName" = upper("Id"), "NormalizedEmail" = upper("Email"),
            "SecurityStamp" = {stamp}, "ConcurrencyStamp" = {stamp}
            """
        );
        migrationBuilder.DropIndex("IX_Teachers_Email", table);
        migrationBuilder.CreateIndex("UserNameIndex", table, "NormalizedUserName", unique: true);
        migrationBuilder.CreateIndex("EmailIndex", table, "NormalizedEmail", unique: true);
    }
}
