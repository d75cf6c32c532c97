using System.Text.Json.Nodes;
using Homeroom.Assistant.Drafts;
using Homeroom.Assistant.Evaluation.Statistics;
using Homeroom.Assistant.Feedback.Edits;
using Homeroom.Guardrails;

namespace Homeroom.Feedback.Tests.Edits;

public sealed class EditFiguresTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly string[] Vocabulary = [.. Enumerable.Range(0, 400).Select(i => $"word{i}")];

    [Fact]
    public void Distance_and_common_words_equal_a_plain_table_on_1000_random_pairs()
    {
        var dice = new Dice(7);
        for (var pair = 0; pair < 1000; pair++)
        {
            var kinds = 2 + dice.Below(pair % 3 == 0 ? 4 : 60);
            var model = Words(dice, dice.Below(200), kinds);
            var kept = pair % 2 == 0 ? Words(dice, dice.Below(200), kinds) : Edited(dice, model, kinds);
            var edit = SectionEdit.Of("s", string.Join(' ', model), string.Join(' ', kept));
            var (edits, common) = (PlainTable.Edits(model, kept), PlainTable.Common(model, kept));
            Assert.Equal((edits, kept.Count - common, model.Count - common), (edit.Edits, edit.Added, edit.Removed));
            Assert.Equal(Math.Max(model.Count, kept.Count) is > 0 and var longer ? (double)edits / longer : 0, edit.Distance);
        }
    }

    [Fact]
    public void Words_are_read_out_of_the_strings_in_order_and_signs_of_sums_count()
    {
        var edit = SectionEdit.Of(
            "s",
            """{"title":"Don't stop!","steps":["Add 3 - 2.",{"say":"café"}],"minutes":9}""",
            """{"title":"don’t STOP","steps":["Add 3 + 2","Cafe"],"minutes":5}"""
        );
        Assert.Equal((7, 7, 2, 2, 2), (edit.ModelWords, edit.KeptWords, edit.Edits, edit.Added, edit.Removed));
        Assert.Equal(1, SectionEdit.Of("s", "光合作用", "光合反用").Edits);
        Assert.Equal(0, SectionEdit.Of("s", "", "{}").Distance);
    }

    [Fact]
    public void Time_redos_findings_and_sections_taken_out_or_added_are_counted()
    {
        var hold = new Finding("r", "c", "/a", 0, 0, Verdict.Hold, "m");
        var figures = EditFigures.Of([
            new SectionArrived("a", "\"one two three four\"", [hold, hold with { Severity = Verdict.Note }, hold with { Severity = Verdict.Pass }]),
            new SectionArrived("b", "\"five six\"", []),
            new DraftingFinished(new Provenance("m", "p", "h", 0, 0, 0, 5)) { At = Start },
            new SectionChanged("a", "\"one two three\"", [], "redo: shorter"),
            new SectionChanged("a", "\"one two\"", [], "edit"),
            new SectionRemoved("b"),
            new SectionChanged("c", "\"of my own\"", [], "edit"),
            new Approved("x") { At = Start.AddMinutes(4) },
            new SectionChanged("a", "\"later\"", [], "edit"),
        ]);
        Assert.Equal(
            (true, TimeSpan.FromMinutes(4), 1, 2, 1),
            (figures.IsApproved, figures.ToApproval, figures.Redos, figures.Findings, figures.Holds)
        );
        Assert.Equal(
            ["a 0.5 True False", "b 1 False True", "c 1 False False"],
            figures.Sections.Select(s => $"{s.Section} {s.Distance} {s.Redone} {s.TakenOut}")
        );
        Assert.Equal(7 / 9.0, figures.Distance);
        Assert.Equal("p", figures.Provenance?.Prompt);
    }

    [Fact]
    public void Cycles_in_another_order_are_no_edits()
    {
        var moved = Start.AddMinutes(1);
        var figures = EditFigures.Of([
            new SectionArrived("cycle1", "\"plants grow\"", []),
            new SectionArrived("cycle2", "\"stars shine\"", []),
            new SectionArrived("cycle3", "\"rivers run\"", []),
            new SectionChanged("cycle1", "\"stars shine\"", [], "cycle moved") { At = moved },
            new SectionChanged("cycle2", "\"plants grow\"", [], "cycle moved") { At = moved },
            new SectionChanged("cycle2", "\"rivers run\"", [], "cycle removed") { At = moved.AddMinutes(1) },
            new SectionRemoved("cycle3") { At = moved.AddMinutes(1) },
            new SectionChanged("cycle1", "\"stars glow\"", [], "edit") { At = moved.AddMinutes(2) },
        ]);
        Assert.Equal(
            [("cycle1", 1.0, true), ("cycle2", 0.5, false), ("cycle3", 0.0, false)],
            figures.Sections.Select(s => (s.Section, s.Distance, s.TakenOut))
        );
    }

    [Fact]
    public void Nothing_yet_is_no_edit()
    {
        var figures = EditFigures.Of([]);
        Assert.Equal((false, 0.0, 0.0, null), (figures.IsApproved, figures.Distance, figures.RegenerateRate, figures.ToApproval));
    }

    private static string Json(IEnumerable<string> words) => new JsonObject { ["text"] = string.Join(' ', words) }.ToJsonString();

    private static List<string> Words(Dice dice, int count, int kinds) => [.. Enumerable.Range(0, count).Select(_ => Vocabulary[dice.Below(kinds)])];

    private static List<string> Edited(Dice dice, List<string> words, int kinds)
    {
        List<string> edited = [.. words];
        for (var e = 0; e < 1 + (words.Count / 8); e++)
        {
            var at = dice.Below(edited.Count + 1);
            edited.Insert(at, Vocabulary[dice.Below(kinds)]);
            edited.RemoveAt(dice.Below(edited.Count));
        }

        return edited;
    }
}
