using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>What a draft is to become. All that were there before are lessons.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0006_Kinds")]
internal sealed class M0006_Kinds : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("Kind", "Drafts", maxLength: 32, nullable: false, defaultValue: "lesson");
}
