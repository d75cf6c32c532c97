using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>What teachers wish of every draft.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0014_Notes")]
internal sealed class M0014_Notes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "StandingNotes",
            t => new
            {
                Id = t.Column<string>(maxLength: 32),
                Teacher = t.Column<string>(maxLength: 32),
                Kind = t.Column<string>(maxLength: 32),
                Text = t.Column<string>(),
                Habit = t.Column<string>(maxLength: 60),
                At = t.Column<long>(),
            },
            constraints: t => t.PrimaryKey("PK_StandingNotes", x => x.Id)
        );
        migrationBuilder.CreateIndex("IX_StandingNotes_Teacher_Kind_At", "StandingNotes", ["Teacher", "Kind", "At"]);
    }
}
