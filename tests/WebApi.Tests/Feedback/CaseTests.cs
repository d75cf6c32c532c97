using System.Net;
using AngleSharp.Dom;
using Homeroom.Assistant.Evaluation.Gates;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Accounts;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Node = Homeroom.WebApi.Tests.Storage.Node;

namespace Homeroom.WebApi.Tests.Feedback;

/// <summary>An approved draft on its way to the gate and back.</summary>
[Collection(Databases.Name)]
public sealed class CaseTests(PostgresServer postgres)
{
    private const string Approved = "Priya Kowalski reads the map first. Ask her why the moon has phases, then draw all of them on one sheet.";

    [Theory, OnBothDatabases]
    public async Task A_draft_becomes_a_case_that_the_gate_asks_and_goes_with_the_consent(string kind)
    {
        await using var node = Open(kind);
        var owner = await node.TeacherAsync();
        var (ada, draft) = await DraftAsync(node);
        using var teacher = await Kept.SignedInAsync(node, ada);

        var refused = await ProposeAsync(teacher, draft);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.NotNull((await Forms.ReadAsync(refused)).QuerySelector("main a[href='/learning']"));

        await Kept.AllowAsync(node.Services, ada, Consent.Cases);
        var proposed = await ProposeAsync(teacher, draft);
        proposed.EnsureSuccessStatusCode();
        var (address, page) = (proposed.RequestMessage!.RequestUri!.AbsolutePath, await Forms.ReadAsync(proposed));
        var line = page.QuerySelector(".case-diff ins")!.TextContent;
        Assert.Contains("[[NAME-1", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Priya", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Okafor", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(address, (await ProposeAsync(teacher, draft)).RequestMessage!.RequestUri!.AbsolutePath); // once a draft

        var gate = node.Services.GetRequiredService<GateSuites>();
        Assert.Empty((await gate.OfAsync("lessons/plan", default)).Kept);
        Assert.Equal(HttpStatusCode.Forbidden, (await DecideAsync(teacher, address, "accept")).StatusCode);
        (await DecideAsync(owner, address, "accept")).EnsureSuccessStatusCode();
        var suite = Assert.Single((await gate.OfAsync("lessons/plan", default)).Suites, s => s.Name == "lessons/cases");
        Assert.Equal(address.Split('/')[^1], suite.Cases.IdOf(0));
        var patch = await owner.GetStringAsync("/learning/cases/patch?prompt=lessons%2Fplan");
        Assert.Contains("+++ b/evals/suites/lessons/cases.jsonl", patch, StringComparison.Ordinal);
        Assert.Contains(suite.Cases.IdOf(0), patch, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync("/learning/cases/patch?prompt=lessons%2Fplan")).StatusCode);

        var stored = await StoredAsync(node);
        await Kept.AllowAsync(node.Services, ada, Consent.Aggregate);
        Assert.Equal("", await StoredAsync(node));
        Assert.Empty((await gate.OfAsync("lessons/plan", default)).Kept);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync(address)).StatusCode);
        if (kind == "sqlite")
        {
            Assert.Equal(0, await RawFiles.CountAsync(node.Services, stored[..40]));
        }
    }

    [Fact]
    public async Task Graders_are_checked_and_name_nobody_and_can_be_taken_out()
    {
        await using var node = Open("sqlite");
        await node.TeacherAsync();
        var (ada, draft) = await DraftAsync(node);
        await Kept.AllowAsync(node.Services, ada, Consent.Cases);
        using var teacher = await Kept.SignedInAsync(node, ada);
        var page = await Forms.ReadAsync(await ProposeAsync(teacher, draft));
        var change = page.QuerySelector("form[action$='/graders']")!.GetAttribute("action")!;
        foreach (var wrong in (string[])["[", "{}", """[{"type":"nothing-like-it"}]""", """[{"type":"contains","value":"Priya"}]"""])
        {
            var refused = await SendAsync(teacher, change, ("graders", wrong));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Equal(wrong, (await Forms.ReadAsync(refused)).QuerySelector("#graders-json")!.TextContent);
        }

        var saved = await Forms.ReadAsync(await SendAsync(teacher, change, ("graders", """[{"type":"not-empty"},{"type":"pii-leak"}]""")));
        Assert.Equal(["not-empty", "pii-leak"], saved.QuerySelectorAll(".rows strong").Select(s => s.TextContent));
        var fewer = await Forms.ReadAsync(await SendAsync(teacher, change, ("without", "0")));
        Assert.Equal(["pii-leak"], fewer.QuerySelectorAll(".rows strong").Select(s => s.TextContent));
    }

    [Fact]
    public async Task A_colleague_and_a_forged_id_get_nothing_and_an_erased_draft_takes_its_case_along()
    {
        await using var node = Open("sqlite");
        var owner = await node.TeacherAsync();
        var (ada, draft) = await DraftAsync(node);
        await Kept.AllowAsync(node.Services, ada, Consent.Cases);
        using var teacher = await Kept.SignedInAsync(node, ada);
        var address = (await ProposeAsync(teacher, draft)).RequestMessage!.RequestUri!.AbsolutePath;
        using var colleague = await Kept.SignedInAsync(node, await Kept.TeacherAsync(node.Services, "Mr Haddad"));
        foreach (var path in (string[])[address, "/learning/cases/kept-000000000000", "/learning/cases/%27"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(path)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await DecideAsync(colleague, path, "take-back")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await ProposeAsync(colleague, draft)).StatusCode);
        Assert.DoesNotContain(address, await colleague.GetStringAsync("/learning/cases"), StringComparison.Ordinal);
        Assert.Contains(address, await owner.GetStringAsync("/learning/cases"), StringComparison.Ordinal);

        await using var db = await node.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        await Removal.RemoveAsync(db, [draft], default);
        Assert.Equal("", await StoredAsync(node));
    }

    private Node Open(string kind) => new(Node.NewFolder(), kind == "postgres" ? postgres.Empty() : null);

    private static async Task<(string Teacher, string Draft)> DraftAsync(Node node)
    {
        var ada = await Kept.TeacherAsync(node.Services, "Ms Okafor", "Priya Kowalski", "Leo Park");
        var draft = await Kept.In(node.Services)
            .ApprovedAsync(ada, "phases of the moon", "Look at the moon.", Approved, "Leo Park needs large print. Ms Okafor is away on Friday.");
        return (ada, draft);
    }

    private static async Task<HttpResponseMessage> ProposeAsync(HttpClient client, string draft) =>
        await SendAsync(client, "/learning/cases", ("draft", draft));

    private static async Task<HttpResponseMessage> DecideAsync(HttpClient client, string address, string what) =>
        await SendAsync(client, address + "/decide", ("what", what));

    // With the token of any page, as somebody would who writes the form by hand.
    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string action, (string Name, string Value) field)
    {
        var token = (await client.PageAsync("/learning")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new(field.Name, field.Value)]);
        return await client.PostAsync(action, form);
    }

    private static async Task<string> StoredAsync(Node node)
    {
        await using var db = await node.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        return string.Concat(await db.ProposedCases.Select(c => c.Sealed).ToListAsync());
    }
}
