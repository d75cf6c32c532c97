using FsCheck;
using FsCheck.Fluent;
using Homeroom.Assistant.ModelRails;
using Homeroom.Guardrails;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Assistant.Tests.ModelRails;

/// <summary>What goes out, and the way back to the text as it was written.</summary>
public sealed class MaskedTextTests
{
    private static readonly Roster People = new(["Leo Park", "Amara Obi"]);

    private static readonly Gen<string> Texts = Gen.Elements(
            "Leo Park",
            "Amara",
            "[[NAME-9Z]]",
            "]]",
            "[[",
            "reads",
            "🙂",
            "x²",
            "leo@example.org",
            ",",
            "\n"
        )
        .ArrayOf(40)
        .Select(words => string.Join(' ', words));

    private static MaskedText Of(params string[] texts) =>
        MaskedText.Of(new RailInput(Direction.Reply, "6-8", [.. texts.Select((t, i) => new RailText($"/exit/{i}", t))]), "/exit", People)!;

    [Fact]
    public void Every_word_that_is_not_masked_is_found_where_it_was_written() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                text =>
                {
                    var part = Of(text + " letters").Parts.Single();
                    for (
                        var at = part.Text.IndexOf("reads", StringComparison.Ordinal);
                        at >= 0;
                        at = part.Text.IndexOf("reads", at + 1, StringComparison.Ordinal)
                    )
                    {
                        var spot = part.Original(at, 5);
                        Assert.Equal("reads", text.Substring(spot.Start, spot.Length));
                    }

                    var all = part.Original(0, part.Text.Length);
                    Assert.Equal((0, text.Length + 8), (all.Start, all.Length));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_stretch_that_begins_or_ends_within_a_token_stands_for_the_whole_name()
    {
        const string Text = "So Leo Park reads.";
        var part = Of(Text).Parts.Single();
        var token = part.Text.IndexOf("[[", StringComparison.Ordinal);
        var spot = part.Original(token + 3, 2);
        Assert.Equal("Leo Park", Text.Substring(spot.Start, spot.Length));
    }

    [Fact]
    public void Pieces_hold_every_character_and_cut_no_pair()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("🙂", 3000));
        var masked = Of(text);
        var pieces = masked.Passages(masked.Parts, 1000);
        Assert.All(pieces, p => Assert.False(char.IsLowSurrogate(p.Text[0]) || char.IsHighSurrogate(p.Text[^1])));
        Assert.All(pieces, p => Assert.InRange(p.Text.Length, 1, 1000));
        Assert.True(pieces.Sum(p => p.Text.Length) >= text.Length);
    }

    [Fact]
    public void A_stretch_over_two_texts_is_about_all_of_them()
    {
        var text = Of("First one.", "Second one.");
        var piece = Assert.Single(text.Passages(text.Parts, 1000));
        Assert.Equal(new Spot("/exit/1", 0, 6), piece.At(piece.Text.IndexOf("Second", StringComparison.Ordinal), 6));
        Assert.Equal(new Spot("/exit", 0, 0), piece.At(6, 8));
    }

    [Fact]
    public void Numbers_alone_are_not_worth_a_question() => Assert.Empty(Of("50", "3, 4", " ").Parts);
}
