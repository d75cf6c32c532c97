using Homeroom.Assistant.Feedback.Experiments;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Accounts;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Feedback;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.Browser.Tests;

/// <summary>A school of ten teachers whose drafts have been counted, and an experiment that runs.</summary>
internal static class Countings
{
    /// <summary>A version that everybody used.</summary>
    public static readonly string File = new PromptLibrary().Get(Counted.Prompt).Hash;

    /// <summary>Another one.</summary>
    public const string Other = "0f1e2d3c4b5a";

    /// <summary>One that three teachers used.</summary>
    public const string Few = "abcdef012345";

    public static async Task MakeAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        var me = await db.Teachers.Where(t => t.UserName == FirstTeacher.UserName).Select(t => t.Id).SingleAsync();
        var teachers = Enumerable.Range(0, 9).Select(i => $"{i + 1:x32}").Prepend(me).ToList();
        foreach (var (id, number) in teachers.Skip(1).Take(3).Select((id, i) => (id, i)))
        {
            db.Teachers.Add(
                new TeacherRecord
                {
                    Id = id,
                    UserName = id,
                    NormalizedUserName = id.ToUpperInvariant(),
                    Name = ((string[])["Ms Haddad", "Mr Ruiz", "Ms Lindqvist-Oyelaran"])[number],
                    Email = $"teacher{number}@school.test",
                    PasswordHash = number == 1 ? null : "x",
                    SecurityStamp = "s",
                }
            );
        }

        await db.SaveChangesAsync();
        await Counted.ManyAsync(db, File, teachers, 8, (t, d) => 0.15 + (t * 0.02) + (d * 0.01));
        await Counted.ManyAsync(db, Other, teachers, 6, (t, d) => 0.29 + (t * 0.02) + (d * 0.01));
        await Counted.ManyAsync(db, Few, [.. teachers.Take(3)], 5, (t, d) => 0.2 + (d * 0.02));
        db.Experiments.Add(
            new ExperimentRecord
            {
                Id = "e1",
                Prompt = "bias-activities/activity",
                BeforeHash = new('a', 64),
                AfterHash = new('b', 64),
                AfterNumber = 4,
                Share = 0.5,
                Planned = 400,
                MostUnsafe = 3,
                StartedAt = 1788768000000,
                State = ExperimentState.NewIsBetter,
                Words = "Teachers approved 83 of 100 drafts with the new version and 71 with the old one: the new one is better. You can promote it.",
                Difference = 0.12,
                Low = 0.03,
                High = 0.21,
            }
        );
        db.ExperimentLooks.Add(
            new ExperimentLookRecord
            {
                Experiment = "e1",
                Number = 1,
                Fraction = 0.7,
                Z = 2.6,
                DraftsBefore = 290,
                ApprovedBefore = 206,
                DraftsAfter = 281,
                ApprovedAfter = 233,
            }
        );
        await db.SaveChangesAsync();
    }
}
