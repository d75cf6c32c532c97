using System.Globalization;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Homeroom.WebApi.Grading.Sets;
using Homeroom.WebApi.Storage;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Grading;

/// <summary>A class set in the hands of a teacher whose browser runs no scripts.</summary>
internal sealed class Desk(WebApplicationFactory<Program> program, HttpClient teacher, string home)
{
    private static readonly string[] Sentences =
    [
        "A school garden gives every student fresh air and a reason to move during the day.",
        "Because we plant the seeds ourselves, we understand how vegetables grow and why water matters.",
        "For example, our class grew tomatoes in spring and sold them at the summer market.",
        "However, some parents worry that the garden costs money which the library needs.",
        "The garden also teaches patience, since nothing is ripe after one afternoon of work.",
        "In addition, the kitchen could use the herbs, so that lunches would taste better.",
        "Therefore the council should give us the empty ground behind the gym.",
        "Research from other districts suggests that gardens improve attendance and science results.",
        "Although weeding is tiring, most students enjoy it when they work together with friends.",
        "In conclusion, a garden is worth the effort, the money and the mud on our shoes.",
    ];

    public HttpClient Teacher => teacher;

    /// <summary>Address of the set.</summary>
    public string Home => home;

    public string Id => home.Split('/')[^1];

    /// <summary>Makes an assignment.</summary>
    public static async Task<Desk> MakeAsync(WebApplicationFactory<Program> program, HttpClient teacher, params (string Name, string Value)[] fields)
    {
        var page = await teacher.PageAsync("/grading/new");
        var typed = fields.Select(f => f.Name).ToHashSet();
        (string, string)[] usual = [("title", "A school garden"), ("className", "8A"), ("band", "6-8"), ("start", "argument")];
        using var made = await SendAsync(teacher, page, "/grading", [.. usual.Where(u => !typed.Contains(u.Item1)), .. fields]);
        Assert.True(made.IsSuccessStatusCode, $"{made.StatusCode}: {await SaidAsync(made)}");
        return new Desk(program, teacher, string.Join('/', made.RequestMessage!.RequestUri!.AbsolutePath.Split('/').Take(3)));
    }

    /// <summary>An assignment with a pasted class; the papers of higher numbers in their five are longer and richer.</summary>
    public static async Task<Desk> WithPapersAsync(
        WebApplicationFactory<Program> program,
        HttpClient teacher,
        int papers,
        params (string Name, string Value)[] fields
    )
    {
        var desk = await MakeAsync(program, teacher, fields);
        await desk.TakeAsync(
            await desk.BringAsync(string.Join("\n---\n", Enumerable.Range(0, papers).Select(i => $"Name: {Student(i)}\n{Text(i)}")))
        );
        return desk;
    }

    /// <summary>The level that a paper of the class deserves, from 1 to 4.</summary>
    public static int Worth(int at) => 1 + (at % 4);

    public static string Student(int at) => "Student " + (char)('A' + (at % 26)) + (at < 26 ? "" : (at / 26).ToString(CultureInfo.InvariantCulture));

    public static string Text(int at) =>
        "I believe that our school should plant a garden behind the gym. "
        + string.Join(' ', Sentences.Where((_, i) => ((i * 7) + (at * 3)) % Sentences.Length < 2 + (2 * Worth(at))))
        + $" I counted {at + 2} plants on {at % 28} days, and {at * 7 % 31} of them were {(at % 2 == 0 ? "beans" : "peas")}.";

    /// <summary>Sends papers; gives the page that shows what will happen to them.</summary>
    public async Task<IDocument> BringAsync(string pasted, params (string Name, byte[] Bytes)[] files)
    {
        using var answer = await PostPapersAsync(pasted, files);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {await SaidAsync(answer)}");
        return await Forms.ReadAsync(answer);
    }

    public async Task<HttpResponseMessage> PostPapersAsync(string pasted, params (string Name, byte[] Bytes)[] files) =>
        await SendAsync(teacher, await teacher.PageAsync(home + "/bring"), home + "/bring", [("pasted", pasted)], files);

    /// <summary>Brings them in, with what was changed.</summary>
    public async Task TakeAsync(IDocument plan, params (string Name, string Value)[] changes)
    {
        using var taken = await SendAsync(teacher, plan, PlanAddress(plan), [("do", "take"), .. changes]);
        Assert.Equal("?said=brought", taken.RequestMessage!.RequestUri!.Query);
    }

    /// <summary>Where the plan's form goes.</summary>
    public static string PlanAddress(IDocument plan) => plan.QuerySelector("form[action*='/bring/']")!.GetAttribute("action")!;

    /// <summary>Students and addresses of the papers, in the order in which they are taken.</summary>
    public async Task<IReadOnlyList<(string Student, string Address)>> QueueAsync() =>
        [.. (await teacher.PageAsync(home)).QuerySelectorAll(".queue a.title").Select(a => (a.TextContent, a.GetAttribute("href")!))];

    /// <summary>Address of a student's paper.</summary>
    public async Task<string> PaperAsync(string student) => (await QueueAsync()).Single(p => p.Student == student).Address;

    /// <summary>One button of the review screen, with what was chosen and typed; everything else as it stands.</summary>
    public async Task<HttpResponseMessage> DoAsync(string paper, string button, params (string Name, string Value)[] changes) =>
        await SendAsync(teacher, await teacher.PageAsync(paper), paper, [("do", button), .. changes]);

    /// <summary>The same, where it has to work; gives the page that comes next.</summary>
    public async Task<IDocument> DoneAsync(string paper, string button, params (string Name, string Value)[] changes)
    {
        using var answer = await DoAsync(paper, button, changes);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {await SaidAsync(answer)}");
        return await Forms.ReadAsync(answer);
    }

    /// <summary>Gives every criterion of a paper a level.</summary>
    public async Task MarkAsync(string paper, double level)
    {
        var page = await teacher.PageAsync(paper);
        using var answer = await SendAsync(teacher, page, paper, [("do", "next"), .. Criteria(page).Select(c => ("level-" + c, Mark(level)))]);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {await SaidAsync(answer)}");
    }

    /// <summary>Marks the papers that are to be marked first, as they deserve.</summary>
    public async Task MarkFirstAsync(int papers = 10)
    {
        for (var i = 0; i < papers; i++)
        {
            var (student, address) = (await QueueAsync())[0];
            await MarkAsync(address, Worth(student[^1] - 'A'));
        }
    }

    /// <summary>The criteria on a review screen.</summary>
    public static IReadOnlyList<string> Criteria(IDocument review) => [.. review.QuerySelectorAll("[id^='c-']").Select(c => c.Id!["c-".Length..])];

    /// <summary>The set, as the program has it.</summary>
    public async Task<OpenSet> SetAsync()
    {
        await using var db = await DatabaseAsync();
        var owner = await db.GradingSets.Where(s => s.Id == Id).Select(s => s.Owner).SingleAsync();
        return (await program.Services.GetRequiredService<GradingStore>().FindAsync(Id, owner, default))!;
    }

    public Task<HomeroomDb> DatabaseAsync() => program.Services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();

    public static string Mark(double level) => level.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>What an answer says to its reader.</summary>
    public static async Task<string> SaidAsync(HttpResponseMessage answer)
    {
        var page = await Forms.ReadAsync(answer);
        return Spaced((page.QuerySelector("main") ?? page.Body!).TextContent);
    }

    public static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Sends a form of a page as a browser does: every field as it stands but those that are changed, an unchecked box by an empty value.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient teacher,
        IDocument page,
        string action,
        IReadOnlyList<(string Name, string Value)> changes,
        params (string Name, byte[] Bytes)[] files
    )
    {
        var form =
            page.QuerySelectorAll<IHtmlFormElement>("form").FirstOrDefault(f => f.GetAttribute("action") == action)
            ?? throw new InvalidOperationException($"The page “{page.Title}” has no form that goes to {action}.");
        var changed = changes.Select(c => c.Name).ToHashSet();
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Standing(form).Where(f => !changed.Contains(f.Name)).Concat(changes.Where(c => !IsUnchecked(form, c))))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Add(file, form.QuerySelector("input[type=file]")!.GetAttribute("name")!, name);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await teacher.SendAsync(request);
    }

    private static bool IsUnchecked(IHtmlFormElement form, (string Name, string Value) change) =>
        change.Value.Length == 0 && form.QuerySelector<IHtmlInputElement>($"input[name='{change.Name}']") is { Type: "checkbox" or "radio" };

    private static IEnumerable<(string Name, string Value)> Standing(IHtmlFormElement form) =>
        form.QuerySelectorAll("input, textarea, select")
            .Select(e =>
                e switch
                {
                    IHtmlInputElement i when i.Type is not ("file" or "radio" or "checkbox") || i.IsChecked => (i.Name, i.Value),
                    IHtmlTextAreaElement t => (t.Name, t.Value),
                    IHtmlSelectElement s => (s.Name, s.Value),
                    _ => (null, null),
                }
            )
            .Where(f => f.Item1 is not null)
            .Select(f => (f.Item1!, f.Item2 ?? ""));
}
