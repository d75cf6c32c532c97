using System.Net;
using System.Text.Json.Nodes;
using Homeroom.WebApi.Tests.Api;

namespace Homeroom.WebApi.Tests.Prompts;

/// <summary>Prompts by the API. Each test takes a prompt of its own, as they share one teacher.</summary>
public sealed class PromptApiTests(Classroom classroom) : IClassFixture<Classroom>
{
    private const string Api = "/api/v1/prompts";

    [Fact]
    public async Task All_prompts_are_listed_with_what_is_in_use()
    {
        var list = (await (await classroom.TeacherAsync()).GetAsync(Api)).JsonAsync();
        var rows = (await list).AsArray();
        Assert.Equal(17, rows.Count);
        Assert.Equal(9, rows.Count(r => r!["working"]!.GetValue<bool>()));
        var quiz = rows.Single(r => r!["id"]!.GetValue<string>() == "lessons/quiz")!;
        Assert.Equal(("Lesson quiz", "Lessons", 0), (Text(quiz, "title"), Text(quiz, "feature"), quiz["version"]!.GetValue<int>()));
        Assert.DoesNotContain(rows, r => r!["id"]!.GetValue<string>() == "models/check");
    }

    [Fact]
    public async Task A_version_is_saved_used_and_gone_back_from()
    {
        var teacher = await classroom.TeacherAsync();
        var (prompt, tag) = await OpenAsync(teacher, "lessons/plan");
        Assert.Equal(("\"0\"", 0), (tag, prompt["inUse"]!.GetValue<int>()));
        var saved = await SaveAsync(teacher, "lessons/plan", tag, Text(prompt, "template").Replace("an image.", "an image to draw."));
        Assert.Equal((HttpStatusCode.OK, "\"1\""), (saved.StatusCode, saved.Headers.ETag!.Tag));
        var first = await saved.JsonAsync();
        Assert.Equal((1, 0), (first["version"]!.GetValue<int>(), first["inUse"]!.GetValue<int>()));
        Assert.Equal("Draft", Text(first["versions"]![0]!, "status"));

        var used = await (await teacher.PostAsync(Api + "/lessons/plan/publish", """{"version":1,"scope":"Mine"}""")).JsonAsync();
        Assert.Equal((1, "Mine"), (used["inUse"]!.GetValue<int>(), Text(used["versions"]![0]!, "status")));
        var lesson = await Classroom.DraftedAsync(teacher);
        Assert.Equal(
            (1, Text(first["versions"]![0]!, "hash")),
            (lesson["provenance"]!["promptVersion"]!.GetValue<int>(), Text(lesson["provenance"]!, "promptHash"))
        );

        var diff = (await (await teacher.GetAsync(Api + "/lessons/plan/diff?from=0&to=1")).JsonAsync()).AsArray();
        Assert.Contains(diff, r => Text(r!, "change") == "Added" && Text(r!, "text").Contains("to draw", StringComparison.Ordinal));
        var back = await (await teacher.PostAsync(Api + "/lessons/plan/back", """{"scope":"Mine"}""")).JsonAsync();
        Assert.Equal(0, back["inUse"]!.GetValue<int>());
        Assert.Equal(0, (await Classroom.DraftedAsync(teacher))["provenance"]!["promptVersion"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_stale_save_is_answered_with_both_texts_and_one_without_a_state_is_refused()
    {
        var teacher = await classroom.TeacherAsync();
        const string Id = "grading/feedback";
        var (prompt, tag) = await OpenAsync(teacher, Id);
        var template = Text(prompt, "template");
        (await SaveAsync(teacher, Id, tag, template.Replace("done today", "done this week"))).EnsureSuccessStatusCode();
        using var late = await SaveAsync(teacher, Id, tag, template.Replace("done today", "done by Friday"));
        var problem = await late.IsProblemAsync(HttpStatusCode.Conflict, "stale");
        Assert.Contains("done by Friday", Text(problem, "yours"), StringComparison.Ordinal);
        Assert.Contains("done this week", Text(problem, "theirs"), StringComparison.Ordinal);
        using var blind = await SaveAsync(teacher, Id, null, template);
        await blind.IsProblemAsync(HttpStatusCode.PreconditionRequired, "no-revision");
    }

    [Fact]
    public async Task Nobody_else_gets_a_version_without_a_gate_and_nobody_at_all_one_with_errors()
    {
        var teacher = await classroom.TeacherAsync();
        const string Id = "families/message";
        var (prompt, tag) = await OpenAsync(teacher, Id);
        var template = Text(prompt, "template");
        (await SaveAsync(teacher, Id, tag, template.Replace("no idioms", "no idioms at all"))).EnsureSuccessStatusCode();
        using var shared = await teacher.PostAsync($"{Api}/{Id}/publish", """{"version":1,"scope":"School"}""");
        var gate = await shared.IsProblemAsync(HttpStatusCode.Conflict, "gate");
        Assert.Equal("NoSuite", Text(gate["gate"]!, "state"));

        (await SaveAsync(teacher, Id, "\"1\"", template.Replace("<notes>{{notes}}</notes>", "{{notes}}"))).EnsureSuccessStatusCode();
        using var used = await teacher.PostAsync($"{Api}/{Id}/publish", """{"version":2,"scope":"Mine"}""");
        var lint = await used.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "refused");
        Assert.Contains(lint["lint"]!.AsArray(), f => Text(f!, "code") == "fence-missing");
        Assert.Equal(0, (await OpenAsync(teacher, Id)).Prompt["inUse"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_text_is_rendered_and_tried_without_being_kept()
    {
        var teacher = await classroom.TeacherAsync();
        var (prompt, _) = await OpenAsync(teacher, "lessons/redo");
        var look = new JsonObject
        {
            ["template"] = Text(prompt, "template").Replace("Change what", "Only change what"),
            ["case"] = "s1",
        }.ToJsonString();
        var rendered = await (await teacher.PostAsync(Api + "/lessons/redo/render", look)).JsonAsync();
        Assert.Equal(["system", "user"], rendered["messages"]!.AsArray().Select(m => Text(m!, "role")));
        Assert.Contains("Only change what", Text(rendered["messages"]![0]!, "text"), StringComparison.Ordinal);
        var tried = await (await teacher.PostAsync(Api + "/lessons/redo/try", look)).JsonAsync();
        Assert.False(tried["followsPrompts"]!.GetValue<bool>());
        Assert.Null(tried["inUse"]);
        Assert.Equal("Offline composer", Text(tried["yours"]!, "model"));
        Assert.NotNull(tried["yours"]!["parts"]!["part"]);
        Assert.Empty((await OpenAsync(teacher, "lessons/redo")).Prompt["versions"]!.AsArray());
        using var quiz = await teacher.PostAsync(Api + "/lessons/quiz/try", "{}");
        await quiz.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "refused");
    }

    [Fact]
    public async Task A_file_goes_out_and_comes_back_in_and_an_older_version_becomes_the_next()
    {
        var teacher = await classroom.TeacherAsync();
        const string Id = "rubrics/build";
        var yaml = await teacher.GetStringAsync($"{Api}/{Id}/export");
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "prompts", Id + ".yaml")), yaml);
        var changed = new JsonObject { ["yaml"] = yaml.Replace("counts or names", "counts, names or shows") };
        var brought = await (await teacher.PostAsync($"{Api}/{Id}/import", changed.ToJsonString())).JsonAsync();
        Assert.Equal(1, brought["version"]!.GetValue<int>());
        var forked = await (await teacher.PostAsync($"{Api}/{Id}/fork", """{"version":0}""")).JsonAsync();
        Assert.Equal((2, 0), (forked["version"]!.GetValue<int>(), forked["versions"]![0]!["parent"]!.GetValue<int>()));
        using var greedy = await teacher.PostAsync($"{Api}/{Id}/import", new JsonObject { ["yaml"] = yaml + "tools: [x]\n" }.ToJsonString());
        var refused = await greedy.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "refused");
        Assert.Contains("tools", Text(refused["lint"]![0]!, "message"), StringComparison.Ordinal);
        var merge = await (await teacher.PostAsync($"{Api}/{Id}/merge", """{"from":1}""")).JsonAsync();
        Assert.Equal(0, merge["conflicts"]!.GetValue<int>());
        Assert.Contains(merge["pieces"]!.AsArray(), p => Text(p!, "kind") == "Theirs");
        var merged = await (await teacher.PostAsync($"{Api}/{Id}/merge", """{"from":1,"sides":[]}""")).JsonAsync();
        Assert.Equal(3, merged["saved"]!.GetValue<int>());
        Assert.Contains("names or shows", Text((await OpenAsync(teacher, Id)).Prompt, "template"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/lessons/nothing")]
    [InlineData("GET", "/models/check")]
    [InlineData("GET", "/lessons/plan?version=99")]
    [InlineData("POST", "/lessons/plan/fork")]
    public async Task What_is_not_there_is_a_problem(string method, string path)
    {
        using var answer = await (await classroom.TeacherAsync()).RawAsync(
            new HttpMethod(method),
            Api + path,
            method == "POST" ? """{"version":99}""" : null
        );
        await answer.IsProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    private static async Task<(JsonNode Prompt, string Tag)> OpenAsync(HttpClient teacher, string id)
    {
        using var answer = await teacher.GetAsync($"{Api}/{id}");
        answer.EnsureSuccessStatusCode();
        return (await answer.JsonAsync(), answer.Headers.ETag!.Tag);
    }

    private static Task<HttpResponseMessage> SaveAsync(HttpClient teacher, string id, string? tag, string template) =>
        Classroom.SendAsync(
            teacher,
            HttpMethod.Put,
            $"{Api}/{id}",
            new JsonObject { ["template"] = template, ["from"] = 0 },
            tag is null ? [] : [("If-Match", tag)]
        );

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();
}
