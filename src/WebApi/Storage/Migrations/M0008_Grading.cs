using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>Class sets of papers and what teachers did with them.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0008_Grading")]
internal sealed class M0008_Grading : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "GradingSets",
            t => new
            {
                Id = t.Column<string>(maxLength: 32),
                Owner = t.Column<string>(maxLength: 32),
                Title = t.Column<string>(),
                ClassName = t.Column<string>(),
                Papers = t.Column<int>(),
                Marked = t.Column<int>(),
                Locked = t.Column<int>(),
                Version = t.Column<int>(),
                CreatedAt = t.Column<long>(),
                ChangedAt = t.Column<long>(),
                DeletedAt = t.Column<long>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_GradingSets", x => x.Id)
        );
        migrationBuilder.CreateIndex("IX_GradingSets_Owner_ChangedAt", "GradingSets", ["Owner", "ChangedAt"]);
        migrationBuilder.CreateIndex("IX_GradingSets_DeletedAt", "GradingSets", "DeletedAt", filter: "\"DeletedAt\" IS NOT NULL");
        migrationBuilder.CreateTable(
            "GradingPapers",
            t => new
            {
                SetId = t.Column<string>(maxLength: 32),
                PaperId = t.Column<string>(maxLength: 32),
                Sealed = t.Column<string>(),
            },
            constraints: t => t.PrimaryKey("PK_GradingPapers", x => new { x.SetId, x.PaperId })
        );
        migrationBuilder.CreateTable(
            "GradingEvents",
            t => new
            {
                SetId = t.Column<string>(maxLength: 32),
                Number = t.Column<int>(),
                PaperId = t.Column<string>(maxLength: 32),
                Sealed = t.Column<string>(),
                At = t.Column<long>(),
            },
            constraints: t => t.PrimaryKey("PK_GradingEvents", x => new { x.SetId, x.Number })
        );
        migrationBuilder.CreateIndex("IX_GradingEvents_SetId_PaperId", "GradingEvents", ["SetId", "PaperId"]);
        migrationBuilder.CreateTable(
            "GradingImports",
            t => new
            {
                Id = t.Column<string>(maxLength: 32),
                SetId = t.Column<string>(maxLength: 32),
                Sealed = t.Column<string>(),
                At = t.Column<long>(),
            },
            constraints: t => t.PrimaryKey("PK_GradingImports", x => x.Id)
        );
        migrationBuilder.CreateIndex("IX_GradingImports_SetId", "GradingImports", "SetId");
    }
}
