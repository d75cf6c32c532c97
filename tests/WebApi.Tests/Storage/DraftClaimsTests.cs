using Homeroom.WebApi.Storage;

namespace Homeroom.WebApi.Tests.Storage;

[Collection(Databases.Name)]
public sealed class DraftClaimsTests(PostgresServer postgres)
{
    [Theory, OnBothDatabases]
    public async Task Of_many_who_want_a_draft_at_once_one_gets_it(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var nodes = Enumerable.Range(0, 8).Select(_ => new DraftClaims(shelf, shelf.Clock)).ToList();
        var taken = await Task.WhenAll(nodes.Select(n => Task.Run(() => n.TakeAsync("d1", default))));
        var claim = Assert.Single(taken, c => c is not null)!;
        Assert.Null(await nodes[0].TakeAsync("d1", default));
        Assert.NotNull(await nodes[0].TakeAsync("d2", default));
        await nodes[0].ReleaseAsync(claim, default);
        Assert.NotNull(await nodes[1].TakeAsync("d1", default));
    }

    [Theory, OnBothDatabases]
    public async Task The_claim_of_a_dead_node_ends_and_a_renewed_one_does_not(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var (one, two) = (new DraftClaims(shelf, shelf.Clock), new DraftClaims(shelf, shelf.Clock));
        var kept = (await one.TakeAsync("kept", default))!;
        var dead = (await one.TakeAsync("dead", default))!;
        shelf.Clock.Now += DraftClaims.Life / 2;
        Assert.True(await one.RenewAsync(kept, default));
        shelf.Clock.Now += DraftClaims.Life / 2 + TimeSpan.FromSeconds(1);
        Assert.Null(await two.TakeAsync("kept", default));
        Assert.NotNull(await two.TakeAsync("dead", default));
        Assert.False(await one.RenewAsync(dead, default));
        await one.ReleaseAsync(dead, default);
        Assert.Null(await one.TakeAsync("dead", default));
    }
}
