using Homeroom.Assistant.Drafts;
using Homeroom.Guardrails;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Tests.Storage;

[Collection(Databases.Name)]
public sealed class DraftSearchTests(PostgresServer postgres)
{
    [Theory, OnBothDatabases]
    public async Task A_word_is_found_by_its_beginning_in_any_case_and_without_accents(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var draft = await shelf.WrittenAsync("The Ångström niño", "Photosynthesis, in 3.5 steps.");
        await shelf.WrittenAsync("Fractions", "Halves and quarters.");
        foreach (var asked in new[] { "photo", "PHOTOSYNTHESIS", "angstrom", "nino steps", "Niño", "3.5", "the photo 3" })
        {
            Assert.Equal([draft.Id], await FindAsync(shelf, asked));
        }

        Assert.Empty(await FindAsync(shelf, "photo halves"));
        Assert.Empty(await FindAsync(shelf, "synthesis"));
        Assert.Empty(await FindAsync(shelf, "teacher"));
    }

    [Theory, OnBothDatabases]
    public async Task Another_teachers_drafts_are_never_found(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        await shelf.WrittenAsync("Seasons", "Bring the lamp.", owner: "someone");
        Assert.Empty(await FindAsync(shelf, "lamp"));
        Assert.Empty(await FindAsync(shelf, "@someone"));
    }

    [Theory, OnBothDatabases]
    public async Task Whatever_is_typed_into_the_search_is_answered(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var draft = await shelf.WrittenAsync("Seasons", "Bring the lamp.");
        string[] hostile =
        [
            "\"",
            "'",
            "lamp' OR '1'='1",
            "NEAR(lamp, 2)",
            "lamp AND NOT OR",
            "lamp* ^lamp -lamp +lamp (lamp",
            "Words:lamp",
            "lamp:*",
            "lamp & ! |",
            "<->",
            "\\",
            "%_",
            "lamp\0",
            "\0",
            "🕯️",
            "\ud83d",
            "👩‍🏫 lamp",
            new('x', 10_000),
            string.Join(' ', Enumerable.Repeat("lamp", 2_000)),
            string.Concat(Enumerable.Range(0, 2_000).Select(n => $"w{n} ")),
        ];
        foreach (var text in hostile)
        {
            var found = await FindAsync(shelf, text);
            Assert.True(found.Count == 0 || found.Single() == draft.Id);
        }

        Assert.Equal([draft.Id], await FindAsync(shelf, "lamp\0"));
        Assert.Equal([draft.Id], await FindAsync(shelf, "👩‍🏫 lamp"));
        Assert.Equal([draft.Id], await FindAsync(shelf, string.Join(' ', Enumerable.Repeat("lamp", 2_000))));
    }

    [Theory, OnBothDatabases]
    public async Task The_search_follows_edits_and_outlives_a_compaction(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        List<Draft> drafts = [];
        for (var n = 0; n < 6; n++)
        {
            drafts.Add(await shelf.WrittenAsync($"Topic{n}", $"Word{n} alpha"));
        }

        await using (var db = shelf.CreateDbContext())
        {
            await Removal.RemoveAsync(db, [drafts[0].Id, drafts[2].Id], default);
            await db.Database.ExecuteSqlRawAsync("VACUUM");
        }

        await shelf.AppendAsync(drafts[4], new SectionChanged("notes", Shelf.Texts("omega"), [], "edit"));
        Assert.Equal([drafts[4].Id], await FindAsync(shelf, "omega"));
        Assert.Empty(await FindAsync(shelf, "word4"));
        Assert.Empty(await FindAsync(shelf, "word2"));
        Assert.Equal([drafts[3].Id], await FindAsync(shelf, "word3"));
        Assert.Equal(3, (await FindAsync(shelf, "alpha")).Count);
        Assert.Equal([drafts[5].Id], await FindAsync(shelf, "word5 topic5"));
    }

    [Theory, OnBothDatabases]
    public async Task Pages_by_cursor_hold_each_draft_once_in_order_even_when_changed_in_one_moment(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        for (var n = 0; n < 23; n++)
        {
            shelf.Clock.Now += TimeSpan.FromSeconds(n % 3 == 0 ? 1 : 0);
            await shelf.AskedAsync($"Lesson {n}", subject: n % 2 == 0 ? "science" : "english");
        }

        foreach (
            var query in new DraftQuery[]
            {
                new("teacher"),
                new("teacher") { Text = "lesson" },
                new("teacher") { Subject = "science" },
            }
        )
        {
            var paged = await AllAsync(shelf, query with { Take = 4 });
            var whole = (await shelf.Drafts.ListAsync(query with { Take = 100 }, default)).Rows;
            Assert.Equal(whole.Select(r => r.Id), paged);
            Assert.Equal(whole.OrderByDescending(r => r.ChangedAt).Select(r => r.ChangedAt), whole.Select(r => r.ChangedAt));
            Assert.Equal(query.Subject.Length == 0 ? 23 : 12, paged.Distinct().Count());
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_word_that_thousands_hold_is_paged_like_any_other(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        const int Many = DraftSearch.Few + 50;
        await using (var db = shelf.CreateDbContext())
        {
            for (var n = 0; n < Many; n++)
            {
                var id = $"{n:D32}";
                db.Drafts.Add(
                    new DraftRecord
                    {
                        Id = id,
                        Owner = "teacher",
                        RequestId = id,
                        Status = nameof(DraftStatus.Approved),
                        ChangedAt = n / 2,
                        State = "{}",
                    }
                );
                db.Words.Add(new WordsRecord { DraftId = id, Words = n % 2 == 0 ? "@teacher lesson even" : "@teacher lessons odd" });
            }

            await db.SaveChangesAsync();
        }

        var all = await AllAsync(shelf, new DraftQuery("teacher") { Text = "lesson", Take = 100 });
        Assert.Equal(Enumerable.Range(0, Many).Select(n => $"{n:D32}").Reverse(), all);
        var odd = await shelf.Drafts.ListAsync(new DraftQuery("teacher") { Text = "less od" }, default);
        Assert.Equal(Enumerable.Range(0, Many).Where(n => n % 2 == 1).Select(n => $"{n:D32}").Reverse().Take(20), odd.Rows.Select(r => r.Id));
    }

    [Theory, OnBothDatabases]
    public async Task A_row_knows_which_of_its_holds_are_gaps(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var draft = await shelf.WrittenAsync("Khipu", "x");
        var gap = new Finding("gaps", "gap", "/lesson/title", 0, 5, Verdict.Hold, "Yours to fill, or remove.");
        var other = new Finding("wording", "word", "/lesson/title", 0, 5, Verdict.Hold, "Say it otherwise.");
        draft = await shelf.AppendAsync(draft, new SectionChanged("notes", Shelf.Texts("y"), [gap, gap with { Start = 9 }, other], "edit"));
        Assert.Equal((3, 2), await OpenAsync(shelf));
        await shelf.AppendAsync(draft, new SectionChanged("notes", Shelf.Texts("z"), [gap], "edit"));
        Assert.Equal((1, 1), await OpenAsync(shelf));
    }

    [Fact]
    public async Task A_cursor_of_someone_else_is_no_cursor()
    {
        using var shelf = Shelf.Open("sqlite", postgres);
        var cursor = new DraftCursor(5, "a-b");
        Assert.Equal(cursor, DraftCursor.Read(cursor.For("teacher"), "teacher"));
        Assert.Null(DraftCursor.Read(cursor.For("someone"), "teacher"));
        Assert.Null(DraftCursor.Read(cursor.For("teacher").Replace('5', '6'), "teacher"));
        Assert.Null(DraftCursor.Read("5-a", "teacher"));
        Assert.Null(DraftCursor.Read("-", "teacher"));
        await Assert.ThrowsAsync<ArgumentException>(() => shelf.Drafts.ListAsync(new DraftQuery("teacher") { After = "5-a" }, default));
    }

    [Theory, OnBothDatabases]
    public async Task Filters_and_the_bin_show_what_they_say(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var asked = await shelf.AskedAsync("Asked");
        var written = await shelf.WrittenAsync("Written", "x");
        var gone = await shelf.WrittenAsync("Gone", "x");
        await shelf.AppendAsync(gone, new Deleted());
        Assert.Equal([asked.Id], await AllAsync(shelf, new DraftQuery("teacher") { Status = DraftStatus.Drafting }));
        Assert.Equal([written.Id], await AllAsync(shelf, new DraftQuery("teacher") { Status = DraftStatus.NeedsReview }));
        Assert.Equal([gone.Id], await AllAsync(shelf, new DraftQuery("teacher") { Deleted = true }));
        Assert.Empty(await FindAsync(shelf, "gone"));
    }

    private static async Task<IReadOnlyList<string>> FindAsync(Shelf shelf, string text) =>
        [.. (await shelf.Drafts.ListAsync(new DraftQuery("teacher") { Text = text }, default)).Rows.Select(r => r.Id)];

    private static async Task<(int Holds, int Gaps)> OpenAsync(Shelf shelf)
    {
        await using var db = shelf.CreateDbContext();
        var listed = Assert.Single((await DraftSearch.ListAsync(db, new DraftQuery("teacher"), default)).Rows);
        return (listed.Holds, listed.Gaps);
    }

    private static async Task<List<string>> AllAsync(Shelf shelf, DraftQuery query)
    {
        List<string> ids = [];
        do
        {
            var page = await shelf.Drafts.ListAsync(query, default);
            ids.AddRange(page.Rows.Select(r => r.Id));
            query = query with { After = page.Next };
        } while (query.After is not null);

        return ids;
    }
}
