using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Homeroom.Assistant.Feedback;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.WebApi.Feedback.Delivery;
using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Node = Homeroom.WebApi.Tests.Storage.Node;

namespace Homeroom.WebApi.Tests.Feedback;

/// <summary>Feedback that programs pull, and that is posted to them.</summary>
[Collection(Databases.Name)]
public sealed class FeedbackFeedTests(PostgresServer postgres)
{
    private const string Secret = "a secret of twenty chars";

    [Theory, OnBothDatabases]
    public async Task The_feed_goes_on_from_its_cursor_and_holds_no_word_and_nobody_who_does_not_allow_it(string kind)
    {
        await using var node = new Node(Node.NewFolder(), kind == "postgres" ? postgres.Empty() : null);
        var owner = await node.TeacherAsync();
        var (ada, ben) = (await Kept.TeacherAsync(node.Services, "Ada"), await Kept.TeacherAsync(node.Services, "Ben"));
        await Kept.AllowAsync(node.Services, ada, Consent.Cases);
        for (var i = 0; i < 5; i++)
        {
            await SayAsync(node.Services, i % 2 == 0 ? ada : ben, i);
        }

        var first = (await owner.GetFromJsonAsync<JsonNode>("/api/v1/feedback?take=2"))!;
        Assert.Equal((2, true), (first["items"]!.AsArray().Count, first["more"]!.GetValue<bool>()));
        var second = (await owner.GetFromJsonAsync<JsonNode>($"/api/v1/feedback?after={first["next"]}"))!;
        Assert.Single(second["items"]!.AsArray());
        Assert.Equal("abc", second["items"]![0]!["promptHash"]!.GetValue<string>());
        var end = (await owner.GetFromJsonAsync<JsonNode>($"/api/v1/feedback?after={second["next"]}"))!;
        Assert.Equal((0, second["next"]!.ToString()), (end["items"]!.AsArray().Count, end["next"]!.ToString()));
        Assert.DoesNotContain("secret words", first.ToJsonString() + second.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(ada, first.ToJsonString(), StringComparison.Ordinal);

        using var colleague = await Kept.SignedInAsync(node, ben);
        Assert.Equal(2, (await colleague.GetFromJsonAsync<JsonNode>("/api/v1/feedback"))!["items"]!.AsArray().Count); // Ben's own
        Assert.Equal(HttpStatusCode.BadRequest, (await owner.GetAsync("/api/v1/feedback?after=%27")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await owner.GetAsync("/api/v1/feedback?take=0")).StatusCode);
    }

    [Theory, OnBothDatabases]
    public async Task The_webhook_is_signed_and_sends_again_what_was_not_taken(string kind)
    {
        using var shelf = Shelf.Open(kind, postgres);
        var answers = new Queue<int>([500, 302, 204, 204]);
        List<(string Signature, string Signed, JsonNode Body)> got = [];
        await using var receiver = WebApplication.CreateSlimBuilder().Build();
        receiver.Urls.Add("http://127.0.0.1:0");
        receiver.MapPost(
            "/hook",
            async (HttpRequest request) =>
            {
                var body = await new StreamReader(request.Body).ReadToEndAsync();
                var signed = $"{request.Headers["webhook-id"]}.{request.Headers["webhook-timestamp"]}.{body}";
                lock (got)
                {
                    got.Add((request.Headers["webhook-signature"].ToString(), signed, JsonNode.Parse(body)!));
                    return Results.StatusCode(answers.Dequeue());
                }
            }
        );
        await receiver.StartAsync();
        var consents = new ConsentStore(shelf, shelf.Clock);
        await consents.SayAsync(ConsentStore.School, Consent.Cases, false, "owner", default);
        await consents.SayAsync("ada", Consent.Cases, false, "ada", default);
        var setting = WebhookSetting.Of(Settings(receiver.Urls.First() + "/hook", Secret));
        using var webhook = new Webhook(setting, new FeedbackFeed(shelf, consents, shelf.Clock), shelf, shelf.Clock, NullLogger<Webhook>.Instance);

        await shelf.Feedback.AddAsync(Said(await shelf.WrittenAsync("Seasons", "x", "ada"), "ada", shelf.Clock.Now), default);
        shelf.Clock.Now += TimeSpan.FromSeconds(1);
        await webhook.SendAsync(default); // it begins now, and has nothing yet
        shelf.Clock.Now += TimeSpan.FromMinutes(1);
        await shelf.Feedback.AddAsync(Said(await shelf.WrittenAsync("Tides", "x", "ada"), "ada", shelf.Clock.Now), default);
        await shelf.Feedback.AddAsync(Said(await shelf.WrittenAsync("Tides", "x", "ben"), "ben", shelf.Clock.Now), default);
        await webhook.SendAsync(default);
        Assert.Empty(got); // another process may still write one that is a little older
        foreach (var seconds in (int[])[11, 1, 15, 29, 1])
        {
            shelf.Clock.Now += TimeSpan.FromSeconds(seconds);
            await webhook.SendAsync(default); // sent, waits, sent again, waits twice as long, taken
        }

        Assert.Equal(3, got.Count);
        Assert.Single(got.Select(g => g.Body["data"]!["items"]!.ToJsonString()).Distinct());
        Assert.Single(got[0].Body["data"]!["items"]!.AsArray());
        Assert.All(got, g => Assert.Equal("v1," + Sign(g.Signed), g.Signature));
        Assert.DoesNotContain("secret words", string.Concat(got.Select(g => g.Signed)), StringComparison.Ordinal);
        await webhook.SendAsync(default);
        Assert.Equal(3, got.Count); // nothing is sent twice that was taken
    }

    [Theory]
    [InlineData("http://school.example/hook", Secret)]
    [InlineData("ftp://127.0.0.1/hook", Secret)]
    [InlineData("https://me:pass@school.example/hook", Secret)]
    [InlineData("hook", Secret)]
    [InlineData("https://school.example/hook", "short")]
    [InlineData("https://school.example/hook", "whsec_%%%")]
    [InlineData("https://school.example/hook", "")]
    public void An_address_in_the_open_and_a_weak_secret_stop_the_start(string url, string secret) =>
        Assert.Throws<StartFault>(() => WebhookSetting.Of(Settings(url, secret)));

    [Fact]
    public void Without_a_setting_nothing_is_sent() => Assert.Null(WebhookSetting.Of(new ConfigurationBuilder().Build()).Url);

    private static string Sign(string signed) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(signed)));

    private static IConfiguration Settings(string url, string secret) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Webhooks:Feedback:Url"] = url, ["Webhooks:Feedback:Secret"] = secret })
            .Build();

    private static async Task SayAsync(IServiceProvider services, string teacher, int i)
    {
        var draft = await Kept.In(services).ApprovedAsync(teacher, "tides", "x", "y");
        var at = new DateTimeOffset(2026, 9, 1, 8, i, 0, TimeSpan.Zero);
        await services
            .GetRequiredService<IFeedbackStore>()
            .AddAsync(new(draft, teacher, 3, "useful", ["Right level"], "secret words", at) { PromptHash = "abc" }, default);
    }

    private static FeedbackGiven Said(Assistant.Drafts.Draft draft, string teacher, DateTimeOffset at) =>
        new(draft.Id, teacher, draft.Version, "partly", ["Too long"], "secret words", at);
}
