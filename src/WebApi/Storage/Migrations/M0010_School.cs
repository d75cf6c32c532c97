using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>Several teachers: who was first, who is invited, and what the drafts of each come to. What was read from drafts is read once more.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0010_School")]
internal sealed class M0010_School : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """UPDATE "Teachers" SET "UserName" = 'first', "NormalizedUserName" = 'FIRST' WHERE "Id" = (SELECT MIN("Id") FROM "Teachers")"""
        );
        migrationBuilder.CreateTable(
            "Invitations",
            t => new
            {
                Hash = t.Column<string>(maxLength: 64),
                Teacher = t.Column<string>(nullable: true),
                For = t.Column<string>(),
                Until = t.Column<long>(),
            },
            constraints: t => t.PrimaryKey("PK_Invitations", x => x.Hash)
        );
        migrationBuilder.CreateIndex("IX_Invitations_Teacher", "Invitations", "Teacher");
        Tallies(migrationBuilder);
        migrationBuilder.Sql("""DELETE FROM "LearnedDrafts" """);
        migrationBuilder.Sql("""DELETE FROM "LearningMarks" """);
    }

    private static void Tallies(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "QualityTallies",
            t => new
            {
                Prompt = t.Column<string>(maxLength: 100),
                Version = t.Column<string>(maxLength: 64),
                Teacher = t.Column<string>(maxLength: 32),
                Drafts = t.Column<int>(),
                Words = t.Column<long>(),
                Stamp = t.Column<string>(maxLength: 32),
                Tally = t.Column<string>(),
            },
            constraints: t =>
                t.PrimaryKey(
                    "PK_QualityTallies",
                    x => new
                    {
                        x.Prompt,
                        x.Version,
                        x.Teacher,
                    }
                )
        );
        migrationBuilder.CreateIndex("IX_QualityTallies_Teacher", "QualityTallies", "Teacher");
        migrationBuilder.CreateIndex(
            "IX_QualityTallies_Prompt_Version_Teacher_Drafts_Words",
            "QualityTallies",
            ["Prompt", "Version", "Teacher", "Drafts", "Words"]
        );
        migrationBuilder.CreateTable(
            "QualityVersions",
            t => new
            {
                Prompt = t.Column<string>(maxLength: 100),
                Version = t.Column<string>(maxLength: 64),
                Turn = t.Column<long>(),
                Figures = t.Column<string>(nullable: true),
                Means = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_QualityVersions", x => new { x.Prompt, x.Version })
        );
    }
}
