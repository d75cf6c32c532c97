using Homeroom.WebApi.Accounts;
using Homeroom.WebApi.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Accounts;

public sealed class SignInLinkTests(Classroom classroom) : IClassFixture<Classroom>
{
    private sealed class Clock : TimeProvider
    {
        public TimeSpan Passed { get; set; }

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.Zero) + Passed;
    }

    private IDbContextFactory<HomeroomDb> Databases => classroom.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>();

    [Fact]
    public async Task A_link_works_for_an_hour_and_not_longer()
    {
        var clock = new Clock();
        var (early, late) = (new SignInLink(Databases, clock), new SignInLink(Databases, clock));
        await early.IssueAsync(CancellationToken.None);
        await late.IssueAsync(CancellationToken.None);
        clock.Passed = TimeSpan.FromMinutes(59);
        Assert.True(await early.UseAsync(Token(early), CancellationToken.None));
        clock.Passed = TimeSpan.FromMinutes(61);
        Assert.False(await late.UseAsync(Token(late), CancellationToken.None));
    }

    [Fact]
    public async Task Of_many_who_open_a_link_at_once_one_gets_in()
    {
        var link = new SignInLink(Databases, TimeProvider.System);
        await link.IssueAsync(CancellationToken.None);
        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => link.UseAsync(Token(link), CancellationToken.None)));
        Assert.Single(tries, t => t);
    }

    [Fact]
    public async Task A_link_printed_by_one_process_works_on_another()
    {
        var (one, other) = (new SignInLink(Databases, TimeProvider.System), new SignInLink(Databases, TimeProvider.System));
        await one.IssueAsync(CancellationToken.None);
        Assert.True(await other.UseAsync(Token(one), CancellationToken.None));
    }

    [Fact]
    public async Task The_database_holds_no_token_that_could_be_used()
    {
        var link = new SignInLink(Databases, TimeProvider.System);
        await link.IssueAsync(CancellationToken.None);
        await using var db = await Databases.CreateDbContextAsync();
        Assert.DoesNotContain(await db.SignInLinks.ToListAsync(), l => l.Hash == Token(link));
    }

    private static string Token(SignInLink link) => link.Path.Split('=')[1];
}
