using System.Security.Cryptography;
using System.Text;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Accounts;
using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Feedback;

/// <summary>Stores drafts as they are after a model wrote them and a teacher approved them.</summary>
internal sealed class Kept(IDraftStore drafts)
{
    /// <summary>A version of a school's own, short, so that many drafts are quickly looked at.</summary>
    public const string Yaml = """
        name: plan
        description: Plans a lesson.
        template_format: handlebars
        template: |
          <message role="system">You help a teacher to plan.</message>
          <message role="user">Plan {{topic}}. The class: {{class_notes}}</message>
        input_variables:
          - name: topic
          - name: class_notes
        """;

    public static PromptFile Plan { get; } = PromptFile.Parse(Yaml);

    // With signals of its own, so that no job is sent to write what is written.
    public static Kept In(IServiceProvider services) =>
        new(
            new DraftStore(
                services.GetRequiredService<IDbContextFactory<HomeroomDb>>(),
                services.GetRequiredService<IDataProtectionProvider>(),
                new DraftSignals(),
                new RecentDrafts()
            )
        );

    /// <summary>Makes a teacher with a class list.</summary>
    public static async Task<string> TeacherAsync(IServiceProvider services, string name, params string[] students)
    {
        var id = Guid.NewGuid().ToString("N");
        await using (var db = await services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync())
        {
            db.Teachers.Add(
                new()
                {
                    Id = id,
                    UserName = id,
                    NormalizedUserName = id.ToUpperInvariant(),
                    Name = name,
                    SecurityStamp = id,
                }
            );
            await db.SaveChangesAsync();
            await PromptStore.KeepAsync(db, [Yaml], default);
        }

        await services.GetRequiredService<TeacherStore>().SaveAsync(id, name, students, default);
        return id;
    }

    /// <summary>A browser in which a teacher signed in with a password.</summary>
    public static async Task<HttpClient> SignedInAsync(WebApplicationFactory<Program> program, string teacher)
    {
        var (email, password) = ($"{teacher}@school.test", "four plain words here");
        using (var scope = program.Services.CreateScope())
        {
            var account = await scope.ServiceProvider.GetRequiredService<UserManager<TeacherRecord>>().FindByIdAsync(teacher);
            Assert.Empty(await scope.ServiceProvider.GetRequiredService<Credentials>().SetAsync(account!, email, password, null));
        }

        var client = program.CreateClient();
        (await client.SubmitAsync("/sign-in", "/sign-in", ("email", email), ("password", password))).EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>What the school and a teacher allow.</summary>
    public static async Task AllowAsync(IServiceProvider services, string teacher, Consent level)
    {
        var consents = services.GetRequiredService<ConsentStore>();
        await consents.SayAsync(ConsentStore.School, Consent.Preferences, false, "owner", default);
        await consents.SayAsync(teacher, level, false, teacher, default);
    }

    /// <summary>A lesson of which the model wrote one text and the teacher approved another.</summary>
    public async Task<string> ApprovedAsync(string teacher, string topic, string model, string approved, string notes = "", string band = "6-8")
    {
        var at = new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);
        var draft = new Draft
        {
            Id = Guid.NewGuid().ToString("N"),
            Owner = teacher,
            Band = band,
        };
        var request = new LessonRequest
        {
            Topic = topic,
            Subject = "science",
            Band = band,
            Minutes = 45,
            ClassNotes = notes,
        };
        var made = new Provenance("scripted", "lessons/plan", Plan.Hash, 0, 5, 9, 12);
        List<DraftEvent> events =
        [
            new Asked(topic, ["lesson", "notes"], [], new Dictionary<string, PromptPin> { ["lessons/plan"] = new(Plan.Content, 0) }),
            new SectionArrived("notes", Shelf.Texts(model), []),
            new DraftingFinished(made),
            new SectionChanged("notes", Shelf.Texts(approved), [], "by hand"),
        ];
        var standing = events.Aggregate(draft, (d, e) => d.Apply(e with { At = at }));
        events.Add(new Approved(HashOf(standing)));
        events = [.. events.Select(e => e with { At = at, By = "Ada" })];
        return await drafts.CreateAsync(draft, request, draft.Id, events, default); // at once, so that no job finds it unwritten
    }

    // As an approval names the text that it approves.
    private static string HashOf(Draft draft) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', draft.Sections.Select(s => s.Id + '\t' + s.Json)))));
}
