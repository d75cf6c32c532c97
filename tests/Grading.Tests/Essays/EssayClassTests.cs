using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Grading.Essays;
using Homeroom.Guardrails;

namespace Homeroom.Grading.Tests.Essays;

public sealed class EssayClassTests
{
    private static readonly RailPipeline Rails = DefaultRails.Create();

    [Fact]
    public void Marks_follow_those_that_the_teacher_gave()
    {
        var suggested = Class(Papers.Class(60, 24)).Suggest();
        var told = Enumerable.Range(24, 36).Select(i => (Mark: Papers.Mark(i), suggested[$"p{i:D3}"].Suggestion)).ToList();
        Assert.All(told, t => Assert.NotNull(t.Suggestion.Score));
        Assert.True(told.Average(t => Math.Abs(t.Mark - t.Suggestion.Score!.Value)) < 0.8);
        Assert.True(told.Count(t => t.Mark >= t.Suggestion.Low && t.Mark <= t.Suggestion.High) > 28);
    }

    [Fact]
    public void Every_suggestion_stands_on_the_scale_in_its_band_and_says_what_moved_it() =>
        Assert.All(
            Class(Papers.Class(40, 20)).Suggest().Values.Where(s => s.Suggestion.Score is not null),
            s =>
            {
                Assert.True(Papers.Scale.Holds(s.Suggestion.Score!.Value));
                Assert.True(s.Suggestion.Low <= s.Suggestion.Score && s.Suggestion.Score <= s.Suggestion.High);
                Assert.NotEmpty(s.Suggestion.Moved);
            }
        );

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void Below_ten_marks_it_is_silent_and_says_how_many_are_missing(int marked)
    {
        var papers = Class(Papers.Class(30, marked));
        Assert.Contains($"mark {10 - marked} more", papers.SilentBecause, StringComparison.Ordinal);
        Assert.All(papers.Suggest().Values, s => Assert.Null(s.Suggestion.Score));
        Assert.All(papers.Suggest().Values, s => Assert.NotNull(s.Suggestion.SilentBecause));
    }

    [Fact]
    public void With_one_mark_for_all_it_is_silent()
    {
        var papers = Class(Papers.Class(30, 12).Select(p => p.Score is null ? p : p with { Score = 4 }));
        Assert.Contains("same mark", papers.SilentBecause, StringComparison.Ordinal);
        Assert.All(papers.Suggest().Values, s => Assert.Null(s.Suggestion.Score));
    }

    [Fact]
    public void More_marks_never_silence_a_class_that_was_suggested_for() =>
        Assert.All(Enumerable.Range(10, 15), marked => Assert.Null(Class(Papers.Class(30, marked)).SilentBecause));

    [Fact]
    public void A_mark_that_the_teacher_gave_stands() =>
        Assert.All(Class(Papers.Class(30, 12)).Suggest().Values.Take(12), s => Assert.Null(s.Suggestion.Score));

    [Fact]
    public void The_order_of_the_papers_changes_nothing() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                {
                    var papers = Papers.Class(26, 12);
                    var mixed = papers.ToArray();
                    new System.Random(seed).Shuffle(mixed);
                    return Told(Class(papers)).SequenceEqual(Told(Class(mixed)));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5));

    [Fact]
    public void The_same_papers_give_the_same_suggestions_in_any_culture()
    {
        var before = Told(Class(Papers.Class(30, 26)));
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            var other = (System.Globalization.CultureInfo)culture.Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.NegativeSign = "~";
            Thread.CurrentThread.CurrentCulture = other;
            Assert.Equal(before, Told(Class(Papers.Class(30, 26))));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void No_name_moves_a_suggestion()
    {
        string[] names =
        [
            "Leo",
            "Maria Garcia",
            "Nguyễn Văn An",
            "Will",
            "May",
            "Grace",
            "Aaliyah Washington",
            "Mohammed al Farsi",
            "Siobhán O'Neill",
            "Jean-Luc Picard",
            "Xiu Ying Zhang",
            "DeShawn",
            "Lakshmi Iyer",
            "Björk Guðmundsdóttir",
            "Juan de la Cruz",
            "Olumide Adeyemi",
            "Kim Min-jun",
            "Rose",
            "Hope Miller",
            "Anastasia Ivanova",
            "Ng",
            "Tomáš Dvořák",
            "Ahmed",
            "Priya",
            "Jamal Jones",
            "Emma",
        ];
        var told = names.Select(n => Told(Class(WithName(n)))).ToList();
        Assert.All(told, t => Assert.Equal(told[0], t));
    }

    [Fact]
    public void The_papers_to_mark_first_are_spread_over_the_class()
    {
        var first = Class(Papers.Class(60, 0)).MarkFirst();
        Assert.Equal(10, first.Distinct().Count());
        Assert.True(first.Select(id => Papers.Mark(int.Parse(id[1..], null))).Distinct().Count() >= 4);
    }

    [Fact]
    public void A_flagged_paper_gets_no_suggestion_but_its_reason()
    {
        var papers = Papers.Class(30, 12);
        papers.Add(new Paper("twice", Papers.Text(20) + "\n" + Papers.Text(20)));
        var twice = Class(papers).Suggest()["twice"];
        Assert.Contains(twice.Flags, f => f.Code == "doubled");
        Assert.Null(twice.Suggestion.Score);
        Assert.Contains("twice", twice.Suggestion.SilentBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disclosure_is_told_and_moves_no_mark()
    {
        var papers = Papers.Class(30, 12);
        var without = Class(papers).Suggest()["p020"];
        papers[20] = papers[20] with { Text = papers[20].Text + " My stepdad hits me every night and I want to kill myself." };
        var with = Class(papers).Suggest()["p020"];
        Assert.DoesNotContain(without.Flags, f => f.Code == "safeguarding");
        Assert.Equal("safeguarding", with.Flags[0].Code);
        Assert.NotNull(with.Suggestion.Score);
    }

    private static EssayClass Class(IEnumerable<Paper> papers) =>
        new(papers, new Assignment(Papers.Scale, "Should our school have a garden? Give reasons."), Rails);

    private static List<string> Told(EssayClass papers) =>
        [
            .. papers
                .Suggest()
                .OrderBy(s => s.Key, StringComparer.Ordinal)
                .Select(s => $"{s.Key} {s.Value.Suggestion.Score} {s.Value.Suggestion.Low} {s.Value.Suggestion.High}"),
        ];

    private static IEnumerable<Paper> WithName(string name) =>
        Papers
            .Class(26, 12)
            .Select(
                (p, i) =>
                    i % 3 == 0 ? p with { Text = $"{p.Text} When I asked {name} about it, my friend agreed. I think that {name}'s plan is good." } : p
            );
}
