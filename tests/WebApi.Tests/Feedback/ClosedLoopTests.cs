using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Evaluation.Gates;
using Homeroom.Assistant.Feedback.DataSets;
using Homeroom.Assistant.Feedback.Experiments;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Models;
using Homeroom.Assistant.Prompts;
using Homeroom.WebApi.Feedback;
using Homeroom.WebApi.Feedback.Cases;
using Homeroom.WebApi.Feedback.Experiments;
using Homeroom.WebApi.Storage;
using Homeroom.WebApi.Tests.Storage;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeroom.WebApi.Tests.Feedback;

/// <summary>The whole way round: what teachers change becomes data and cases, a version passes them, is tried on teachers and promoted, and less is changed.</summary>
public sealed class ClosedLoopTests
{
    private const string Prompt = "lessons/plan";

    private static readonly string[] Topics =
    [
        "seasons",
        "photosynthesis",
        "electric circuits",
        "the water cycle",
        "plate tectonics",
        "forces and motion",
        "weather patterns",
        "natural selection",
        "moon phases",
        "states of matter",
        "food webs and energy",
        "climate change evidence",
        "chemical reactions",
        "cells",
        "DNA and inheritance",
        "waves, sound and light",
    ];

    [Fact]
    public async Task What_teachers_change_makes_the_next_version_better_and_shows_it()
    {
        await using var node = new Node(Node.NewFolder());
        await using var program = Program(node);
        var at = program.Services;
        var (spine, reader) = (at.GetRequiredService<DraftSpine>(), at.GetRequiredService<LearningReader>());
        var owner = new Teacher(await Kept.TeacherAsync(at, "Ms Owner"), "Ms Owner");
        await Kept.AllowAsync(at, owner.Id, Consent.Preferences);

        // Version 1: every lesson is too long, and its teacher makes it short.
        List<string> kept = [];
        foreach (var topic in Topics)
        {
            kept.Add(await TaughtAsync(at, spine, owner, topic));
        }

        await reader.CatchUpAsync(default);
        var before = await DistanceAsync(at, owner.Id);
        Assert.InRange(before, 0.2, 0.9);

        // The changes are a data set, and eval cases.
        var rows = await PreferencesAsync(at, owner);
        var refused = new List<string?>();
        foreach (var draft in kept)
        {
            refused.Add(await AcceptedAsync(at, draft, owner));
        }

        Assert.Equal(kept.Count, rows);
        Assert.All(refused, Assert.Null);

        // Version 2 passes these cases, which the old version does not.
        var hash = await SecondVersionAsync(at, owner);
        var gate = at.GetRequiredService<SuiteGate>();
        var old = at.GetRequiredService<PromptLibrary>().Get(Prompt).Content;
        await gate.StartAsync(Prompt, hash, old, default);
        var outcome = await PassedAsync(gate, hash, old);
        Assert.True(outcome.State == GateState.Passed, outcome.Sentence);

        // It is tried on teachers: with the old one they throw away every second draft.
        var experiments = at.GetRequiredService<ExperimentDesk>();
        Assert.Null(await experiments.StartAsync(Prompt, new ExperimentWish(1, ExperimentMode.Sequential, 50, 20, 5), owner, default));
        var (olds, news) = await DealtAsync(at, owner);
        foreach (var teacher in olds.Concat(news))
        {
            for (var i = 0; i < 4; i++)
            {
                await TaughtAsync(at, spine, teacher, Topics[i], keeps: news.Contains(teacher) || i % 2 == 0);
            }
        }

        await reader.CatchUpAsync(default);
        await at.GetRequiredService<ExperimentWatch>().LookAsync(default);
        var store = at.GetRequiredService<ExperimentStore>();
        var running = Assert.Single(await store.RunningAsync(default));
        Assert.True(running.State == ExperimentState.NewIsBetter, running.Words);

        // It is promoted in one click, everybody has it, and less is changed.
        Assert.Null(await experiments.PromoteAsync(Prompt, owner, default));
        var one = olds[0];
        var next = await TaughtAsync(at, spine, one, Topics[^1]);
        var asked = (await at.GetRequiredService<IDraftStore>().FindAsync(next, default))!.Draft;
        Assert.Equal(hash, asked.Prompts![Prompt].Hash);
        await reader.CatchUpAsync(default);
        await using var db = await at.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        var after = await db.LearnedDrafts.Where(l => l.DraftId == next).Select(l => l.Distance).SingleAsync();
        Assert.InRange(after!.Value, 0, before / 4);
    }

    private static WebApplicationFactory<Program> Program(Node node) =>
        node.WithWebHostBuilder(b =>
            b.ConfigureTestServices(s =>
            {
                var folder = Path.Combine(node.Folder, "loop");
                s.AddSingleton<LongWinded>();
                s.AddSingleton(new ModelLabel("long-winded", false, ""));
                s.AddSingleton(new GateFolders(Path.Combine(folder, "suites"), Path.Combine(folder, "runs")));
                s.AddSingleton(p => new ModelPort(
                    p.GetRequiredService<LongWinded>(),
                    p.GetRequiredService<ModelLabel>(),
                    p.GetRequiredService<OfflineChatClient>()
                ));
            })
        );

    // One lesson: asked, written, made short, and approved or thrown away.
    private static async Task<string> TaughtAsync(IServiceProvider at, DraftSpine spine, Teacher teacher, string topic, bool keeps = true)
    {
        var request = new LessonRequest
        {
            Topic = topic,
            Subject = "science",
            Band = "6-8",
            Minutes = 45,
            WithExamples = false,
        };
        var asked = await spine.AskAsync(request, teacher, Guid.NewGuid().ToString("N"), default);
        var (store, desk) = (at.GetRequiredService<IDraftStore>(), at.GetRequiredService<DraftDesk>());
        for (var i = 0; i < 600; i++)
        {
            if ((await store.FindAsync(asked.Id!, default))!.Draft.Status == DraftStatus.NeedsReview)
            {
                break;
            }

            await Task.Delay(50);
        }

        foreach (
            var section in (await store.FindAsync(asked.Id!, default))!.Draft.Sections.Where(s => s.Id.StartsWith("cycle", StringComparison.Ordinal))
        )
        {
            var content = JsonNode.Parse(section.Json)!;
            var plain = LongWinded.Plain(content);
            if (!JsonNode.DeepEquals(content, plain))
            {
                Assert.Null((await spine.EditAsync(asked.Id!, section.Id, section.Revision, plain, "by hand", teacher, default)).Refused);
            }
        }

        var draft = (await store.FindAsync(asked.Id!, default))!.Draft;
        if (keeps)
        {
            var approved = await spine.ApproveAsync(draft.Id, draft.Version, teacher, default);
            Assert.True(approved.Refused is null, $"{topic}: {approved.Why}");
        }
        else
        {
            await desk.DoAsync(draft.Id, new DraftCommand.Delete(), teacher.Name, default);
        }

        return draft.Id;
    }

    private static async Task<double> DistanceAsync(IServiceProvider at, string teacher)
    {
        await using var db = await at.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        return await db.LearnedDrafts.Where(l => l.Teacher == teacher && l.Approved).AverageAsync(l => l.Distance!.Value);
    }

    private static async Task<int> PreferencesAsync(IServiceProvider at, Teacher owner)
    {
        var sets = at.GetRequiredService<DataSetStore>();
        var id = await sets.AskAsync(
            new DataSetPlan("loop", RowFormat.Preference),
            new DraftFilter { Prompt = Prompt, Changed = true },
            owner.Id,
            default
        );
        await using var db = await at.GetRequiredService<IDbContextFactory<HomeroomDb>>().CreateDbContextAsync();
        for (var i = 0; i < 600 && await db.DataSets.AnyAsync(s => s.Id == id && s.State == DataSetState.Making); i++)
        {
            await Task.Delay(100); // The job makes it.
        }

        return await db.DataSetRows.CountAsync(r => r.SetId == id);
    }

    private static async Task<string?> AcceptedAsync(IServiceProvider at, string id, Teacher owner)
    {
        var draft = (await at.GetRequiredService<IDraftStore>().FindAsync(id, default))!.Draft;
        var (made, refused) = await at.GetRequiredService<CaseMaking>().MakeAsync(draft, Consent.Preferences, default);
        if (made is not null)
        {
            await at.GetRequiredService<CaseStore>().DecideAsync(made, CaseState.Accepted, owner.Id, default);
        }

        return refused;
    }

    private static async Task<string> SecondVersionAsync(IServiceProvider at, Teacher owner)
    {
        var file = at.GetRequiredService<PromptLibrary>().Get(Prompt);
        var template = file.Template.Replace(
            "What makes a plan good:\n",
            $"What makes a plan good:\n- {LongWinded.Spare}\n",
            StringComparison.Ordinal
        );
        Assert.NotEqual(file.Template, template);
        var saved = await at.GetRequiredService<PromptDesk>()
            .SaveAsync(new PromptEdit(Prompt, template, 0, 0, "Teachers cut them anyway."), owner, default);
        return saved.Version!.Hash;
    }

    private static async Task<GateOutcome> PassedAsync(SuiteGate gate, string version, string against)
    {
        for (var i = 0; i < 1200; i++)
        {
            if (await gate.LookAsync(Prompt, version, against, default) is { State: not (GateState.Running or GateState.NotRun) } outcome)
            {
                return outcome;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The gate has not come to an end within two minutes.");
    }

    // Six teachers of each version: who gets which is a matter of their ids alone.
    private static async Task<(List<Teacher> Old, List<Teacher> New)> DealtAsync(IServiceProvider at, Teacher owner)
    {
        var split = Assert.Single(await at.GetRequiredService<ExperimentStore>().RunningAsync(default)).Split;
        var (old, fresh) = (new List<Teacher>(), new List<Teacher>());
        while (old.Count < 6 || fresh.Count < 6)
        {
            var teacher = new Teacher(await Kept.TeacherAsync(at, "Mx Colleague"), "Mx Colleague");
            var side = split.Of(teacher.Id).Hash == split.After.Hash ? fresh : old;
            if (side.Count < 6)
            {
                side.Add(teacher);
            }
        }

        Assert.DoesNotContain(owner, old.Concat(fresh));
        return (old, fresh);
    }
}
