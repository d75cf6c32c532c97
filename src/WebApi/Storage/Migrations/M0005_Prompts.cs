using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>Versions of prompts that teachers have saved, their texts, and which of them is used.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0005_Prompts")]
internal sealed class M0005_Prompts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "PromptTexts",
            t => new { Hash = t.Column<string>(maxLength: 64), Yaml = t.Column<string>() },
            constraints: t => t.PrimaryKey("PK_PromptTexts", x => x.Hash)
        );
        migrationBuilder.CreateTable(
            "PromptVersions",
            t => new
            {
                Id = t.Column<string>(maxLength: 32),
                Prompt = t.Column<string>(maxLength: 100),
                Number = t.Column<int>(),
                Author = t.Column<string>(maxLength: 32),
                Turn = t.Column<int>(),
                Parent = t.Column<string>(maxLength: 32, nullable: true),
                ParentHash = t.Column<string>(maxLength: 64),
                MergedHash = t.Column<string>(maxLength: 64, nullable: true),
                Why = t.Column<string>(),
                Hash = t.Column<string>(maxLength: 64),
                At = t.Column<long>(),
            },
            constraints: t => t.PrimaryKey("PK_PromptVersions", x => x.Id)
        );
        migrationBuilder.CreateIndex("IX_PromptVersions_Prompt_Number", "PromptVersions", ["Prompt", "Number"], unique: true);
        migrationBuilder.CreateIndex("IX_PromptVersions_Prompt_Author_Turn", "PromptVersions", ["Prompt", "Author", "Turn"], unique: true);
        migrationBuilder.CreateIndex("IX_PromptVersions_Author", "PromptVersions", "Author");
        Uses(migrationBuilder);
    }

    // The whole key is read at every draft: an owner's uses of a prompt stand together.
    private static void Uses(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            "PromptUses",
            t => new
            {
                Owner = t.Column<string>(maxLength: 32),
                Prompt = t.Column<string>(maxLength: 100),
                Scope = t.Column<string>(maxLength: 16),
                Turn = t.Column<int>(),
                Revision = t.Column<string>(maxLength: 32, nullable: true),
                By = t.Column<string>(maxLength: 32),
                At = t.Column<long>(),
            },
            constraints: t =>
                t.PrimaryKey(
                    "PK_PromptUses",
                    x => new
                    {
                        x.Owner,
                        x.Prompt,
                        x.Scope,
                        x.Turn,
                    }
                )
        );
}
