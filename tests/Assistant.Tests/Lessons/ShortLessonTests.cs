using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails;
using Xunit;
using Xunit.Abstractions;

namespace Homeroom.Assistant.Tests.Lessons;

/// <summary>What a teacher reads in a short lesson speaks of the part that is taught.</summary>
public sealed class ShortLessonTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<(TopicPack Pack, int Cycles, JsonObject Plan)>> Short = new(() =>
        [
            .. PackShelf.Packs.SelectMany(p =>
                new[] { 10, 20, 50 }.Select(m =>
                    (p, Lesson.CyclesIn(m), Plans.Plan(Plans.Request(p.Title, p.Subject, p.Bands[0], m) with { Routine = "gradual-release" }))
                )
            ),
        ]
    );

    private static string At(JsonObject plan, string pointer) => (string?)JsonPointer.Find(plan, pointer) ?? "";

    [Fact]
    public void No_part_names_a_cycle_that_is_not_there()
    {
        foreach (var (pack, cycles, plan) in Short.Value)
        {
            var named = JsonTexts
                .Of(plan)
                .SelectMany(t =>
                    Regex
                        .Matches(t.Text, @"\bcycles? (?:\d and )?([1-3])\b")
                        .Select(m => (t.Place, Cycle: int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)))
                )
                .Where(n => n.Cycle > cycles && !n.Place.StartsWith("/misconceptions", StringComparison.Ordinal));
            Assert.True(!named.Any(), $"{pack.Id} with {cycles}: {string.Join(", ", named)}");
        }
    }

    [Fact]
    public void The_extension_and_the_homework_rest_on_what_is_taught_or_the_notes_say_so()
    {
        var (all, wide, silent) = (0, 0, new List<string>());
        foreach (var (pack, cycles, plan) in Short.Value)
        {
            var notes = plan["notes"]!.ToJsonString(Json.Options);
            all += 2;
            wide += Taught.IsWide(pack, cycles, At(plan, "/differentiation/extension")) ? 1 : 0;
            if (Taught.IsWide(pack, cycles, At(plan, "/homework/task")))
            {
                wide++;
                silent.AddRange(notes.Contains("homework", StringComparison.Ordinal) ? [] : [pack.Id]);
            }
        }

        output.WriteLine($"{wide} of {all} extensions and homeworks ask for a cycle that is not taught");
        Assert.Empty(silent);
        Assert.True(wide * 5 < all, $"{wide} of {all}");
    }

    [Fact]
    public void A_task_that_became_the_extension_or_the_homework_is_no_practice_as_well()
    {
        foreach (var (pack, _, plan) in Short.Value)
        {
            var practice = plan.Where(s => s.Key.StartsWith("cycle", StringComparison.Ordinal) && s.Value is not null)
                .SelectMany(s => s.Value!["practice"]!.AsArray())
                .Select(t => (string?)t!["task"] ?? "")
                .ToList();
            Assert.NotEmpty(practice);
            Assert.DoesNotContain(At(plan, "/homework/task"), practice);
            Assert.DoesNotContain(practice, t => At(plan, "/differentiation/extension").Contains(t, StringComparison.Ordinal));
            Assert.False(At(plan, "/differentiation/extension").Contains(At(plan, "/homework/task"), StringComparison.Ordinal), pack.Id);
        }
    }

    [Fact]
    public void Homework_asks_for_no_partner_and_no_equipment_of_the_school()
    {
        foreach (var (pack, _, plan) in Short.Value)
        {
            if (At(plan, "/homework/task") is var task && task != CleanText.Line(pack.Homework))
            {
                Assert.True(ShortLesson.CanGoHome(new PackTask { Task = task }, pack), $"{pack.Id}: {task}");
            }
        }
    }

    [Fact]
    public void No_tier_is_empty_and_what_a_cycle_uses_stays_on_the_table()
    {
        Assert.All(Short.Value, s => Assert.Equal(0, Plans.Gaps(s.Plan)));
        var circuits = Plans.Plan(Plans.Request("electric circuits", "science", "3-5", 20))["materials"]!.AsArray().Select(m => (string?)m).ToList();
        Assert.Contains("Six wires with bare ends or clips", circuits);
        var needs = Plans.Plan(Plans.Request("needs and wants", "social-studies", "K-2", 10))["materials"]!
            .AsArray()
            .Select(m => (string?)m)
            .ToList();
        Assert.DoesNotContain("Four price tags", needs);
        Assert.Contains("Twelve picture cards drawn by the teacher", needs);
    }

    [Fact]
    public void The_outcome_is_not_said_again_as_a_criterion()
    {
        foreach (var (pack, _, plan) in Short.Value)
        {
            Assert.False(plan["outcome"]!["successCriteria"]!.AsArray().Any(c => (string?)c == At(plan, "/outcome/outcome")), pack.Id);
        }
    }

    [Fact]
    public void An_outcome_that_was_cut_is_not_called_too_wide() =>
        Assert.DoesNotContain(
            "The outcome asks for it too",
            string.Join(
                ' ',
                Short
                    .Value.Where(s => s.Cycles == 1)
                    .Where(s => At(s.Plan, "/outcome/outcome") != s.Pack.Outcome)
                    .Select(s => s.Plan["notes"]!.ToJsonString(Json.Options))
            )
        );

    [Fact]
    public void One_text_in_plainer_words_is_one_text()
    {
        var notes = PackShelf
            .Packs.Select(p =>
                Plans.Plan(Plans.Request(p.Title, p.Subject, p.Bands[0], 35) with { Grade = p.Bands[0] == "K-2" ? "1" : p.Bands[0].Split('-')[0] })
            )
            .SelectMany(p => p["notes"]!.AsArray().Select(n => (string?)n ?? ""))
            .Where(n => n.Contains("plainer words", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(notes);
        Assert.DoesNotContain(notes, n => n.StartsWith("1 texts", StringComparison.Ordinal));
    }
}
