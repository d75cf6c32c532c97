using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Homeroom.WebApi.Tests.Accounts;

public sealed class ModelPageTests : IAsyncDisposable
{
    private const string Reply =
        "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"school-model\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"ready\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    private readonly Classroom _classroom = new();

    public ValueTask DisposeAsync() => _classroom.DisposeAsync();

    [Fact]
    public async Task The_offline_composer_says_what_it_is_and_needs_no_connection()
    {
        var teacher = await _classroom.TeacherAsync();
        var page = await teacher.PageAsync("/model");
        Assert.Equal("Offline composer", page.QuerySelector(".lede strong")!.TextContent);
        Assert.Null(page.QuerySelector(".notice"));
        var tested = await Forms.ReadAsync(await teacher.SubmitAsync(page, "/model/test"));
        Assert.Contains("It needs no connection", tested.QuerySelector(".notice.ok")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "ok", "school-model answered: it is connected")]
    [InlineData(401, "error", "Model__Key")]
    [InlineData(404, "error", "Model__Name")]
    [InlineData(429, "error", "busy")]
    public async Task A_test_of_the_connection_shows_what_the_server_said(int status, string tone, string says)
    {
        await using var server = await ServeAsync(status);
        var page = await TestAsync(server.Urls.First() + "/v1/");
        Assert.Contains("school-model", page.QuerySelector(".lede strong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(says, page.QuerySelector(".notice." + tone)!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("key-secret", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_with_the_setting_to_look_at()
    {
        var page = await TestAsync("http://127.0.0.1:1/v1/");
        Assert.Contains("Model__Endpoint", page.QuerySelector(".notice.error")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<AngleSharp.Dom.IDocument> TestAsync(string endpoint)
    {
        await using var connected = _classroom.WithWebHostBuilder(b =>
        {
            b.UseSetting("Model:Name", "school-model");
            b.UseSetting("Model:Endpoint", endpoint);
            b.UseSetting("Model:Key", "key-secret");
        });
        using var teacher = connected.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = true });
        (await teacher.GetAsync(Classroom.LinkOf(connected.Services))).EnsureSuccessStatusCode();
        using var answer = await teacher.SubmitAsync("/model", "/model/test");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Forms.ReadAsync(answer);
    }

    private static async Task<WebApplication> ServeAsync(int status)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(async http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.RetryAfter = "30";
            http.Response.ContentType = "text/event-stream";
            await http.Response.WriteAsync(status == 200 ? Reply : "{}");
        });
        await server.StartAsync();
        return server;
    }
}
