using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Hosting;

public sealed partial class HeaderTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task Every_address_answers_with_every_security_header()
    {
        using var stranger = classroom.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var teacher = await classroom.TeacherAsync();
        var endpoints = classroom.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        Assert.True(endpoints.Count > 30);
        foreach (var endpoint in endpoints)
        {
            var path = "/" + Parameter().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), "none").TrimStart('/');
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                foreach (var client in path is "/sign-out" ? [stranger] : (HttpClient[])[stranger, teacher])
                {
                    using var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
                    AssertSecure(answer, $"{method} {path}");
                }
            }
        }

        AssertSecure(await stranger.GetAsync("/no-such-page"), "a missing page");
        AssertSecure(await stranger.GetAsync("/css/base.css"), "a style sheet");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/lessons/new")]
    [InlineData("/account")]
    [InlineData("/account/data")]
    [InlineData("/model")]
    [InlineData("/sign-in")]
    public async Task No_page_needs_what_the_policy_forbids(string path)
    {
        var page = await (await classroom.TeacherAsync()).PageAsync(path);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onsubmit]"));
        Assert.DoesNotContain(
            page.QuerySelectorAll("script[src], link[href], img[src]"),
            e => Foreign().IsMatch(e.GetAttribute("src") ?? e.GetAttribute("href")!)
        );
    }

    private static void AssertSecure(HttpResponseMessage answer, string what)
    {
        string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(' ', values) : $"no {name} at {what}";
        var policy = Header("Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header("Permissions-Policy"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{[^{}]*(\([^)]*\))*[^{}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("^(https?:)?//")]
    private static partial Regex Foreign();
}
