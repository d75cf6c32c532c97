using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Homeroom.WebApi.Tests.Mcp;

/// <summary>Another assistant looks things up with a teacher's token, and through the rails.</summary>
public sealed class McpTests
{
    [Fact]
    public async Task An_assistant_with_a_token_finds_the_tools_and_uses_them()
    {
        await using var classroom = new Classroom();
        var teacher = await classroom.TeacherAsync();
        await Classroom.DraftedAsync(teacher, "seasons");
        await using var assistant = await ConnectAsync(classroom, await TokenAsync(teacher));
        var tools = await assistant.ListToolsAsync();
        Assert.Equal(
            ["check_answer", "count_bloom_levels", "find_earlier_drafts", "find_standard", "measure_readability"],
            tools.Select(t => t.Name).Order(StringComparer.Ordinal)
        );
        Assert.All(tools, t => Assert.NotEmpty(t.Description));
        Assert.All(tools, t => Assert.DoesNotContain("user", t.JsonSchema.GetRawText(), StringComparison.Ordinal));
        Assert.Contains("CCSS.Math.Content.4.NF.A.2", await AskAsync(assistant, "find_standard", ("code", "4.NF.A.2")), StringComparison.Ordinal);
        Assert.Contains("equivalent", await AskAsync(assistant, "check_answer", ("answer", "1/2"), ("key", "0.5")), StringComparison.Ordinal);
        Assert.Contains("easons", await AskAsync(assistant, "find_earlier_drafts", ("words", "seasons")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_names_a_student_is_kept_back()
    {
        await using var classroom = new Classroom();
        var teacher = await classroom.TeacherAsync();
        using var saved = await teacher.SubmitAsync("/account", "/account", ("name", "Ms Okafor"), ("roster", "Zaphira Quill"));
        await Classroom.DraftedAsync(teacher, "Zaphira Quill and the seasons");
        await using var assistant = await ConnectAsync(classroom, await TokenAsync(teacher));
        var said = await AskAsync(assistant, "find_earlier_drafts", ("words", "seasons"));
        Assert.DoesNotContain("Zaphira", said, StringComparison.Ordinal);
        Assert.Contains("kept back", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("homeroom_guessed")]
    [InlineData("guessed")]
    public async Task Without_a_token_that_stands_nothing_is_answered(string? token)
    {
        await using var classroom = new Classroom();
        using var anyone = classroom.CreateClient();
        using var answer = await ListAsync(anyone, token);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_browsers_cookie_opens_nothing_here_and_a_token_opens_nothing_else()
    {
        await using var classroom = new Classroom();
        var teacher = await classroom.TeacherAsync();
        using var byCookie = await ListAsync(teacher, null);
        Assert.Equal(HttpStatusCode.Unauthorized, byCookie.StatusCode);
        using var anyone = classroom.CreateClient();
        anyone.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(teacher));
        using var byToken = await anyone.GetAsync("/api/v1/lessons");
        Assert.Equal(HttpStatusCode.Unauthorized, byToken.StatusCode);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_token()
    {
        await using var classroom = new Classroom();
        var teacher = await classroom.TeacherAsync();
        var token = await TokenAsync(teacher);
        using var anyone = classroom.CreateClient();
        using var before = await ListAsync(anyone, token);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        using var left = await teacher.SubmitAsync("/account", "/sign-out", ("everywhere", "yes"));
        using var after = await ListAsync(anyone, token);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task Look_ups_are_limited_by_the_minute()
    {
        await using var classroom = new Classroom();
        var token = await TokenAsync(await classroom.TeacherAsync());
        using var anyone = classroom.CreateClient();
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 121 && last == HttpStatusCode.OK; i++)
        {
            using var answer = await ListAsync(anyone, token);
            last = answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    private static async Task<string> TokenAsync(HttpClient teacher)
    {
        using var answer = await teacher.SubmitAsync("/account/assistants", "/account/assistants");
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        var page = await Forms.ReadAsync(answer);
        Assert.EndsWith("/mcp", page.QuerySelector("#address")!.GetAttribute("value"), StringComparison.Ordinal);
        return page.QuerySelector("#token")!.TextContent.Trim();
    }

    private static Task<McpClient> ConnectAsync(Classroom classroom, string token)
    {
        var options = new HttpClientTransportOptions
        {
            Endpoint = new Uri("http://localhost/mcp"),
            TransportMode = HttpTransportMode.StreamableHttp,
            AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = "Bearer " + token },
        };
        return McpClient.CreateAsync(new HttpClientTransport(options, classroom.CreateClient(), ownsHttpClient: true));
    }

    private static async Task<string> AskAsync(McpClient assistant, string tool, params (string Name, string Value)[] arguments)
    {
        var said = await assistant.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => (object?)a.Value));
        Assert.NotEqual(true, said.IsError);
        return string.Concat(said.Content.OfType<TextContentBlock>().Select(c => c.Text));
    }

    private static async Task<HttpResponseMessage> ListAsync(HttpClient client, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp")
        {
            Content = JsonContent.Create(
                new JsonObject
                {
                    ["jsonrpc"] = "2.0",
                    ["id"] = 1,
                    ["method"] = "tools/list",
                }
            ),
        };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await client.SendAsync(request);
    }
}
