using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>Data sets with their rows, secrets of the school, and how far feedback was delivered.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0013_DataSets")]
internal sealed class M0013_DataSets : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Sets(migrationBuilder);
        migrationBuilder.CreateTable(
            "SchoolSecrets",
            t => new { Name = t.Column<string>(maxLength: 32), Sealed = t.Column<string>() },
            constraints: t => t.PrimaryKey("PK_SchoolSecrets", x => x.Name)
        );
        migrationBuilder.CreateTable(
            "Deliveries",
            t => new
            {
                Name = t.Column<string>(maxLength: 32),
                After = t.Column<string>(maxLength: 32),
                Failures = t.Column<int>(),
                DueAt = t.Column<long>(),
            },
            constraints: t => t.PrimaryKey("PK_Deliveries", x => x.Name)
        );
        migrationBuilder.CreateIndex("IX_Feedback_TeacherId_Id", "Feedback", ["TeacherId", "Id"]);
    }

    private static void Sets(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "DataSets",
            t => new
            {
                Id = t.Column<string>(maxLength: 32),
                Name = t.Column<string>(maxLength: 40),
                Format = t.Column<int>(),
                HeldOut = t.Column<double>(),
                Filter = t.Column<string>(),
                State = t.Column<int>(),
                Came = t.Column<int>(),
                Refused = t.Column<string>(),
                Gone = t.Column<int>(),
                By = t.Column<string>(maxLength: 32),
                At = t.Column<long>(),
            },
            constraints: t => t.PrimaryKey("PK_DataSets", x => x.Id)
        );
        migrationBuilder.CreateTable(
            "DataSetRows",
            t => new
            {
                SetId = t.Column<string>(maxLength: 32),
                Number = t.Column<int>(),
                DraftId = t.Column<string>(maxLength: 32),
                Teacher = t.Column<string>(maxLength: 32),
                Needs = t.Column<int>(),
                Choice = t.Column<int>(),
                Sealed = t.Column<string>(),
            },
            constraints: t => t.PrimaryKey("PK_DataSetRows", x => new { x.SetId, x.Number })
        );
        migrationBuilder.CreateIndex("IX_DataSetRows_DraftId", "DataSetRows", "DraftId");
        migrationBuilder.CreateIndex("IX_DataSetRows_Teacher", "DataSetRows", "Teacher");
    }
}
