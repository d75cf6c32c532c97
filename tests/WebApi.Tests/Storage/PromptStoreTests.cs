using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homeroom.WebApi.Tests.Storage;

[Collection(Databases.Name)]
public sealed class PromptStoreTests(PostgresServer postgres)
{
    private const string Prompt = "lessons/plan";

    [Theory, OnBothDatabases]
    public async Task A_version_comes_back_as_it_was_saved_and_its_text_by_its_hash(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var store = new PromptStore(shelf);
        var me = Guid.NewGuid().ToString("N");
        var saved = (await store.AddAsync(Version(me, 1, "text 🕰️ one", why: "a\0b \ud83d"), default))!;
        var found = (await store.FindAsync(saved.Id, default))!;
        Assert.Equal(saved with { Why = "ab \ufffd" }, found);
        Assert.Equal("text 🕰️ one", await store.TextAsync(saved.Hash, default));
        Assert.Null(await store.TextAsync("none", default));
    }

    [Theory, OnBothDatabases]
    public async Task Many_who_save_at_once_get_numbers_of_their_own_and_one_turn_is_saved_once(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var store = new PromptStore(shelf);
        var prompt = "lessons/" + Guid.NewGuid().ToString("N");
        var authors = Enumerable.Range(0, 4).Select(_ => Guid.NewGuid().ToString("N")).ToList();
        var saved = await Task.WhenAll(
            from author in authors
            from tab in Enumerable.Range(0, 2)
            select Task.Run(() => store.AddAsync(Version(author, 1, $"{author} {tab}", prompt), default))
        );
        Assert.Equal(4, saved.Count(s => s is not null));
        Assert.Equal([4, 3, 2, 1], (await store.RevisionsAsync(prompt, default)).Select(v => v.Number));
    }

    [Theory, OnBothDatabases]
    public async Task A_turn_of_use_is_decided_once_and_nobody_sees_what_a_colleague_uses(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var store = new PromptStore(shelf);
        var (prompt, me, other) = ("lessons/" + Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N"));
        Assert.True(await store.UseAsync(Use(prompt, me, 1, "a"), default));
        Assert.False(await store.UseAsync(Use(prompt, me, 1, "b"), default));
        Assert.True(await store.UseAsync(Use(prompt, me, 2, null), default));
        Assert.True(await store.UseAsync(Use(prompt, other, 1, "c"), default));
        Assert.True(await store.UseAsync(Use(prompt, "", 1, "d") with { Scope = PromptScope.School }, default));
        Assert.Equal(
            ["a", "d", null],
            (await store.UsesAsync(prompt, me, default)).OrderBy(u => u.Turn).ThenBy(u => u.Revision).Select(u => u.Revision)
        );
        Assert.Equal(3, (await store.UsesAsync(null, me, default)).Count(u => u.Prompt == prompt));
    }

    [Theory, OnBothDatabases]
    public async Task The_files_of_this_build_are_kept_at_the_start_however_often_it_starts(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        await using var db = shelf.CreateDbContext();
        await StorageOpening.OpenAsync(db);
        await StorageOpening.OpenAsync(db);
        var file = new PromptLibrary().Get(Prompt);
        Assert.Equal(PromptLibrary.Text(Prompt), await new PromptStore(shelf).TextAsync(file.Content, default));
        Assert.Equal(1, await db.PromptTexts.CountAsync(t => t.Hash == file.Content));
    }

    [Theory, OnBothDatabases]
    public async Task Who_leaves_takes_all_along_but_what_others_were_given_and_that_names_nobody(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var store = new PromptStore(shelf);
        var (prompt, me) = ("lessons/" + Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N"));
        var own = (await store.AddAsync(Version(me, 1, me + " own", prompt, "for me"), default))!;
        var shared = (await store.AddAsync(Version(me, 2, me + " shared", prompt, "for all"), default))!;
        await store.UseAsync(Use(prompt, me, 1, own.Id), default);
        await store.UseAsync(Use(prompt, "", 1, shared.Id) with { Scope = PromptScope.School, By = me }, default);
        Assert.Equal(2, (await PromptRemoval.AllOfAsync(shelf, me, default)).Count);

        await using var db = shelf.CreateDbContext();
        await PromptRemoval.RemoveAllOfAsync(db, me, default);
        var left = Assert.Single(await store.RevisionsAsync(prompt, default));
        Assert.Equal((shared.Id, "", ""), (left.Id, left.AuthorName, left.Why));
        Assert.NotEqual(me, left.Author);
        Assert.Equal("", Assert.Single(await store.UsesAsync(prompt, me, default)).By);
        Assert.Null(await store.TextAsync(own.Hash, default));
        Assert.NotNull(await store.TextAsync(shared.Hash, default));
    }

    private static StoredPrompt Version(string author, int turn, string text, string prompt = Prompt, string why = "") =>
        new(
            new PromptRevision
            {
                Id = Guid.NewGuid().ToString("N"),
                Prompt = prompt,
                Author = author,
                Turn = turn,
                ParentHash = "file",
                MergedHash = "other",
                Why = why,
                Hash = PromptFile.HashOf(text),
                At = DateTimeOffset.FromUnixTimeMilliseconds(1_790_000_000_123),
            },
            text
        );

    private static PromptUse Use(string prompt, string owner, int turn, string? revision) =>
        new()
        {
            Prompt = prompt,
            Owner = owner,
            Turn = turn,
            Revision = revision,
            By = owner,
        };
}
