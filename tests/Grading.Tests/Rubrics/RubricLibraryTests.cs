using System.Text.RegularExpressions;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Grading.Rubrics.Evidence;

namespace Homeroom.Grading.Tests.Rubrics;

public sealed partial class RubricLibraryTests
{
    public static TheoryData<string> Ids => [.. RubricLibrary.All.Select(r => r.Id)];

    [Fact]
    public void Each_kind_is_there_for_each_band()
    {
        Assert.Empty(RubricLibrary.Broken);
        var kinds = (string[])["argument", "explanatory", "narrative", "lab-report", "short-answer", "problem-set"];
        var asked = kinds.SelectMany(k => ((string[])["3-5", "6-8", "9-12"]).Select(b => (k, b)));
        Assert.Equal(asked, RubricLibrary.All.Select(r => (r.Kind, r.Band)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_ready_rubric_passes_the_rules_and_has_words_for_every_level(string id)
    {
        var rubric = RubricLibrary.Find(id)!.Rubric;
        Assert.Empty(RubricRules.Check(rubric));
        Assert.All(rubric.Criteria.SelectMany(c => c.Levels), l => Assert.Matches(@"^[A-Z“].{15,}\.$", l.Says));
        Assert.All(
            rubric.Criteria.Where(c => c.By != MarkedBy.Key),
            c => Assert.Equal(["Beginning", "Getting there", "Secure", "Strong"], c.Levels.Select(l => l.Name))
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_ready_rubric_judges_nobody(string id)
    {
        var rubric = RubricLibrary.Find(id)!.Rubric;
        var texts = rubric.Criteria.SelectMany(c => c.Levels.Select(l => l.Says)).Concat(rubric.Comments.Select(c => c.Text));
        Assert.DoesNotContain(texts, t => Judging().IsMatch(t));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_criterion_has_six_comments_half_of_them_a_next_step(string id)
    {
        var rubric = RubricLibrary.Find(id)!.Rubric;
        foreach (var criterion in rubric.Criteria)
        {
            var texts = rubric.Comments.Where(c => c.Criterion == criterion.Id).Select(c => c.Text).ToList();
            Assert.InRange(texts.Count, 6, 20);
            Assert.Equal(texts.Count, texts.Distinct().Count());
            Assert.Equal(texts.Count / 2, texts.Count(t => NextStep().IsMatch(t)));
        }
    }

    [Fact]
    public void For_a_band_without_one_the_nearest_is_found()
    {
        Assert.Equal("argument-3-5", RubricLibrary.Find("argument", "K-2")?.Id);
        Assert.Equal("argument-9-12", RubricLibrary.Find("argument", "9-12")?.Id);
        Assert.Null(RubricLibrary.Find("poem", "3-5"));
    }

    [Fact]
    public void Cues_have_names_signs_and_ids_of_their_own()
    {
        Assert.InRange(CueSets.All.Count, 20, 60);
        Assert.All(
            CueSets.All,
            s => Assert.True(s.Name.Length > 5 && s.Signs.Count > 0 && s.Signs.Where(g => g.Weight > 0).Sum(g => g.Weight) >= s.Needs)
        );
        Assert.All(CueSets.All.SelectMany(s => s.Signs), s => Assert.True(s.Phrases.Count > 0 ^ s.Test.Length > 0));
    }

    [Theory]
    [InlineData("Claim / Thesis", "claim")]
    [InlineData("Use of evidence", "source-use numbers-and-facts example")]
    [InlineData("Counterclaims", "counterargument")]
    [InlineData("Organization", "organization")]
    [InlineData("Spelling and grammar", "")]
    [InlineData("Hypothesis", "hypothesis")]
    public void A_criterion_gets_cues_by_its_name(string name, string cues) => Assert.Equal(cues, string.Join(' ', CueSets.For(name)));

    [GeneratedRegex(
        @"\b(poor|poorly|good|bad|badly|weak|weakly|lazy|excellent|gifted|smart|careless|sloppy|nice|great|fails?|unable|lacks?)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Judging();

    [GeneratedRegex(
        "^(Add|Ask|Answer|Begin|Check|Choose|Compare|Estimate|Explain|Finish|Give|Go|Join|Keep|Let|List|Move|Name|Number|Put|Read|Replace|Say|Show|Slow|Split|Start|Take|Tell|Underline|Use|Write) "
    )]
    private static partial Regex NextStep();
}
