using Homeroom.Assistant.Lessons;
using Homeroom.Assistant.Lessons.Offline;
using Xunit;

namespace Homeroom.Assistant.Tests.Lessons;

public sealed class OfflineComposerTests
{
    public static TheoryData<string> RoutineIds => [.. Routines.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(RoutineIds))]
    public void Every_length_from_10_to_180_minutes_works_with_every_routine(string routine)
    {
        // Steps come and go at multiples of five.
        foreach (var minutes in Enumerable.Range(10, 171).Where(m => m % 5 is 0 or 4))
        {
            var request = Plans.Request("seasons", minutes: minutes) with { Routine = routine };
            var plan = Plans.Plan(request);
            Plans.IsWhole(plan, request);
            Assert.True(LessonRules.DemandShare(plan["timeline"]!) >= 0.45, $"{minutes}: {LessonRules.DemandShare(plan["timeline"]!)}");
        }
    }

    [Fact]
    public void The_same_request_gives_the_same_bytes_from_any_composer_and_any_thread()
    {
        var request = Plans.Request("comparing fractions", "mathematics", "3-5", 55) with { ClassNotes = "Two newcomers. They love soccer." };
        var plans = ParallelEnumerable.Range(0, 24).Select(_ => Plans.Text(new OfflineComposer().Compose(request))).Distinct();
        Assert.Single(plans);
    }

    [Theory]
    [InlineData("photosynthesis", "science", "6-8", "photosynthesis")]
    [InlineData("Introduction to Photosynthesis", "Biology", "6-8", "photosynthesis")]
    [InlineData("Why do we have seasons?", "science", "6-8", "seasons")]
    [InlineData("Seasons", "science", "3-5", "seasons")]
    [InlineData("World War One", "social-studies", "9-12", "causes-of-world-war-one")]
    [InlineData("Causes of World War 1", "History", "9-12", "causes-of-world-war-one")]
    [InlineData("Causes of World War Two", "social-studies", "9-12", null)]
    [InlineData("World War II", "social-studies", "9-12", null)]
    [InlineData("compare fractions with benchmarks", "math", "3-5", "comparing-fractions")]
    [InlineData("dividing fractions", "mathematics", "6-8", null)]
    [InlineData("balancing equations", "science", "9-12", "chemical-reactions-conservation-of-mass")]
    [InlineData("photosynthesis", "mathematics", "6-8", null)]
    [InlineData("The life of the sea otter", "science", "3-5", null)]
    [InlineData("", "science", "3-5", null)]
    [InlineData("the of and", "science", "3-5", null)]
    public void A_topic_gets_the_pack_that_it_means_or_none(string topic, string subject, string band, string? pack) =>
        Assert.Equal(pack, PackMatch.Find(topic, subject, band)?.Id);

    [Fact]
    public void Short_lessons_have_one_cycle_longer_ones_two_or_three()
    {
        Assert.Equal([1, 1, 2, 2, 3, 3], new[] { 10, 34, 35, 69, 70, 180 }.Select(m => Cycles(Plans.Request(minutes: m))));

        static int Cycles(LessonRequest r) => new[] { "cycle1", "cycle2", "cycle3" }.Count(c => Plans.Plan(r)[c] is not null);
    }

    [Fact]
    public void The_exit_quiz_of_a_short_lesson_asks_only_what_was_taught()
    {
        var pack = PackShelf.Packs.Single(p => p.Id == "seasons");
        var exit = Plans.Plan(Plans.Request("seasons", minutes: 30))["exit"]!.AsArray().Select(i => i!["question"]!.GetValue<string>()).ToList();
        Assert.Equal([pack.Exit[0].Question, pack.Exit[1].Question, pack.Cycles[0].Checks[2].Question], exit);
    }

    [Fact]
    public void The_first_note_says_what_the_plan_is() =>
        Assert.Equal(
            "Composed from the topic pack “Why we have seasons” and the routine “Jigsaw”, not by a language model.",
            Plans.Plan(Plans.Request("seasons") with { Routine = "jigsaw" })["notes"]![0]!.GetValue<string>()
        );

    [Fact]
    public void A_routine_that_we_choose_comes_with_its_reason_and_the_others()
    {
        var notes = Plans.Plan(Plans.Request("seasons", minutes: 50))["notes"]!.AsArray().Select(n => n!.GetValue<string>()).ToList();
        Assert.Contains(
            notes,
            n => n.StartsWith("You left the routine to us. We took “", StringComparison.Ordinal) && n.Contains("You could also ask for ")
        );
        Assert.DoesNotContain(
            Plans.Plan(Plans.Request("seasons") with { Routine = "jigsaw" })["notes"]!.AsArray(),
            n => n!.GetValue<string>().Contains("left the routine")
        );
    }

    [Fact]
    public void Standards_that_the_pack_was_not_written_for_are_named_in_a_note()
    {
        var request = Plans.Request("seasons");
        Assert.Contains("You asked for 5-ESS1-1. This pack was written for MS-ESS1-1.", Notes(request with { Standards = ["5-ESS1-1"] }));
        Assert.DoesNotContain("You asked for MS-ESS1-1", Notes(request with { Standards = ["ms-ess1-1"] }));

        static string Notes(LessonRequest r) => string.Join(' ', Plans.Plan(r)["notes"]!.AsArray().Select(n => (string?)n));
    }

    [Fact]
    public void A_lower_grade_reads_plainer_texts_and_the_teacher_is_told()
    {
        var (lower, plain) = (Plans.Request("Natural selection", band: "3-5") with { Grade = "3" }, Plans.Request("Natural selection"));
        var pack = OfflineComposer.PackFor(plain);
        var (easy, full) = (Plans.Composer.Compose(lower, pack), Plans.Composer.Compose(plain, pack));
        Assert.True(Level(easy) < Level(full), $"{Level(easy):F1} {Level(full):F1}");
        Assert.Contains(easy["notes"]!.AsArray(), n => n!.GetValue<string>().Contains("read above grade 3. They were put into plainer words"));

        static double Level(System.Text.Json.Nodes.JsonObject plan) =>
            Homeroom
                .Guardrails.Readability.Prose.Of(string.Join(' ', new[] { "cycle1", "cycle2" }.Select(c => (string?)plan[c]!["explanation"])))
                .Grade;
    }

    [Theory]
    [InlineData("K-2", 30, 0)]
    [InlineData("K-2", 60, 1)]
    [InlineData("K-2", 120, 2)]
    [InlineData("6-8", 90, 0)]
    [InlineData("6-8", 120, 1)]
    [InlineData("9-12", 180, 2)]
    public void A_long_lesson_has_breaks_and_young_children_have_them_sooner(string band, int minutes, int breaks)
    {
        var steps = Plans.Plan(Plans.Request("states of matter", band: band, minutes: minutes) with { Routine = "gradual-release" })[
            "timeline"
        ]!.AsArray();
        Assert.Equal(breaks, steps.Count(s => ((string)s!["activity"]!).Contains("reak: ", StringComparison.Ordinal)));
        Assert.All(steps, s => Assert.InRange(s!["minutes"]!.GetValue<int>(), 1, 60));
    }

    [Fact]
    public void A_plan_for_another_band_says_for_whom_the_pack_was_written()
    {
        var notes = Plans.Plan(Plans.Request("seasons", band: "3-5"))["notes"]!.AsArray().Select(n => n!.GetValue<string>());
        Assert.Contains(notes, n => n.StartsWith("This pack was written for grades 6-8, and you asked for grades 3-5.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_teachers_standards_come_before_those_of_the_pack()
    {
        var own = Plans.Plan(Plans.Request("seasons") with { Standards = ["5-ESS1-1"] });
        Assert.Equal("""["5-ESS1-1"]""", own["lesson"]!["standards"]!.ToJsonString());
        Assert.Equal("""["MS-ESS1-1"]""", Plans.Plan(Plans.Request("seasons"))["lesson"]!["standards"]!.ToJsonString());
    }

    [Fact]
    public void A_topic_without_a_pack_gives_a_timed_skeleton_full_of_marked_gaps_that_says_so()
    {
        foreach (var subject in new[] { "mathematics", "english", "science", "social-studies", "computing", "ai-literacy", "Art" })
        {
            var request = Plans.Request("Underwater basket weaving", subject, "6-8", 80);
            var plan = Plans.Plan(request);
            Plans.IsWhole(plan, request);
            Assert.True(Plans.Gaps(plan) >= 40, $"{subject}: {Plans.Gaps(plan)}");
            Assert.Contains("No topic pack fits “Underwater basket weaving”", plan["notes"]![0]!.GetValue<string>());
        }
    }
}
