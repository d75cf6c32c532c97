using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace Homeroom.WebApi.Tests.BiasActivities;

/// <summary>What a bored or a hostile class tries.</summary>
public sealed class AttackTests(Classroom classroom) : IClassFixture<Classroom>
{
    [Fact]
    public async Task A_pass_opens_its_own_class_and_no_other()
    {
        var teacher = await classroom.TeacherAsync();
        var (mine, other) = (await Hour.BeginAsync(classroom, teacher), await Hour.BeginAsync(classroom, teacher));
        var student = await mine.JoinAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await student.GetAsync(other.Class)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.SendAsync(student, Hour.Mark("m", 1, 2))).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CfDJ8forged")]
    [InlineData("x; homeroom.class=y")]
    public async Task A_forged_pass_opens_nothing(string token)
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var stranger = hour.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Post, hour.Class + "/say")
        {
            Content = JsonContent.Create(new[] { Hour.Mark("m", 1, 2) }),
        };
        request.Headers.TryAddWithoutValidation("Cookie", "homeroom.class=" + token);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_student_reaches_nothing_of_the_teachers()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var student = await hour.JoinAsync();
        foreach (
            var path in new[]
            {
                hour.Live,
                hour.Live + "/report",
                hour.Live + "/marks.csv",
                hour.Live + "/events",
                hour.Activity,
                "/",
                "/activities",
                "/api/v1/lessons",
            }
        )
        {
            using var answer = await student.GetAsync(path);
            var landed = answer.RequestMessage!.RequestUri!.AbsolutePath;
            Assert.True(landed == "/sign-in" || answer.StatusCode == HttpStatusCode.Unauthorized, $"{path} gave {answer.StatusCode} at {landed}");
        }

        using var post = await student.PostAsync(hour.Live + "/do", new FormUrlEncodedContent([KeyValuePair.Create("do", "erase")]));
        Assert.NotNull(await hour.RoomAsync());
    }

    [Fact]
    public async Task Whatever_is_typed_stays_text()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var student = await hour.JoinAsync();
        await hour.GoAsync("Work");
        const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        (await hour.SendAsync(student, Hour.Mark("m", 1, 2, Script), Hour.Say("a", "missing", Script))).EnsureSuccessStatusCode();
        foreach (
            var html in new[]
            {
                await hour.Teacher.GetStringAsync(hour.Live),
                await hour.Teacher.GetStringAsync(hour.Live + "/report"),
                await student.GetStringAsync(hour.Class),
            }
        )
        {
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
        }

        Assert.Contains("&lt;script&gt;", await hour.Teacher.GetStringAsync(hour.Live), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_refused_and_the_rest_of_the_parcel_is_taken()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var student = await hour.JoinAsync();
        await hour.GoAsync("Work");
        var sent = await hour.SendAsync(
            student,
            Hour.Mark("long", 1, 2, new string('x', 10_000)),
            Hour.Mark("good", 1, 2),
            Hour.Say("a", "missing", new string('y', 10_000))
        );
        var answer = await sent.Content.ReadAsStringAsync();
        Assert.Contains("\"id\":\"long\",\"code\":\"too-long\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"a\",\"code\":\"too-long\"", answer, StringComparison.Ordinal);
        Assert.Equal(["good"], (await hour.RoomAsync()).Live.Pupils.Single().Marks.Select(m => m.Id));
    }

    [Fact]
    public async Task A_name_that_was_not_offered_is_refused()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var stranger = hour.Stranger();
        var names = await Forms.ReadAsync(await stranger.SubmitAsync("/join", "/join", ("code", await hour.CodeAsync())));
        foreach (var name in new[] { new string('N', 10_000), "<script>", "Mr Teacher", "" })
        {
            using var tried = await stranger.SubmitAsync(names, hour.Class + "/name", ("name", name));
            Assert.Equal(HttpStatusCode.Conflict, tried.StatusCode);
        }

        Assert.Empty((await hour.RoomAsync()).Live.Everybody);
    }

    [Theory]
    [InlineData("not json", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[{\"id\":\"x\",\"kind\":\"erase\"}]", "application/json", HttpStatusCode.OK)]
    [InlineData("[]", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("[null]", "application/json", HttpStatusCode.OK)]
    public async Task What_cannot_be_read_has_an_answer(string body, string type, HttpStatusCode status)
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var student = await hour.JoinAsync();
        using var answer = await student.PostAsync(hour.Class + "/say", new StringContent(body, Encoding.UTF8, type));
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_post_to_the_page_without_its_token_changes_nothing()
    {
        var hour = await Hour.BeginAsync(classroom, await classroom.TeacherAsync());
        var student = await hour.JoinAsync();
        await hour.GoAsync("Work");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("w", "1"), KeyValuePair.Create("code", "stereotype")]);
        using var answer = await student.PostAsync(hour.Class, form);
        Assert.Empty((await hour.RoomAsync()).Live.Pupils.Single().Marks);
    }
}

/// <summary>Guessing, on a program of its own: it slows down everybody at this address.</summary>
public sealed class GuessingTests
{
    [Fact]
    public async Task Guessed_codes_are_slowed_down_and_the_class_goes_on()
    {
        await using var program = new Classroom();
        var hour = await Hour.BeginAsync(program, await program.TeacherAsync());
        var student = await hour.JoinAsync();
        var guesser = hour.Stranger();
        var page = await guesser.PageAsync("/join");
        HttpStatusCode last = default;
        for (var i = 0; i < 31; i++)
        {
            last = (
                await guesser.SubmitAsync(
                    page,
                    "/join",
                    (
                        "code",
                        "ABCD"
                            + (22 + i)
                                .ToString(System.Globalization.CultureInfo.InvariantCulture)
                                .Replace('0', '9')
                                .Replace('1', '8')
                                .Replace('5', '6')
                    )
                )
            ).StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        (await hour.SendAsync(student, Hour.Say("a", "missing", "Still here."))).EnsureSuccessStatusCode();
        var bySquare = await guesser.GetAsync("/j/" + (await hour.RoomAsync()).Session.Secret);
        Assert.Equal(HttpStatusCode.OK, bySquare.StatusCode);
    }
}
