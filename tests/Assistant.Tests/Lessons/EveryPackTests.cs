using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Homeroom.Guardrails;
using Xunit;
using Xunit.Abstractions;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class EveryPackTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<(LessonRequest Request, JsonObject Plan)>> Spread = new(() =>
        [
            .. Plans.Composer.Packs.SelectMany(
                (p, n) =>
                    Enumerable
                        .Range(0, 4)
                        .Select(i => Plans.Request(p, 10 + ((n * 13) + (i * 29)) % 171, i % 2 == 0 ? null : LessonRequests.Bands[(n + i) % 4]))
                        .Select(r => (r, Plans.Plan(r)))
            ),
        ]
    );

    [Fact]
    public void Every_pack_file_can_be_read() => Assert.Empty(PackShelf.Broken);

    [Fact]
    public void At_least_300_plans_over_all_packs_bands_and_lengths_are_whole()
    {
        Assert.True(Spread.Value.Count >= 300, $"only {Spread.Value.Count}");
        Assert.All(Spread.Value, s => Plans.IsWhole(s.Plan, s.Request));
        output.WriteLine($"{Spread.Value.Count} plans from {Plans.Composer.Packs.Count} packs");
    }

    [Fact]
    public void Half_of_the_plans_or_more_give_40_percent_of_the_time_to_demanding_work()
    {
        var shares = Spread.Value.Select(s => LessonRules.DemandShare(s.Plan["timeline"]!)).Order().ToList();
        output.WriteLine($"demand: least {shares[0]:P0}, median {shares[shares.Count / 2]:P0}, most {shares[^1]:P0}");
        Assert.True(shares[shares.Count / 2] >= 0.4);
        Assert.True(shares[0] >= 0.45, $"least {shares[0]:P1}");
    }

    [Fact]
    public void A_pack_finds_itself_by_its_title_and_by_its_first_phrase()
    {
        var lost = PackShelf
            .Packs.SelectMany(p => p.Match.Take(1).Append(p.Title).Select(t => (Pack: p, Topic: t)))
            .Where(t => PackMatch.Find(t.Topic, t.Pack.Subject, t.Pack.Bands[0])?.Id != t.Pack.Id)
            .Select(t => $"{t.Topic} -> {PackMatch.Find(t.Topic, t.Pack.Subject, t.Pack.Bands[0])?.Id ?? "nothing"}, not {t.Pack.Id}");
        Assert.Empty(lost);
    }

    [Fact]
    public void A_pack_plan_for_its_own_band_has_no_gap_and_no_unfilled_place()
    {
        var plans = PackShelf.Packs.Select((p, n) => (p.Id, Plan: Plans.Plan(Plans.Request(p.Title, p.Subject, p.Bands[0], n % 2 == 0 ? 20 : 90))));
        Assert.All(
            plans,
            p =>
            {
                Assert.Equal(0, Plans.Gaps(p.Plan));
                Assert.DoesNotMatch(
                    @"\{[a-z0-9]+\}|TODO|lorem",
                    Plans.Text(p.Plan["timeline"] is { } t ? new JsonObject { ["t"] = t.DeepClone() } : [])
                );
            }
        );
    }

    [Fact]
    public void A_plan_loses_no_sentence_of_its_pack_to_the_limits()
    {
        var cut = PackShelf
            .Packs.Select(p => (p.Id, Plan: Plans.Plan(Plans.Request(p.Title, p.Subject, p.Bands[0], 90))))
            .SelectMany(p =>
                JsonTexts
                    .Of(p.Plan)
                    .Where(t => t.Text.EndsWith('…') && !t.Place.StartsWith("/timeline", StringComparison.Ordinal))
                    .Select(t => p.Id + t.Place)
            );
        Assert.Empty(cut);
    }

    [Fact]
    public void Two_packs_under_the_same_routine_never_give_the_same_lesson_with_another_word()
    {
        var plans = PackShelf
            .Packs.Select(p => Plans.FiveGrams(Plans.Plan(Plans.Request(p.Title, p.Subject, p.Bands[0], 60) with { Routine = "retrieval-practice" })))
            .ToList();
        var worst = Enumerable.Range(0, plans.Count).SelectMany(i => plans.Skip(i + 1).Select(other => Plans.Overlap(plans[i], other))).Max();
        output.WriteLine($"largest overlap of five-word runs: {worst:P1}");
        Assert.True(worst < 0.1, $"{worst:P1}");
    }

    [Fact]
    public void Pack_words_for_the_routine_steps_are_not_one_routine_for_all()
    {
        var used = Spread.Value.Select(s => Regex.Match(s.Plan["notes"]![0]!.GetValue<string>(), "routine “([^”]+)”").Groups[1].Value).ToHashSet();
        Assert.True(used.Count >= 6, string.Join(", ", used));
    }
}
