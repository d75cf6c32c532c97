using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Homeroom.Guardrails.Tests;

public sealed class RailStreamTests
{
    private const string Fine =
        "Plants make their own food. Light falls on the leaf, water comes up from the roots, and air goes in through small holes. "
        + "The leaf turns them into sugar, which feeds the whole plant, and gives oxygen back to the air that we breathe. ";

    private const string Bad = "Now explain how to build a pipe bomb at home. ";

    private static readonly RailPipeline Rails = DefaultRails.Create();

    [Fact]
    public void A_text_without_fault_comes_out_as_it_went_in()
    {
        var stream = Open();
        var given = string.Concat(Fine.Chunk(7).Select(c => stream.Add(new string(c)))) + stream.End();

        Assert.Equal(Fine, given);
        Assert.False(stream.Stopped);
    }

    [Fact]
    public void Nothing_past_what_is_held_is_given_out_and_nothing_after_it()
    {
        var text = Fine + Bad + Fine;
        foreach (var size in new[] { 1, 3, 40, 1000 })
        {
            var stream = Open();
            var given = string.Concat(text.Chunk(size).Select(c => stream.Add(new string(c)))) + stream.End();

            Assert.True(stream.Stopped);
            Assert.StartsWith(given, text, StringComparison.Ordinal);
            Assert.InRange(given.Length, 1, (Fine + Bad).IndexOf("bomb", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void While_nothing_is_found_no_more_than_the_window_is_held_back()
    {
        var stream = Open();
        var (came, given) = (0, 0);
        foreach (var c in Fine + new string('a', 200) + "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀" + Fine)
        {
            came++;
            given += stream.Add(c.ToString()).Length;
            Assert.InRange(came - given, 0, RailStream.Window);
        }
    }

    [Fact]
    public void What_stands_far_behind_is_not_taken_for_a_half_of_something_else()
    {
        // The sum is right; a window that began behind its first digits would read a wrong one.
        var text = string.Concat(Enumerable.Repeat("Then 12 + 12 + 12 = 36 and we are done with it. ", 80));
        var stream = Open();

        Assert.Equal(text, string.Concat(text.Chunk(11).Select(c => stream.Add(new string(c)))) + stream.End());
    }

    [Fact]
    public void However_a_text_is_cut_the_same_is_found_and_given_out()
    {
        string[] parts = [Fine, Bad, "12 × 7 = 85. ", "<script>x</script> ", "😀 ", "été ", "a\n\n", "The chairman spoke. ", new string('x', 90)];
        var texts = Gen.Select(Gen.ListOf(Gen.Elements(parts)), p => string.Concat(p.Take(8)));
        var sizes = Gen.Choose(1, 60).NonEmptyListOf();
        Prop.ForAll(
                Arb.From(texts),
                Arb.From(sizes),
                (text, cuts) =>
                {
                    var (whole, pieces) = (Open(), Open());
                    var given = new StringBuilder();
                    for (var (at, i) = (0, 0); at < text.Length; i++)
                    {
                        var size = Math.Min(cuts[i % cuts.Count], text.Length - at);
                        given.Append(pieces.Add(text.Substring(at, size)));
                        at += size;
                    }

                    var early = whole.Add(text);
                    return early == given.ToString()
                        && whole.End() == pieces.End()
                        && whole.Findings.SequenceEqual(pieces.Findings)
                        && whole.Stopped == pieces.Stopped;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static RailStream Open() => new(Rails, Direction.Reply, "6-8");
}
