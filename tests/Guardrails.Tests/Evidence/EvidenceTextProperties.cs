using FsCheck;
using FsCheck.Fluent;
using Homeroom.Guardrails.Evidence;

namespace Homeroom.Guardrails.Tests.Evidence;

public sealed class EvidenceTextProperties
{
    private static readonly string[] Words =
        "the leaf takes in light and it's green because water moves up roots we think non-living things don't grow café naïve office 3.5 half-full Zoë".Split(
            ' '
        );

    private static readonly string[] Ends = [" ", " ", " ", " ", ", ", ". ", "; ", " – ", "—", "\n", "! "];

    private static readonly (string Plain, string Noise)[] Noises =
    [
        ("'", "’"),
        ("’", "'"),
        (" – ", "—"),
        ("—", " - "),
        (" ", "  "),
        (" ", "\u00A0"),
        (" ", " \n"),
        ("ff", "ﬀ"),
        ("fi", "ﬁ"),
        ("é", "e\u0301"),
        ("ë", "e\u0308"),
        ("ee", "e\u00ADe"),
        ("ow", "o\u200Bw"),
        (",", " ,"),
    ];

    private static readonly Gen<(List<(string Word, string End)> Text, int From, int Count)> Quoted =
        from text in Gen.Zip(Gen.Elements(Words), Gen.Elements(Ends)).ListOf().Where(t => t.Count >= 5)
        from start in Gen.Choose(0, text.Count - 4)
        from count in Gen.Choose(4, text.Count - start)
        select (text.Select(p => (p.Item1, p.Item2)).ToList(), start, count);

    [Fact]
    public void A_true_quote_is_found_under_any_noise() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(
                Quoted.ToArbitrary(),
                Gen.SubListOf(Noises).ToArbitrary(),
                Gen.Choose(0, 3).ToArbitrary(),
                (made, noises, dress) =>
                {
                    var (text, quote) = (Join(made.Text), Join(made.Text.GetRange(made.From, made.Count)).Trim(' ', '\n', '—', '–'));
                    var noisy = noises.Aggregate(quote, (q, n) => q.Replace(n.Plain, n.Noise, StringComparison.Ordinal));
                    noisy = dress switch
                    {
                        0 => noisy,
                        1 => char.ToUpperInvariant(noisy[0]) + noisy[1..],
                        2 => $"“{noisy}.”",
                        _ => $"...{noisy} …",
                    };
                    var place = new EvidenceText(text).Find(noisy);
                    return place.Standing != QuoteStanding.Absent && Bare(text.Substring(place.Start, place.Length)) == Bare(quote);
                }
            )
        );

    [Fact]
    public void A_quote_with_a_changed_word_is_never_found() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(
                Quoted.ToArbitrary(),
                Gen.Choose(0, 1_000).ToArbitrary(),
                Gen.Elements("magma", "unlight", "greener", "wood", "4.5").ToArbitrary(),
                (made, at, other) =>
                {
                    var quote = made.Text.GetRange(made.From, made.Count);
                    quote[at % quote.Count] = (other, quote[at % quote.Count].End);
                    return new EvidenceText(Join(made.Text)).Find(Join(quote)).Standing == QuoteStanding.Absent;
                }
            )
        );

    [Fact]
    public void A_splice_over_a_left_out_word_is_never_found() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(
                Quoted.ToArbitrary(),
                Gen.Elements(" ", " ... ", " […] ", "… ").ToArbitrary(),
                (made, seam) =>
                {
                    // Words that stand once each, so that what is left out cannot stand elsewhere.
                    var text = made.Text.Select((w, i) => (w.Word + i, w.End)).ToList();
                    var (quote, middle) = (text.GetRange(made.From, made.Count), made.Count / 2);
                    quote[middle - 1] = (quote[middle - 1].Item1, seam);
                    quote.RemoveAt(middle);
                    return new EvidenceText(Join(text)).Find(Join(quote)).Standing == QuoteStanding.Absent;
                }
            )
        );

    [Fact]
    public void Every_place_lies_in_the_text() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(
                Gen.Elements("a", "b", " ", "-", "\n", "…", ".", "'", "\u0301", "\u0323", "é", "ﬁ", "\u00AD", "\uD83D", "1", ",")
                    .ListOf()
                    .ToArbitrary(),
                Gen.Elements("a", "b", " ", "-", "…", ".", "'", "\u0301", "é", "f", "i", "1", ",").ListOf().ToArbitrary(),
                (text, quote) =>
                {
                    var whole = string.Concat(text);
                    var place = new EvidenceText(whole).Find(string.Concat(quote));
                    return place.Standing == QuoteStanding.Absent
                        ? place == default
                        : place.Start >= 0 && place.Length > 0 && place.Start + place.Length <= whole.Length;
                }
            )
        );

    private static string Join(IEnumerable<(string Word, string End)> words) => string.Concat(words.Select(w => w.Word + w.End)).TrimEnd();

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
