using System.Text.Json;
using Homeroom.Assistant;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Feedback;

/// <summary>Stores drafts as they are after a model wrote them and a teacher approved them.</summary>
internal sealed class Kept(IDbContextFactory<HomeroomDb> databases, IDraftStore drafts)
{
    public static PromptFile Plan { get; } = new PromptLibrary().Get("lessons/plan");

    public static Kept In(IServiceProvider services) =>
        new(services.GetRequiredService<IDbContextFactory<HomeroomDb>>(), services.GetRequiredService<IDraftStore>());

    /// <summary>Makes a teacher with a class list.</summary>
    public static async Task<string> TeacherAsync(IServiceProvider services, string name, params string[] students)
    {
        var id = Guid.NewGuid().ToString("N");
        await using (var db = await services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync())
        {
            db.Teachers.Add(new() { Id = id, Name = name });
            await db.SaveChangesAsync();
        }

        await services.GetRequiredService<TeacherStore>().SaveAsync(id, name, students, default);
        return id;
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
        events.Add(new Approved(ApprovedDraft.Hash(standing)));
        events = [.. events.Select(e => e with { At = at, By = "Ada" })];
        await drafts.CreateAsync(draft, request, draft.Id, [events[0]], default);
        var asked = (await drafts.FindAsync(draft.Id, default))!.Draft;
        Assert.True(await drafts.AppendAsync(asked, [.. events.Skip(1)], default));
        return draft.Id;
    }
}
