using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.Grading.Rubrics;
using Homeroom.Assistant.Grading.Rubrics.Evidence;

namespace Homeroom.Grading.Tests.Rubrics;

public sealed class EvidenceSearchTests
{
    private const string Prompt =
        "Should our town build a new library? I think every reader has a view. Write an essay in which you say what you think and support it because readers need reasons.";

    private const string Source =
        "According to the mayor, the library would cost 250000 dollars and open in 2027. Because the old roof leaks, 40 boxes of books were lost last winter. For example, the atlas room is closed. Rain fell for 12 days.";

    private static readonly string[] Own =
    [
        "I think our town should build a new library.",
        "Some people say it costs too much, but a leaking roof costs more.",
        "Because the roof leaks, children cannot read there when it rains.",
        "According to the mayor it would cost 250000 dollars, which is less than the new road.",
        "The text says, “40 boxes of books were lost last winter.”",
        "For example, my sister does her homework on the stairs of the old one.",
        "We have 12 chairs.",
        "In conclusion, a new library is worth its price.",
        "First, the old roof cannot be mended again.",
        "This shows that waiting would be dearer",
        "Nobody came yesterday",
        "😀 Readers need light, quiet and a warm room; otherwise they stay at home",
    ];

    private static readonly Criterion[] Criteria = [.. CueSets.All.Select(s => Looking(s.Id)), Looking("claim", "source-use", "reasoning")];

    [Theory]
    [InlineData("claim", "I think our town should build a new library.", "says what the writer thinks (“I think”)")]
    [InlineData("counterargument", "Some people say it costs too much, but a leaking roof costs more.", "names another view (“Some people say”)")]
    [InlineData("reasoning", "Because the roof leaks, children cannot read there when it rains.", "gives a reason (“Because”)")]
    [InlineData("example", "For example, my sister does her homework on the stairs of the old one.", "gives an example (“For example”)")]
    [InlineData("conclusion", "In conclusion, a new library is worth its price.", "closes (“In conclusion”)")]
    [InlineData("organization", "In conclusion, a new library is worth its price.", "opens the next step (“In conclusion”)")]
    public void The_sentence_that_shows_it_is_found_with_its_reason(string cues, string quote, string because)
    {
        var best = EvidenceSearch.Find(Looking(cues), string.Join(' ', Own[..3].Append(Own[5]).Append(Own[7])), Prompt, Source)[0];
        Assert.Equal(quote, best.Quote);
        Assert.StartsWith(because, best.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_and_words_of_the_source_are_counted()
    {
        var spans = EvidenceSearch.Find(Looking("source-use"), $"Last winter 40 books were lost and rain fell in. {Own[4]}", Prompt, Source);
        Assert.Equal(Own[4], spans[0].Quote);
        Assert.Matches("^(four|five|six) words from the source; one number from the source$", spans[1].Because);
    }

    [Fact]
    public void Every_quote_stands_in_the_paper_and_the_same_is_found_again() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                Papers(),
                paper =>
                    Criteria.All(c =>
                    {
                        var spans = EvidenceSearch.Find(c, paper, Prompt, Source, 2);
                        return spans.Count <= 2
                            && spans.All(s =>
                                paper.Substring(s.Start, s.Length) == s.Quote && s.Quote.Trim() == s.Quote && s.Because.Length is > 3 and < 160
                            )
                            && spans.SequenceEqual(EvidenceSearch.Find(c, paper, Prompt, Source, 2));
                    })
            )
        );

    [Fact]
    public void What_was_copied_from_the_question_or_the_source_is_never_found() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                Papers(),
                paper =>
                    Criteria.All(c =>
                        EvidenceSearch.Find(c, paper, Prompt, Source, 20).All(s => !Given.Contains(s.Quote, StringComparer.OrdinalIgnoreCase))
                    )
            )
        );

    [Fact]
    public void A_paper_that_is_the_question_alone_shows_nothing() =>
        Assert.All(Criteria, c => Assert.Empty(EvidenceSearch.Find(c, $"{Prompt}\n\n{Source}", Prompt, Source)));

    [Fact]
    public void Without_cues_or_a_hit_the_teacher_decides()
    {
        Assert.Empty(EvidenceSearch.Find(Looking(), string.Join(' ', Own), Prompt, Source));
        Assert.Empty(EvidenceSearch.Find(Looking("dialogue"), "The roof leaks. The floor is wet.", "", ""));
        Assert.Empty(EvidenceSearch.Find(Looking("claim", "reasoning", "opening"), "", "", ""));
        Assert.Empty(EvidenceSearch.Find(Looking("claim"), " ... !!! \n\n“”", "", ""));
    }

    [Fact]
    public void A_very_long_sentence_is_quoted_by_its_clause()
    {
        var paper =
            $"{string.Concat(Enumerable.Repeat("we went there and we looked at all of the many shelves there, ", 6))}and I think the library should have more light because reading hurts";
        var best = EvidenceSearch.Find(Looking("claim"), paper, "", "")[0];
        Assert.Contains("I think the library should have more light", best.Quote, StringComparison.Ordinal);
        Assert.True(best.Length < paper.Length / 2);
    }

    [Fact]
    public void Texts_without_end_are_looked_through_once()
    {
        string[] evil =
        [
            new('.', 20_000),
            string.Concat(Enumerable.Repeat("! ", 10_000)),
            string.Concat(Enumerable.Repeat("a\n", 10_000)),
            string.Concat(Enumerable.Repeat("because ", 2_500)),
            string.Concat(Enumerable.Repeat("“a ", 6_600)),
            "a" + string.Concat(Enumerable.Repeat(" . !", 5_000)),
            new('a', 20_000),
        ];
        var criterion = Looking("claim", "reasoning", "source-use");
        Assert.All(evil, e => Assert.InRange(EvidenceSearch.Find(criterion, e, Prompt, Source).Count, 0, 3));
    }

    [Theory]
    [InlineData("I know that heat gives the particles more energy and so on.", "heat gives the particles more energy")]
    [InlineData("The energy of particles grows with heat", "energy of particles grows with heat")]
    [InlineData("Heat does not give particles energy.", null)]
    [InlineData("Water is wet.", null)]
    public void The_words_that_hold_a_key_point_are_found(string answer, string? words)
    {
        var criterion = Looking() with { By = MarkedBy.KeyPoints, KeyPoints = ["Heat gives particles more energy", "The liquid turns into a gas"] };
        var found = EvidenceSearch.Find(criterion, answer, "What happens to a puddle?", "");
        Assert.Equal(words is null ? [] : [words], found.Select(f => f.Quote));
        Assert.All(found, f => Assert.Equal("holds “Heat gives particles more energy”", f.Because));
    }

    private static readonly string[] Given =
    [
        .. $"{Prompt} {Source}"
            .Split((string[])[". ", "? "], StringSplitOptions.None)
            .SelectMany(s => (string[])[s, s + ".", s + "?", s.TrimEnd('.')]),
    ];

    private static Arbitrary<string> Papers() =>
        Gen.Elements([
                .. Own,
                "I think every reader has a view.",
                "According to the mayor, the library would cost 250000 dollars and open in 2027.",
                "Because the old roof leaks, 40 boxes of books were lost last winter.",
                "For example, the atlas room is closed.",
                "Rain fell for 12 days.",
                "RAIN FELL for 12 days.",
                "\n\n",
            ])
            .ListOf()
            .Select(parts => string.Join(' ', parts))
            .ToArbitrary();

    private static Criterion Looking(params string[] cues) => Written.Criterion("c", 1, 2) with { Cues = cues };
}
