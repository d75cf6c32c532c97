using System.Net;
using AngleSharp.Html.Dom;
using Homeroom.WebApi.Accounts;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Accounts;

[Collection(Databases.Name)]
public sealed class ColleaguesTests(PostgresServer postgres) : IAsyncDisposable
{
    private const string Password = "four plain words here";
    private readonly List<Node> _nodes = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
            Directory.Delete(node.Folder, recursive: true);
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_colleague_gets_an_account_of_their_own_by_a_link_that_works_once(string kind)
    {
        var node = Start(kind);
        var owner = await node.TeacherAsync();
        var link = await InviteAsync(owner, "Ben");
        using var ben = node.CreateClient();
        using var wrong = await AcceptAsync(ben, link, "Mr Ruiz", "ruiz@school.test", "short");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var home = await AcceptAsync(ben, link, "Mr Ruiz", "ruiz@school.test", Password);
        Assert.Equal("/", home.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Mr Ruiz", await ben.GetStringAsync("/"), StringComparison.Ordinal);

        using var again = node.CreateClient();
        Assert.Equal(HttpStatusCode.Forbidden, (await again.GetAsync(link)).StatusCode);
        using var late = await PostAsync(again, link, "Eve", "eve@school.test");
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);

        using var later = node.CreateClient();
        using var signedIn = await later.SubmitAsync("/sign-in", "/sign-in", ("email", "ruiz@school.test"), ("password", Password));
        Assert.Equal("/", signedIn.RequestMessage!.RequestUri!.AbsolutePath);
        var draft = (await Classroom.DraftedAsync(owner))["id"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.NotFound, (await ben.GetAsync("/lessons/" + draft)).StatusCode);
    }

    [Fact]
    public async Task A_colleague_decides_nothing_for_others_and_never_becomes_the_owner()
    {
        var node = Start("sqlite");
        var owner = await node.TeacherAsync();
        var ben = await ColleagueAsync(node, owner, "Mr Ruiz");
        Assert.Equal(HttpStatusCode.Forbidden, (await ben.GetAsync("/colleagues")).StatusCode);
        foreach (var action in (string[])["invite", "withdraw", "close"])
        {
            using var forged = await ben.SubmitAsync(await FormAsync(ben, "/colleagues/" + action), "/colleagues/" + action, ("sure", "close"));
            Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
        }

        Assert.DoesNotContain("/colleagues", await ben.GetStringAsync("/account"), StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"school\"", await ben.GetStringAsync("/learning"), StringComparison.Ordinal);
        using var gone = await ben.SubmitAsync("/account/data", "/account/data/erase", ("sure", "erase"), ("what", "everything"));
        Assert.Equal("/sign-in", gone.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("/sign-in", (await ben.GetAsync("/account")).RequestMessage!.RequestUri!.AbsolutePath);
        await using var db = Open(node);
        Assert.Equal(FirstTeacher.UserName, (await db.Teachers.SingleAsync()).UserName);
    }

    [Fact]
    public async Task An_invitation_that_is_guessed_withdrawn_or_too_old_lets_nobody_in()
    {
        var clock = new SetClock { Now = DateTimeOffset.UtcNow };
        var node = Start("sqlite", s => s.AddSingleton<TimeProvider>(clock));
        var owner = await node.TeacherAsync();
        var (withdrawn, old) = (await InviteAsync(owner, "A"), await InviteAsync(owner, "B"));
        using var stranger = node.CreateClient();
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync("/invited?token=" + new string('0', 48))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync("/invited")).StatusCode);
        await using (var db = Open(node))
        {
            // What is stored opens nothing.
            var hash = await db.Invitations.Select(i => i.Hash).FirstAsync();
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync("/invited?token=" + hash)).StatusCode);
            Assert.Equal(0, await RawFiles.CountAsync(node.Services, old.Split('=')[1]));
        }

        var hashOfWithdrawn = SignInLink.Hash(withdrawn.Split('=')[1]);
        (await owner.SubmitAsync("/colleagues", "/colleagues/withdraw", ("invitation", hashOfWithdrawn))).Dispose();
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(withdrawn)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync(old)).StatusCode);
        var kept = await stranger.PageAsync(old);
        clock.Now += Colleagues.Life + TimeSpan.FromMinutes(1);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(old)).StatusCode);
        using var late = await stranger.SubmitAsync(kept, "/invited", ("name", "Eve"), ("email", "eve@school.test"), ("password", Password));
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
    }

    [Fact]
    public async Task Guessing_is_slowed_down_like_signing_in()
    {
        var node = Start("sqlite");
        using var stranger = node.CreateClient();
        List<HttpStatusCode> answers = [];
        for (var i = 0; i < 12; i++)
        {
            using var answer = await stranger.GetAsync($"/invited?token={i:D48}");
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, answers[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Theory, OnBothDatabases]
    public async Task A_closed_account_ends_at_once_keeps_its_drafts_and_can_be_opened_again(string kind)
    {
        var node = Start(kind);
        var owner = await node.TeacherAsync();
        var ben = await ColleagueAsync(node, owner, "Mr Ruiz");
        await Classroom.DraftedAsync(ben);
        var pending = await InviteAsync(owner, null, await IdAsync(node, "Mr Ruiz"));
        using var without = await CloseAsync(owner, node, "keep", "");
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Equal("/account", (await ben.GetAsync("/account")).RequestMessage!.RequestUri!.AbsolutePath);

        using var elsewhere = node.CreateClient();
        var door = await elsewhere.PageAsync("/sign-in");
        using var closed = await CloseAsync(owner, node, "keep", "close");
        Assert.Equal("?said=kept", closed.RequestMessage!.RequestUri!.Query);
        Assert.Equal("/sign-in", (await ben.GetAsync("/account")).RequestMessage!.RequestUri!.AbsolutePath);
        using var refused = await elsewhere.SubmitAsync(door, "/sign-in", ("email", "Mr.Ruiz@school.test"), ("password", Password));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await ben.GetAsync(pending)).StatusCode); // a link made before the account was closed
        await using var db = Open(node);
        Assert.Equal(1, await db.Drafts.CountAsync());

        var back = await InviteAsync(owner, null, await IdAsync(node, "Mr Ruiz"));
        using var home = await AcceptAsync(ben, back, "Mr Ruiz", "Mr.Ruiz@school.test", Password);
        Assert.Contains("seasons", await ben.GetStringAsync("/drafts"), StringComparison.OrdinalIgnoreCase);
        var link = await InviteAsync(owner, null, await IdAsync(node, "Mr Ruiz"));
        using var erased = await CloseAsync(owner, node, "erase", "Close");
        Assert.Equal("?said=erased", erased.RequestMessage!.RequestUri!.Query);
        Assert.Equal((0, 1, 0), (await db.Drafts.CountAsync(), await db.Teachers.CountAsync(), await db.Invitations.CountAsync()));
        Assert.Equal(HttpStatusCode.Forbidden, (await ben.GetAsync(link)).StatusCode);
        if (kind == "sqlite")
        {
            Assert.Equal(0, await RawFiles.CountAsync(node.Services, "Mr.Ruiz@school"));
        }
    }

    [Fact]
    public async Task The_password_of_a_colleague_takes_no_link_from_the_first_teacher()
    {
        var node = Start("sqlite");
        var owner = await node.TeacherAsync();
        (await ColleagueAsync(node, owner, "Mr Ruiz")).Dispose();
        await node.DisposeAsync();
        await using var again = new Node(node.Folder);
        using var first = await Classroom.SignInAsync(again); // the next start makes its link work
        Assert.Equal(HttpStatusCode.OK, (await first.GetAsync("/colleagues")).StatusCode);
    }

    private Node Start(string kind, Action<IServiceCollection>? change = null)
    {
        var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Ready() : null, change);
        _nodes.Add(node);
        return node;
    }

    private static async Task<HttpClient> ColleagueAsync(Node node, HttpClient owner, string name)
    {
        var client = node.CreateClient();
        var email = name.Replace(' ', '.') + "@school.test";
        (await AcceptAsync(client, await InviteAsync(owner, name), name, email, Password)).EnsureSuccessStatusCode().Dispose();
        return client;
    }

    private static async Task<string> InviteAsync(HttpClient owner, string? whom, string? colleague = null)
    {
        using var made = await owner.SubmitAsync("/colleagues", "/colleagues/invite", colleague is null ? ("whom", whom!) : ("colleague", colleague));
        var link = ((IHtmlInputElement)(await Forms.ReadAsync(made)).GetElementById("link")!).Value;
        return new Uri(link).PathAndQuery;
    }

    private static async Task<HttpResponseMessage> AcceptAsync(HttpClient client, string link, string name, string email, string password) =>
        await client.SubmitAsync(link, "/invited", ("name", name), ("email", email), ("password", password));

    // As somebody sends it who has kept the form.
    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string link, string name, string email) =>
        await client.SubmitAsync(
            await FormAsync(client, "/invited"),
            "/invited",
            ("token", link.Split('=')[1]),
            ("name", name),
            ("email", email),
            ("password", Password)
        );

    private static async Task<AngleSharp.Dom.IDocument> FormAsync(HttpClient client, string action)
    {
        var page = await client.PageAsync("/account"); // for a stranger, the page to sign in
        page.QuerySelector("form")!.SetAttribute("action", action);
        return page;
    }

    private static async Task<HttpResponseMessage> CloseAsync(HttpClient owner, Node node, string what, string sure) =>
        await owner.SubmitAsync("/colleagues", "/colleagues/close", ("colleague", await IdAsync(node, "Mr Ruiz")), ("what", what), ("sure", sure));

    private static async Task<string> IdAsync(Node node, string name)
    {
        await using var db = Open(node);
        return await db.Teachers.Where(t => t.Name == name).Select(t => t.Id).SingleAsync();
    }

    private static HomeroomDb Open(Node node) => node.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContext();
}
