using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>Eval cases that were made of approved drafts.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0012_Cases")]
internal sealed class M0012_Cases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ProposedCases",
            t => new
            {
                Id = t.Column<string>(maxLength: 32),
                DraftId = t.Column<string>(maxLength: 32),
                Teacher = t.Column<string>(maxLength: 32),
                Prompt = t.Column<string>(maxLength: 100),
                State = t.Column<int>(),
                Sealed = t.Column<string>(),
                At = t.Column<long>(),
                DecidedBy = t.Column<string>(maxLength: 32),
                DecidedAt = t.Column<long>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_ProposedCases", x => x.Id)
        );
        migrationBuilder.CreateIndex("IX_ProposedCases_DraftId", "ProposedCases", "DraftId", unique: true);
        migrationBuilder.CreateIndex("IX_ProposedCases_Teacher", "ProposedCases", "Teacher");
        migrationBuilder.CreateIndex("IX_ProposedCases_Prompt_State", "ProposedCases", ["Prompt", "State"]);
    }
}
