using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;
using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Storage.Migrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Homeroom.WebApi.Tests.Storage;

[Collection(Databases.Name)]
public sealed class SchemaTests(PostgresServer postgres)
{
    private const string OldDraft =
        """INSERT INTO "Drafts" ("Id","Owner","RequestId","Title","Subject","Band","Grade","Minutes","Status","Holds","Sections","Version","ChangedAt","DeletedAt","Request","State","SearchText") VALUES ({0},'teacher',{0},{1},'science','6-8','',45,'Waiting',0,0,2,1,NULL,'x',{2},'old words')""";

    [Theory, OnBothDatabases]
    public async Task The_migrated_schema_is_that_of_the_model(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        await using var db = shelf.CreateDbContext();
        var model = db.Model.GetRelationalModel();
        Assert.NotEmpty(model.Tables);
        foreach (var table in model.Tables)
        {
            var columns = await ColumnsAsync(db, table.Name);
            var expected = table.Columns.ToDictionary(c => c.Name, c => c.IsNullable);
            columns.Remove("Vector"); // PostgreSQL's search column belongs to the database alone
            Assert.Equal(expected.OrderBy(c => c.Key, StringComparer.Ordinal), columns.OrderBy(c => c.Key, StringComparer.Ordinal));
            Assert.Equal(table.PrimaryKey!.Columns.Select(c => c.Name), await KeyAsync(db, table.Name));
            var indexes = await IndexesAsync(db, table.Name);
            foreach (var index in table.Indexes)
            {
                Assert.Contains((index.Name, index.IsUnique, string.Join(',', index.Columns.Select(c => c.Name))), indexes);
            }
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_database_of_the_first_version_is_brought_up_to_date_with_its_drafts(string kind)
    {
        using var shelf = Shelf.Unopened(kind, postgres);
        await using var db = shelf.CreateDbContext();
        await FirstVersionAsync(db);
        const string Retry = "2026-09-01T08:00:10.1234567+00:00";
        for (var n = 0; n < 3; n++)
        {
            var id = $"{n:D32}";
            var state =
                $$"""{"id":"{{id}}","owner":"teacher","title":"Topic{{n}} \u0000 été","band":"6-8","status":"Waiting","version":2,"retryAt":"{{Retry}}"}""";
            await db.Database.ExecuteSqlRawAsync(OldDraft, id, $"Topic{n}", state);
        }

        await StorageOpening.OpenAsync(db);
        var found = await shelf.Drafts.ListAsync(new DraftQuery("teacher") { Text = "topic1 ete" }, default);
        Assert.Equal($"{1:D32}", Assert.Single(found.Rows).Id);
        var retry = await db.Drafts.Select(d => d.RetryAt).Distinct().SingleAsync();
        Assert.InRange(
            retry!.Value,
            DateTimeOffset.Parse(Retry).ToUnixTimeMilliseconds() - 1000,
            DateTimeOffset.Parse(Retry).ToUnixTimeMilliseconds()
        );
        await StorageOpening.OpenAsync(db);
        Assert.Equal(3, await db.Words.CountAsync());
    }

    [Theory, OnBothDatabases]
    public async Task The_gaps_of_drafts_from_before_they_were_counted_are_counted(string kind)
    {
        using var shelf = Shelf.Unopened(kind, postgres);
        await using var db = shelf.CreateDbContext();
        await FirstVersionAsync(db);
        var gap = new Finding("gaps", "gap", "/outcome/a \"quoted\" part", 0, 9, Verdict.Hold, "Yours to fill, or remove.");
        const string Posing = "\"rail\":\"gaps\",\"code\":\"gap\",\"place\":\"/x\",\"start\":0,\"length\":9,\"severity\":\"Hold\"";
        var draft = new Draft
        {
            Id = "old",
            Owner = "teacher",
            Band = "6-8",
            Title = Posing,
            Status = DraftStatus.NeedsReview,
            Sections =
            [
                new Section("outcome", 2, """["a\u0000b"]""", [gap, gap with { Start = 20 }, gap with { Rail = "wording", Code = "only-he" }]),
                new Section("notes", 3, Shelf.Texts(Posing), [gap with { Place = "/notes/0", Severity = Verdict.Note }]),
            ],
        };
        await db.Database.ExecuteSqlRawAsync(OldDraft, draft.Id, "Old", JsonSerializer.Serialize(draft, Json.Options));
        await db.Database.ExecuteSqlRawAsync("""UPDATE "Drafts" SET "Holds" = 3, "Status" = 'NeedsReview'""");

        await StorageOpening.OpenAsync(db);
        var listed = Assert.Single((await DraftSearch.ListAsync(db, new DraftQuery("teacher"), default)).Rows);
        Assert.Equal((3, 2), (listed.Holds, listed.Gaps));
    }

    [Theory, OnBothDatabases]
    public async Task A_database_of_a_newer_version_is_refused_and_left_alone(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        await using var db = shelf.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('9000_FromTheFuture', '10.0.0')""");
        var refused = await Assert.ThrowsAsync<StartFault>(() => StorageOpening.OpenAsync(db));
        Assert.Contains("newer Homeroom", refused.Message, StringComparison.Ordinal);
        Assert.Contains("9000_FromTheFuture", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_killed_while_it_migrated_does_not_hold_the_next_one_up()
    {
        using var shelf = Shelf.Unopened("sqlite", postgres);
        await using var db = shelf.CreateDbContext();
        await FirstVersionAsync(db);
        await db.Database.ExecuteSqlRawAsync("""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
        await db.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-09-01 08:00:00')""");
        await StorageOpening.OpenAsync(db).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    // The ids of our migrations are numbers, not dates, so EF Core cannot be asked to stop at one.
    private static async Task FirstVersionAsync(HomeroomDb db)
    {
        var first = new M0001_Drafts { ActiveProvider = db.Database.ProviderName! };
        foreach (var command in db.GetService<IMigrationsSqlGenerator>().Generate(first.UpOperations))
        {
            await db.Database.ExecuteSqlRawAsync(
                command.CommandText.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
            );
        }

        var history = db.GetService<IHistoryRepository>();
        await db.Database.ExecuteSqlRawAsync(history.GetCreateIfNotExistsScript());
        await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(new HistoryRow("0001_Drafts", "10.0.0")));
    }

    private static async Task<Dictionary<string, bool>> ColumnsAsync(HomeroomDb db, string table)
    {
        var rows = await RowsAsync(
            db,
            db.Database.IsSqlite()
                ? $"SELECT name, \"notnull\" = 0 FROM pragma_table_info('{table}')"
                : $"SELECT column_name, is_nullable = 'YES' FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{table}'"
        );
        return rows.ToDictionary(r => (string)r[0], r => Convert.ToBoolean(r[1]));
    }

    private static async Task<IEnumerable<string>> KeyAsync(HomeroomDb db, string table)
    {
        var rows = await RowsAsync(
            db,
            db.Database.IsSqlite()
                ? $"SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk"
                : $"SELECT column_name FROM information_schema.key_column_usage WHERE table_name = '{table}' AND constraint_name = 'PK_{table}' ORDER BY ordinal_position"
        );
        return rows.Select(r => (string)r[0]);
    }

    private static async Task<List<(string Name, bool Unique, string Columns)>> IndexesAsync(HomeroomDb db, string table)
    {
        var rows = await RowsAsync(
            db,
            db.Database.IsSqlite()
                ? $"SELECT name, \"unique\", (SELECT group_concat(name) FROM (SELECT name FROM pragma_index_info(l.name) ORDER BY seqno)) FROM pragma_index_list('{table}') l"
                : $"""
                SELECT i.relname::text, x.indisunique, (SELECT string_agg(a.attname::text, ',' ORDER BY k.n) FROM unnest(x.indkey) WITH ORDINALITY k(col, n) JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.col)
                FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid WHERE t.relname = '{table}'
                """
        );
        return [.. rows.Select(r => ((string)r[0], Convert.ToBoolean(r[1]), (string)r[2]))];
    }

    private static async Task<List<object[]>> RowsAsync(HomeroomDb db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<object[]> rows = [];
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
