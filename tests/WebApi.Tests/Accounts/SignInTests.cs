using System.Net;
using Homeroom.WebApi.Accounts;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Accounts;

public sealed class SignInTests : IAsyncDisposable
{
    private const string Email = "okafor@school.test";
    private const string Password = "four plain words here";
    private readonly Classroom _classroom = new();

    public ValueTask DisposeAsync() => _classroom.DisposeAsync();

    [Fact]
    public async Task A_teacher_sets_a_password_and_signs_in_with_it()
    {
        var teacher = await WithPasswordAsync();
        using var other = _classroom.CreateClient();
        using var home = await other.SubmitAsync("/sign-in", "/sign-in", ("email", Email.ToUpperInvariant()), ("password", Password));
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
        Assert.Equal("/", home.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, (await teacher.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task Signing_in_leads_back_to_the_page_that_was_asked_for_and_never_to_another_site()
    {
        await WithPasswordAsync();
        using var other = _classroom.CreateClient();
        using var asked = await other.GetAsync("/drafts/deleted");
        Assert.Equal("/sign-in", asked.RequestMessage!.RequestUri!.AbsolutePath);
        using var there = await other.SubmitAsync(await Forms.ReadAsync(asked), "/sign-in", ("email", Email), ("password", Password));
        Assert.Equal("/drafts/deleted", there.RequestMessage!.RequestUri!.AbsolutePath);

        using var elsewhere = _classroom.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var sent = await elsewhere.SubmitAsync(
            "/sign-in?returnUrl=https%3A%2F%2Fevil.test",
            "/sign-in",
            ("email", Email),
            ("password", Password),
            ("returnUrl", "//evil.test")
        );
        Assert.Equal("/", sent.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Five_wrong_passwords_give_the_account_a_rest_and_the_right_one_waits_too()
    {
        await WithPasswordAsync();
        using var other = _classroom.CreateClient();
        for (var i = 0; i < AccountSetup.Tries - 1; i++)
        {
            using var wrong = await other.SubmitAsync("/sign-in", "/sign-in", ("email", Email), ("password", "not this one"));
            Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        }

        using var fifth = await other.SubmitAsync("/sign-in", "/sign-in", ("email", Email), ("password", "not this one"));
        using var right = await other.SubmitAsync("/sign-in", "/sign-in", ("email", Email), ("password", Password));
        foreach (var answer in (HttpResponseMessage[])[fifth, right])
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.Contains("Have a short break", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_e_mail_read_the_same()
    {
        await WithPasswordAsync();
        using var other = _classroom.CreateClient();
        using var wrong = await other.SubmitAsync("/sign-in", "/sign-in", ("email", Email), ("password", "x"));
        using var unknown = await other.SubmitAsync("/sign-in", "/sign-in", ("email", "nobody@school.test"), ("password", "x"));
        Assert.Equal(Notice(await Forms.ReadAsync(wrong)), Notice(await Forms.ReadAsync(unknown)));
        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_browser_at_its_next_request()
    {
        var teacher = await WithPasswordAsync();
        using var other = _classroom.CreateClient();
        (await other.SubmitAsync("/sign-in", "/sign-in", ("email", Email), ("password", Password))).Dispose();
        Assert.Equal("/account", (await other.GetAsync("/account")).RequestMessage!.RequestUri!.AbsolutePath);
        (await teacher.SubmitAsync("/account", "/sign-out", ("everywhere", "yes"))).Dispose();
        Assert.Equal("/sign-in", (await other.GetAsync("/account")).RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(HttpStatusCode.Unauthorized, (await other.GetAsync("/api/v1/lessons")).StatusCode);
    }

    [Fact]
    public async Task A_new_password_needs_the_present_one_unless_a_link_was_the_way_in()
    {
        var teacher = await WithPasswordAsync();
        using var without = await teacher.SubmitAsync(
            "/account",
            "/account/sign-in",
            ("email", Email),
            ("password", "another long one"),
            ("present", "wrong")
        );
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        var page = await Forms.ReadAsync(without);
        Assert.Equal("present-error", page.GetElementById("present")!.GetAttribute("aria-describedby"));

        await _classroom.Services.GetRequiredService<SignInLink>().IssueAsync(CancellationToken.None);
        using var byLink = _classroom.CreateClient();
        (await byLink.GetAsync(_classroom.Services.GetRequiredService<SignInLink>().Path)).Dispose();
        using var changed = await byLink.SubmitAsync("/account", "/account/sign-in", ("email", Email), ("password", "another long one"));
        Assert.Equal("?said=password", changed.RequestMessage!.RequestUri!.Query);
    }

    [Fact]
    public async Task A_short_password_and_a_broken_e_mail_are_named_at_their_fields()
    {
        var teacher = await _classroom.TeacherAsync();
        using var answer = await teacher.SubmitAsync("/account", "/account/sign-in", ("email", "no address"), ("password", "short"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Forms.ReadAsync(answer);
        Assert.NotNull(page.GetElementById("email-error"));
        Assert.NotNull(page.GetElementById("password-error"));
        Assert.Equal("no address", page.GetElementById("email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task There_is_no_registration_and_a_used_link_lets_nobody_in()
    {
        await _classroom.TeacherAsync();
        using var stranger = _classroom.CreateClient();
        using var again = await stranger.GetAsync(_classroom.Services.GetRequiredService<SignInLink>().Path);
        Assert.Equal(HttpStatusCode.Forbidden, again.StatusCode);
        using var guessed = await stranger.GetAsync("/welcome?token=" + new string('0', 48));
        Assert.Equal(HttpStatusCode.Forbidden, guessed.StatusCode);
        var page = await stranger.PageAsync("/sign-in");
        Assert.Empty(page.QuerySelectorAll("input[type=password]"));
        foreach (var path in (string[])["/register", "/Account/Register", "/signup"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).StatusCode);
        }
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_and_for_no_script()
    {
        using var client = _classroom.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var plain = await client.GetAsync(_classroom.Services.GetRequiredService<SignInLink>().Path);
        var cookie = Assert.Single(plain.Headers.GetValues("Set-Cookie"), c => c.StartsWith("homeroom=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);

        await _classroom.Services.GetRequiredService<SignInLink>().IssueAsync(CancellationToken.None);
        using var secured = await client.GetAsync("https://localhost" + _classroom.Services.GetRequiredService<SignInLink>().Path);
        Assert.Contains(
            "; secure",
            Assert.Single(secured.Headers.GetValues("Set-Cookie"), c => c.StartsWith("homeroom=", StringComparison.Ordinal)),
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public async Task A_changed_name_is_seen_at_once()
    {
        var teacher = await _classroom.TeacherAsync();
        (await teacher.SubmitAsync("/account", "/account", ("name", "Ms Okafor"), ("roster", "Ava Thompson"))).Dispose();
        var page = await teacher.PageAsync("/account");
        Assert.Contains("Ms Okafor", page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<HttpClient> WithPasswordAsync()
    {
        var teacher = await _classroom.TeacherAsync();
        using var saved = await teacher.SubmitAsync("/account", "/account/sign-in", ("email", Email), ("password", Password));
        Assert.Equal("?said=password", saved.RequestMessage!.RequestUri!.Query);
        return teacher;
    }

    private static string Notice(AngleSharp.Dom.IDocument page) => page.QuerySelector(".notice")!.TextContent.Trim();
}
