using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>Consent, what became of drafts, and to what exactly a piece of feedback belongs.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0009_Learning")]
internal sealed class M0009_Learning : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Feedback(migrationBuilder);
        migrationBuilder.CreateIndex("IX_Drafts_ChangedAt_Id", "Drafts", ["ChangedAt", "Id"]);
        migrationBuilder.CreateTable(
            "Consents",
            t => new
            {
                Teacher = t.Column<string>(maxLength: 32),
                Turn = t.Column<int>(),
                Level = t.Column<int>(),
                Examples = t.Column<bool>(),
                By = t.Column<string>(maxLength: 32),
                At = t.Column<long>(),
            },
            constraints: t => t.PrimaryKey("PK_Consents", x => new { x.Teacher, x.Turn })
        );
        migrationBuilder.CreateTable(
            "LearnedDrafts",
            t => new
            {
                DraftId = t.Column<string>(maxLength: 32),
                Teacher = t.Column<string>(maxLength: 32),
                Kind = t.Column<string>(maxLength: 32),
                Prompt = t.Column<string>(maxLength: 100),
                Version = t.Column<string>(maxLength: 64),
                Model = t.Column<string>(),
                Band = t.Column<string>(maxLength: 16),
                AskedAt = t.Column<long>(),
                DecidedAt = t.Column<long>(nullable: true),
                Approved = t.Column<bool>(),
                Distance = t.Column<double>(nullable: true),
                Holds = t.Column<int>(),
                Read = t.Column<int>(),
                Row = t.Column<string>(),
            },
            constraints: t => t.PrimaryKey("PK_LearnedDrafts", x => x.DraftId)
        );
        migrationBuilder.CreateIndex("IX_LearnedDrafts_Teacher", "LearnedDrafts", "Teacher");
        migrationBuilder.CreateIndex("IX_LearnedDrafts_Prompt_Version_AskedAt", "LearnedDrafts", ["Prompt", "Version", "AskedAt"]);
        migrationBuilder.CreateIndex("IX_LearnedDrafts_Read", "LearnedDrafts", "Read", filter: "\"Read\" < 0");
        migrationBuilder.CreateTable(
            "LearningMarks",
            t => new { Name = t.Column<string>(maxLength: 32), At = t.Column<long>() },
            constraints: t => t.PrimaryKey("PK_LearningMarks", x => x.Name)
        );
    }

    private static void Feedback(MigrationBuilder migrationBuilder)
    {
        foreach (var column in (string[])["ClientId", "Place", "PromptHash", "Model", "Policy"])
        {
            migrationBuilder.AddColumn<string>(column, "Feedback", nullable: false, defaultValue: "");
        }

        migrationBuilder.AddColumn<int>("Start", "Feedback", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<int>("Length", "Feedback", nullable: false, defaultValue: 0);
        migrationBuilder.CreateIndex(
            "IX_Feedback_TeacherId_ClientId",
            "Feedback",
            ["TeacherId", "ClientId"],
            unique: true,
            filter: "\"ClientId\" <> ''"
        );
    }
}
