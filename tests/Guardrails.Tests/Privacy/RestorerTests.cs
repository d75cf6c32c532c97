using FsCheck;
using FsCheck.Fluent;
using Homeroom.Guardrails.Privacy;

namespace Homeroom.Guardrails.Tests.Privacy;

public sealed class RestorerTests
{
    private static readonly Masked Class = Pseudonyms.Mask(
        new Dictionary<string, string> { ["text"] = "Kwame Mensah, Zoë Kravets, kwame@school.org, DOB 3/4/2015. Kwame sits." },
        new Roster(["Kwame Mensah", "Zoë Kravets"])
    );

    private static readonly string[] Known = [.. Class.Vault.Originals.Keys];

    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.Elements(Known),
            Gen.Elements(
                "[",
                "[[",
                "]]",
                "[[NAME-",
                "[[NAME-1",
                "[[NAME-1Z]]",
                "[[name-9a]]",
                "**",
                "_",
                "`",
                "'s",
                "’s",
                " ",
                "\n",
                "a",
                "\ud83d",
                "\0",
                "]",
                "[[["
            ),
            ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")
        )
        .ListOf()
        .Select(p => string.Concat(p));

    private static string InPieces(string text, IEnumerable<int> lengths)
    {
        var restorer = Class.Vault.Restorer();
        var (shown, at) = (new System.Text.StringBuilder(), 0);
        foreach (var length in lengths.Select(l => Math.Abs(l % 9)))
        {
            var piece = Math.Min(length, text.Length - at);
            shown.Append(restorer.Push(text.AsSpan(at, piece)));
            Assert.True(restorer.Held < Known.Max(k => k.Length));
            at += piece;
        }

        return shown.Append(restorer.Push(text.AsSpan(at))).Append(restorer.Finish()).ToString();
    }

    [Fact]
    public void Any_pieces_of_a_reply_give_what_the_whole_gives() =>
        Prop.ForAll(
                Arb.From(from text in Text from lengths in ArbMap.Default.GeneratorFor<int[]>() select (text, lengths)),
                c => InPieces(c.text, c.lengths) == Class.Vault.Restore(c.text)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_token_split_at_every_place_is_restored()
    {
        foreach (var (token, original) in Class.Vault.Originals)
        {
            for (var cut = 0; cut <= token.Length; cut++)
            {
                Assert.Equal($"<{original}>", InPieces($"<{token}>", [1, cut % 9, cut - (cut % 9)]));
            }
        }
    }

    [Theory]
    [InlineData("{0}'s", "{1}'s")]
    [InlineData("{0}’s work", "{1}’s work")]
    [InlineData("**{0}**", "**{1}**")]
    [InlineData("_{0}_ and `{0}`", "_{1}_ and `{1}`")]
    [InlineData("[{0}](a.md)", "[{1}](a.md)")]
    [InlineData("[[{0}]]", "[[{1}]]")]
    [InlineData("{0}{0}", "{1}{1}")]
    public void A_token_is_restored_whatever_stands_around_it_and_in_any_case(string reply, string shown)
    {
        foreach (var (token, original) in Class.Vault.Originals)
        {
            Assert.All(
                (string[])[token, token.ToLowerInvariant(), token[..4] + token[4..].ToLowerInvariant()],
                t => Assert.Equal(string.Format(null, shown, "", original), Class.Vault.Restore(string.Format(null, reply, t)))
            );
        }
    }

    [Fact]
    public void A_wrong_check_character_is_never_a_name()
    {
        foreach (var token in Known)
        {
            foreach (var wrong in Enumerable.Range('A', 26).Select(c => token[..^3] + (char)c + "]]").Where(w => w != token))
            {
                Assert.Equal(wrong, Class.Vault.Restore(wrong));
            }
        }
    }

    [Fact]
    public void Two_students_of_one_first_name_keep_their_own()
    {
        const string Text = "Maya Okoro reads. Maya Lindt writes. Maya O. sits by Maya L.";
        var masked = Pseudonyms.Mask(new Dictionary<string, string> { ["text"] = Text }, new Roster(["Maya Okoro", "Maya Lindt"]));
        Assert.Equal(4, masked.Vault.Originals.Count);
        Assert.DoesNotContain("Maya", masked.Fields["text"]);
        Assert.Equal(Text, masked.Vault.Restore(masked.Fields["text"]));
    }
}
