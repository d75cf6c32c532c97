using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>Drafts, their events, teachers and feedback; full-text search in each database's own way.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0001_Drafts")]
internal sealed class M0001_Drafts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Drafts(migrationBuilder);
        migrationBuilder.CreateTable(
            "Events",
            t => new
            {
                DraftId = t.Column<string>(maxLength: 32),
                Number = t.Column<int>(),
                Json = t.Column<string>(),
            },
            constraints: t => t.PrimaryKey("PK_Events", x => new { x.DraftId, x.Number })
        );
        migrationBuilder.CreateTable(
            "Teachers",
            t => new
            {
                Id = t.Column<string>(maxLength: 32),
                Name = t.Column<string>(),
                Email = t.Column<string>(nullable: true),
                PasswordHash = t.Column<string>(nullable: true),
                Roster = t.Column<string>(),
            },
            constraints: t => t.PrimaryKey("PK_Teachers", x => x.Id)
        );
        migrationBuilder.CreateIndex("IX_Teachers_Email", "Teachers", "Email", unique: true);
        migrationBuilder.CreateTable(
            "Feedback",
            t => new
            {
                Id = t.Column<string>(maxLength: 32),
                DraftId = t.Column<string>(maxLength: 32),
                TeacherId = t.Column<string>(maxLength: 32),
                Version = t.Column<int>(),
                Rating = t.Column<string>(),
                Reasons = t.Column<string>(),
                Comment = t.Column<string>(),
                At = t.Column<long>(),
            },
            constraints: t => t.PrimaryKey("PK_Feedback", x => x.Id)
        );
        migrationBuilder.CreateIndex("IX_Feedback_DraftId", "Feedback", "DraftId");
        Search(migrationBuilder);
    }

    private static void Drafts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Drafts",
            t => new
            {
                Id = t.Column<string>(maxLength: 32),
                Owner = t.Column<string>(maxLength: 32),
                RequestId = t.Column<string>(maxLength: 64),
                Title = t.Column<string>(),
                Subject = t.Column<string>(),
                Band = t.Column<string>(),
                Grade = t.Column<string>(),
                Minutes = t.Column<int>(),
                Status = t.Column<string>(maxLength: 16),
                Holds = t.Column<int>(),
                Sections = t.Column<int>(),
                Version = t.Column<int>(),
                ChangedAt = t.Column<long>(),
                DeletedAt = t.Column<long>(nullable: true),
                Request = t.Column<string>(),
                State = t.Column<string>(),
                SearchText = t.Column<string>(),
            },
            constraints: t => t.PrimaryKey("PK_Drafts", x => x.Id)
        );
        migrationBuilder.CreateIndex("IX_Drafts_Owner_RequestId", "Drafts", ["Owner", "RequestId"], unique: true);
        migrationBuilder.CreateIndex("IX_Drafts_Owner_ChangedAt_Id", "Drafts", ["Owner", "ChangedAt", "Id"]);
        migrationBuilder.CreateIndex("IX_Drafts_Status", "Drafts", "Status");
    }

    private static void Search(MigrationBuilder migrationBuilder)
    {
        if (migrationBuilder.ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true)
        {
            migrationBuilder.Sql(
                """CREATE VIRTUAL TABLE "DraftSearch" USING fts5("SearchText", content='Drafts', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2')"""
            );
            migrationBuilder.Sql(
                """CREATE TRIGGER "DraftSearch_Insert" AFTER INSERT ON "Drafts" BEGIN INSERT INTO "DraftSearch"(rowid, "SearchText") VALUES (new.rowid, new."SearchText"); END"""
            );
            migrationBuilder.Sql(
                """CREATE TRIGGER "DraftSearch_Delete" AFTER DELETE ON "Drafts" BEGIN INSERT INTO "DraftSearch"("DraftSearch", rowid, "SearchText") VALUES ('delete', old.rowid, old."SearchText"); END"""
            );
            migrationBuilder.Sql(
                """CREATE TRIGGER "DraftSearch_Update" AFTER UPDATE OF "SearchText" ON "Drafts" BEGIN INSERT INTO "DraftSearch"("DraftSearch", rowid, "SearchText") VALUES ('delete', old.rowid, old."SearchText"); INSERT INTO "DraftSearch"(rowid, "SearchText") VALUES (new.rowid, new."SearchText"); END"""
            );
        }
        else
        {
            migrationBuilder.Sql("""CREATE INDEX "IX_Drafts_Search" ON "Drafts" USING gin(to_tsvector('simple', "SearchText"))""");
        }
    }
}
