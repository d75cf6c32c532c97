using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Storage.Migrations;

/// <summary>How many of a draft's holds are gaps for the teacher to fill, also for the drafts that are there already.</summary>
[DbContext(typeof(HomeroomDb))]
[Migration("0004_Gaps")]
internal sealed class M0004_Gaps : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""ALTER TABLE "Drafts" ADD COLUMN "Gaps" integer NOT NULL DEFAULT 0""");
        // PostgreSQL refuses a JSON text with an escaped NUL in it, so the state is read as the text it is. A text of a teacher's
        // cannot look like a finding there, as its quotes are escaped; the state holds an open finding twice, so each is counted once.
        migrationBuilder.Sql(
            migrationBuilder.ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true
                ? """UPDATE "Drafts" SET "Gaps" = (SELECT count(*) FROM json_each("State", '$.sections') s, json_each(s."value", '$.findings') f WHERE f."value" ->> 'rail' = 'gaps' AND f."value" ->> 'severity' IN ('Hold', 'Refuse')) WHERE "Holds" > 0"""
                : """UPDATE "Drafts" SET "Gaps" = (SELECT count(DISTINCT m) FROM regexp_matches("State", '"rail":"gaps","code":"[a-z-]*","place":"(?:[^"\\]|\\.)*","start":[0-9]+,"length":[0-9]+,"severity":"(?:Hold|Refuse)"', 'g') m) WHERE "Holds" > 0"""
        );
    }
}
