using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>Experiments with two versions of a prompt, and each look at them.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0011_Experiments")]
internal sealed class M0011_Experiments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("Unsafe", "LearnedDrafts", nullable: false, defaultValue: 0);
        migrationBuilder.CreateTable(
            "Experiments",
            t => new
            {
                Id = t.Column<string>(maxLength: 32),
                Prompt = t.Column<string>(maxLength: 100),
                BeforeHash = t.Column<string>(maxLength: 64),
                BeforeNumber = t.Column<int>(),
                AfterHash = t.Column<string>(maxLength: 64),
                AfterNumber = t.Column<int>(),
                Mode = t.Column<int>(),
                Share = t.Column<double>(),
                Planned = t.Column<int>(),
                MostUnsafe = t.Column<int>(),
                StartedAt = t.Column<long>(),
                StartedBy = t.Column<string>(maxLength: 32),
                EndedAt = t.Column<long>(nullable: true),
                Promoted = t.Column<bool>(),
                State = t.Column<int>(),
                Words = t.Column<string>(),
                Difference = t.Column<double>(nullable: true),
                Low = t.Column<double>(nullable: true),
                High = t.Column<double>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_Experiments", x => x.Id)
        );
        migrationBuilder.CreateIndex("IX_Experiments_Prompt", "Experiments", "Prompt", unique: true, filter: "\"EndedAt\" IS NULL");
        migrationBuilder.CreateTable(
            "ExperimentLooks",
            t => new
            {
                Experiment = t.Column<string>(maxLength: 32),
                Number = t.Column<int>(),
                At = t.Column<long>(),
                Fraction = t.Column<double>(),
                Z = t.Column<double>(),
                DraftsBefore = t.Column<int>(),
                ApprovedBefore = t.Column<int>(),
                DraftsAfter = t.Column<int>(),
                ApprovedAfter = t.Column<int>(),
            },
            constraints: t => t.PrimaryKey("PK_ExperimentLooks", x => new { x.Experiment, x.Number })
        );
    }
}
